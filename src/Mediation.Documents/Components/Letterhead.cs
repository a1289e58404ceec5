namespace Mediation.Documents.Components;

/// <summary>Top of a paper: committee, title, and the number on the right.</summary>
internal sealed class Letterhead(string? committee, string title, string? numberLine, Typography typography) : IComponent
{
    public void Compose(IContainer container) => container.PaddingBottom(6).Column(column =>
    {
        if (committee is not null)
            column.Item().AlignCenter().Text(committee).Style(typography.Letterhead);
        column.Item().AlignCenter().Text(title).Style(typography.Title);
        if (numberLine is not null)
            column.Item().PaddingTop(6).AlignRight().Text(numberLine).Style(typography.Form);
    });
}
