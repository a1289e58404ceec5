using System.Globalization;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>A piece of a text.</summary>
internal abstract class TextItem
{
    public TextStyle Style { get; set; } = TextStyle.Default;

    /// <summary>Whether the words differ from page to page.</summary>
    public virtual bool DependsOnPage => false;

    /// <summary>Where the piece leads, if anywhere.</summary>
    public virtual LinkTarget? Link => null;

    /// <summary>The words.</summary>
    public abstract string TextOn(PageScope page);
}

/// <summary>An address or a section.</summary>
internal readonly record struct LinkTarget(string Target, bool IsSection);

/// <summary>Words that are always the same.</summary>
internal sealed class TextSpan(string text, LinkTarget? link = null) : TextItem
{
    public override LinkTarget? Link => link;

    public override string TextOn(PageScope page) => text;

    public override string ToString() => text;
}

internal enum PageNumberKind { Current, Total, SectionBegin, SectionEnd, WithinSection, TotalWithinSection }

/// <summary>A page number.</summary>
internal sealed class PageNumberSpan(PageNumberKind kind, string sectionName) : TextItem
{
    public PageNumberFormatter Format { get; set; } = number => number?.ToString(CultureInfo.InvariantCulture) ?? "?";

    public override bool DependsOnPage => true;

    public override string TextOn(PageScope page) => Format(NumberOn(page)) ?? "";

    private int? NumberOn(PageScope page) => kind switch
    {
        PageNumberKind.Current => page.Number,
        PageNumberKind.Total => page.Run.TotalPages(),
        PageNumberKind.SectionBegin => page.Run.SectionPages(sectionName)?.First,
        PageNumberKind.SectionEnd => page.Run.SectionPages(sectionName)?.Last,
        PageNumberKind.WithinSection => page.Number - page.Run.SectionPages(sectionName)?.First + 1,
        PageNumberKind.TotalWithinSection => page.Run.SectionPages(sectionName) is { } range ? range.Last - range.First + 1 : null,
    };
}
