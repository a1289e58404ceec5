namespace Mediation.Documents.Components;

/// <summary>
/// The line at the foot of every page but the last of a paper that is signed: whoever signs puts his name
/// to each page, so that none can be exchanged. Its height is reserved on every page, which keeps the
/// layout the same whether it shows or not.
/// </summary>
internal sealed class ContinuationLine(string section, string words, Typography typography) : IComponent
{
    public const float LineHeight = 24;

    public void Compose(IContainer container)
    {
        // Whether this is the last page follows from two numbers of the section, the second set after the first.
        int? page = null;
        container.Height(LineHeight).AlignMiddle().DefaultTextStyle(typography.Note).Text(text =>
        {
            text.PageNumberWithinSection(section).Format(number =>
            {
                page = number;
                return string.Empty;
            });
            text.TotalPagesWithinSection(section).Format(total => page < total ? words : string.Empty);
        });
    }
}
