using System.Runtime.CompilerServices;

namespace Mediation.Documents.Tests.Support;

/// <summary>What a reader can copy out of a PDF, page by page, in the order it was set.</summary>
public static class PdfText
{
    private static readonly ConditionalWeakTable<byte[], IReadOnlyList<string>> Read = [];

    /// <summary>The lines of each page; a file is read once.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf) => Read.GetValue(pdf, ReadPages);

    private static string[] ReadPages(byte[] pdf) =>
        Tool.Run("pdftotext", pdf, "-raw", "-enc", "UTF-8", "{file}", "-").TrimEnd('\f').Split('\f');

    /// <summary>The whole text without spaces and line ends, so that a line break within a word doesn't matter.</summary>
    public static string Continuous(byte[] pdf) => WithoutSpace(string.Concat(Pages(pdf)));

    public static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
