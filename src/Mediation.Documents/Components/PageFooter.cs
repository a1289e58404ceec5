using Mediation.Documents.Papers;

namespace Mediation.Documents.Components;

/// <summary>The line at the foot of every page: which paper, which version, what hash, which page.</summary>
internal sealed class PageFooter(
    PaperModel model, string hash, PageWording wording, Typography typography, bool withPages = true) : IComponent
{
    private const string Separator = "　";

    public void Compose(IContainer container) =>
        container.BorderTop(0.5f).BorderColor(Colors.Grey.Medium).PaddingTop(3)
            .DefaultTextStyle(typography.Footer).Row(row =>
            {
                row.RelativeItem().Text(Identity());
                if (withPages)
                    row.AutoItem().Text(Pages);
            });

    private void Pages(TextDescriptor text)
    {
        text.Span(wording.PageBefore);
        text.CurrentPageNumber();
        text.Span(wording.PageBetween);
        text.TotalPages();
        text.Span(wording.PageAfter);
    }

    private string Identity()
    {
        var version = wording.Version.Fill(
            ("version", ChineseText.Plain(model.Stamp.Version)),
            ("hash", ContentHash.Shorten(hash)));
        return (model.Stamp.Number, model.CaseNumber) switch
        {
            ({ } number, _) => wording.Number.Fill(("number", number)) + Separator + version,
            (null, { } number) => wording.CaseNumber.Fill(("number", number)) + Separator + version,
            (null, null) => version,
        };
    }
}
