namespace Mediation.Documents.Components;

/// <summary>
/// Top of a letter (函) as GB/T 9704 has it: who writes in red above a double line, the number on the right below it, and
/// the subject in the middle.
/// </summary>
internal sealed class OfficialHead(string committee, string? number, string subject, Typography typography) : IComponent
{
    private const float ThickLine = 2;
    private const float ThinLine = 0.75f;

    /// <summary>Width of a letter's text, 156 mm, in points.</summary>
    private const float TextWidth = 156 * 72 / 25.4f;

    public void Compose(IContainer container) => container.Column(column =>
    {
        column.Item().AlignCenter().Text(committee).Style(typography.Title).FontColor(Typography.HeadRed);
        column.Item().PaddingTop(6).LineHorizontal(ThickLine).LineColor(Typography.HeadRed);
        column.Item().PaddingTop(2).LineHorizontal(ThinLine).LineColor(Typography.HeadRed);
        column.Item().PaddingTop(8).AlignRight().Text(number ?? string.Empty);
        column.Item().PaddingVertical(12).Text(SubjectLines.Break(subject, TextWidth / typography.TitleSize)).AlignCenter().Style(typography.Title);
    });
}
