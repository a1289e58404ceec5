using System.Diagnostics;

namespace Mediation.Documents.Tests.Support;

/// <summary>Programs of the machine that look at a PDF from outside: poppler's and qpdf.</summary>
public static class Tool
{
    public static bool IsInstalled(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs a program on a file and returns what it says; fails the test when the program does.</summary>
    public static string Run(string name, byte[] file, params string[] arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            var start = new ProcessStartInfo(name) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument == "{file}" ? path : argument);
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} didn't start.");
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{name} ended with {process.ExitCode}: {errors.Result}{output}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
