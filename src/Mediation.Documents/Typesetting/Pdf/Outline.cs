namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>An entry of the outline readers show beside the pages.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Page">Index of the page it leads to.</param>
/// <param name="Place">The place on that page.</param>
internal sealed record OutlineEntry(string Title, int Page, Box Place)
{
    /// <summary>The entries below it.</summary>
    public List<OutlineEntry> Children { get; } = [];
}

/// <summary>Writes the outline: entries linked to parent, neighbours and children.</summary>
internal sealed class Outline(PdfFile file, Func<int, Box, string> destination)
{
    public void Write(PdfReference root, IReadOnlyList<OutlineEntry> entries)
    {
        var children = WriteLevel(root, entries);
        file.Begin(root).Write($"<< /Type /Outlines /First {children[0]} /Last {children[^1]} /Count {CountOf(entries)} >>");
        file.End();
    }

    private PdfReference[] WriteLevel(PdfReference parent, IReadOnlyList<OutlineEntry> entries)
    {
        PdfReference[] references = [.. entries.Select(_ => file.Reserve())];

        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var children = WriteLevel(references[i], entry.Children);

            var syntax = file.Begin(references[i]);
            syntax.Write($"<< /Title {new PdfText(entry.Title)} /Parent {parent} /Dest {destination(entry.Page, entry.Place)}");
            if (i > 0)
                syntax.Write($" /Prev {references[i - 1]}");
            if (i + 1 < references.Length)
                syntax.Write($" /Next {references[i + 1]}");
            if (children.Length > 0)
                syntax.Write($" /First {children[0]} /Last {children[^1]} /Count {CountOf(entry.Children)}");
            syntax.Write(" >>"u8);
            file.End();
        }

        return references;
    }

    private static int CountOf(IReadOnlyList<OutlineEntry> entries) =>
        entries.Sum(entry => 1 + CountOf(entry.Children));
}
