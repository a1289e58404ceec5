using System.Text;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout.Text;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>A text broken into lines, without a page around it.</summary>
internal sealed class BrokenText
{
    public const float FontSize = 10;

    private BrokenText(ShapedText text, List<TextLine> lines) => (Text, Lines) = (text, lines);

    public ShapedText Text { get; }

    public List<TextLine> Lines { get; }

    /// <summary>What each line shows.</summary>
    public IReadOnlyList<string> Shown => [.. Lines.Select(line => Slice(line.Start, line.VisibleEnd))];

    /// <summary>Breaks a text set in 10 points.</summary>
    /// <param name="text">The text.</param>
    /// <param name="characters">Width of the lines in full-width characters.</param>
    /// <param name="indent">Indent of first lines in full-width characters.</param>
    public static BrokenText Of(string text, float characters, float indent = 0)
    {
        var format = new TextFormat(TextStyle.Default.FontSize(FontSize), FontLibrary.Shared, null);
        var shaped = TextShaper.Shape([(text, format)], format);
        var breaker = new LineBreaker(shaped, characters * FontSize, indent * FontSize, paragraphSpacing: 0);
        return new BrokenText(shaped, breaker.Break(0, 0));
    }

    public string Slice(int start, int end)
    {
        var slice = new StringBuilder();
        for (var i = start; i < end; i++)
            slice.Append(new Rune(Text.Units[i].CodePoint));

        return slice.ToString();
    }
}
