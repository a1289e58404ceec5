using System.Diagnostics;
using System.Text;

namespace Mediation.EndToEndTests.Support;

/// <summary>Reads a PDF as somebody else's program reads it.</summary>
internal static class PdfText
{
    private const string Program = "/usr/bin/pdftotext";

    /// <summary>Why texts can't be read on this machine, or null.</summary>
    public static string? Unavailable => File.Exists(Program) ? null : "pdftotext is not installed (apt-get install poppler-utils): the papers' text is not checked.";

    /// <summary>The text of all pages in the order it was set, without blanks and line breaks.</summary>
    public static async Task<string> Read(byte[] pdf)
    {
        using var reader = Process.Start(new ProcessStartInfo(Program, ["-raw", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var text = reader.StandardOutput.ReadToEndAsync();
        await reader.StandardInput.BaseStream.WriteAsync(pdf);
        reader.StandardInput.Close();
        await reader.WaitForExitAsync();
        return string.Concat((await text).Where(letter => !char.IsWhiteSpace(letter)));
    }
}
