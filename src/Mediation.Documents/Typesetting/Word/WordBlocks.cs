using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;
using Mediation.Documents.Typesetting.Layout.Text;
using Column = Mediation.Documents.Typesetting.Layout.Elements.Column;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = Mediation.Documents.Typesetting.Layout.Run;
using Table = Mediation.Documents.Typesetting.Layout.Elements.Table;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>
/// The elements of a page as paragraphs and tables of Word. What only makes sense on a page that is set (repetition, giving way,
/// layers) is simplified; pictures, and with them drawn signatures and codes, stay with the PDF, which alone is the record.
/// </summary>
internal sealed class WordBlocks
{
    private const float Slack = 0.12f;

    private readonly PageScope _scope;
    private readonly WordTables _tables;

    public WordBlocks(FontLibrary fonts)
    {
        _scope = new PageScope(new Run(fonts, null), 1);
        _tables = new WordTables(this);
    }

    /// <summary>What a container holds.</summary>
    public static Element ChildOf(Container container) => (Element)((IContainer)container).Child!;

    /// <summary>The blocks of an element.</summary>
    public IReadOnlyList<OpenXmlElement> Of(Element element, WordPlace place) => element switch
    {
        TextBlock text => [.. WordText.Paragraphs(text, place)],
        Column column => Below(column, place),
        Row row => row.Items.Count == 0 ? [] : [_tables.Beside(row.Items, Widths(row, place), row.Spacing, place)],
        Decoration { Content: var content } decoration when TableIn(content) is { } body =>
            body.RowCount == 0 ? [] : [_tables.Of(TableIn(decoration.Before), body, TableIn(decoration.After), place)],
        Decoration decoration => [.. Of(decoration.Before, place), .. Of(decoration.Content, place), .. Of(decoration.After, place)],
        Table table => table.RowCount == 0 ? [] : [_tables.Of(null, table, null, place)],
        Layers layers => Of(layers.Items.Find(layer => layer.IsPrimary).Content, place),
        FirstThatFits fitting => Of(fitting.Ways[0], place),
        Line { IsVertical: false } line => [Rule(line)],
        PageBreak => [new Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new Break { Type = BreakValues.Page }))],
        StyledBox box => [_tables.Framed(box, place)],
        Padding padding => Apart(padding.Top, Of(ChildOf(padding), place.Inset(padding.Left, padding.Right)), padding.Bottom),
        Alignment alignment => Of(ChildOf(alignment), place with { Horizontal = alignment.Horizontal ?? place.Horizontal }),
        StyledText styled => Of(ChildOf(styled), place with { Style = styled.Style.Within(place.Style) }),
        Constrained limits => Limited(limits, place),
        ShowEntire or PreventPageBreak => Of(ChildOf((Container)element), place with { IsKept = true }),
        SkipOnce or ImageElement or Squares or Empty or Line => [],
        Container container => Of(ChildOf(container), place),
        _ => throw new NotSupportedException($"A Word copy can't hold {element}."),
    };

    private List<OpenXmlElement> Below(Column column, WordPlace place)
    {
        var all = new List<OpenXmlElement>();
        foreach (var item in column.Items)
        {
            var blocks = Of(item, place);
            if (blocks.Count == 0)
                continue;
            all.AddRange(all.Count > 0 && column.Spacing > 0 ? Apart(column.Spacing, blocks, 0) : blocks);
        }

        return all;
    }

    private IReadOnlyList<OpenXmlElement> Limited(Constrained limits, WordPlace place)
    {
        var blocks = Of(ChildOf(limits), place with { Width = Math.Min(place.Width, limits.MaxWidth ?? place.Width) });
        return blocks.Count == 0 && limits.MinHeight is { } height ? [WordText.Blank(height)] : blocks;
    }

    private static List<OpenXmlElement> Apart(float above, IReadOnlyList<OpenXmlElement> blocks, float below)
    {
        var apart = new List<OpenXmlElement>(blocks);
        if (apart.Count == 0)
            return apart;
        if (above > 0)
            apart.Insert(0, WordText.Blank(above));
        if (below > 0)
            apart.Add(WordText.Blank(below));
        return apart;
    }

    // Word sets the text in a font of its own: what was measured to fit gets a little more, from the widest of those that share the rest.
    private float[] Widths(Row row, WordPlace place)
    {
        var widths = row.Widths(place.Width, null, new LayoutContext(_scope, place.Style, Repetition: 0));
        var sharing = Enumerable.Range(0, widths.Length).Where(i => row.Items[i].Kind == RowItemKind.Relative).ToList();
        if (sharing.Count == 0)
            return widths;

        var widest = sharing.MaxBy(i => widths[i]);
        for (var i = 0; i < widths.Length; i++)
        {
            if (row.Items[i].Kind != RowItemKind.Auto)
                continue;
            var more = Math.Min(widths[i] * Slack, widths[widest]);
            widths[i] += more;
            widths[widest] -= more;
        }

        return widths;
    }

    private static Table? TableIn(Container container) => ChildOf(container) as Table;

    private static Paragraph Rule(Line line)
    {
        var rule = WordText.Blank(1);
        rule.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(
            new BottomBorder { Val = BorderValues.Single, Size = line.Thickness.ToLineSize(), Color = line.Color.ToWord() });
        return rule;
    }
}
