using System.Runtime.CompilerServices;

namespace Mediation.TestSupport;

/// <summary>
/// A generated file that lies in the repository and is held by a test. With MEDIATION_UPDATE_GOLDEN=1 in the environment
/// the test writes the file instead of comparing it; the change is then read and committed like any other.
/// </summary>
public static class GoldenFile
{
    /// <summary>The variable that makes tests write golden files.</summary>
    public const string UpdateVariable = "MEDIATION_UPDATE_GOLDEN";

    /// <summary>The top of the repository: this file lies two folders below it.</summary>
    public static string RepositoryRoot { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>Compares <paramref name="text"/> with the file, or writes it.</summary>
    /// <param name="relativePath">From the top of the repository, with forward slashes.</param>
    /// <param name="text">What the file must say.</param>
    /// <returns>What the file says; equal to <paramref name="text"/> when it is up to date.</returns>
    public static string ReadOrUpdate(string relativePath, string text)
    {
        var path = Path.Combine(RepositoryRoot, relativePath);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(path, text);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : $"{relativePath} does not exist; run the test with {UpdateVariable}=1 to write it.";
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
