using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Word;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>Copies for offices that must edit a paper.</summary>
public static class WordExtensions
{
    /// <summary>
    /// Writes the document as a Word file (.docx): text, tables and type as in the PDF, without pictures, codes and the foot of the pages.
    /// </summary>
    /// <param name="document">The document; page numbers within its text can't be had.</param>
    /// <param name="note">What the foot of every page says, before the page number: that this is not the record.</param>
    /// <exception cref="NotSupportedException">The document holds something that can't go into a Word file.</exception>
    public static byte[] GenerateWord(this IDocument document, string note)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        using var file = new MemoryStream();
        WordWriter.Write(document, note, file, FontLibrary.Shared);
        return file.ToArray();
    }
}
