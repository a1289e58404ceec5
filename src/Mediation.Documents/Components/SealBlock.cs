namespace Mediation.Documents.Components;

/// <summary>
/// End of a letter: the committee's name and the date, set to the right with room for the seal over both
/// and never torn from each other.
/// </summary>
internal sealed class SealBlock(string committee, DateOnly? day) : IComponent
{
    private const float RoomForSeal = 76;

    public void Compose(IContainer container) => container.ShowEntire().PaddingTop(RoomForSeal / 2).Row(row =>
    {
        row.RelativeItem();
        row.RelativeItem(2).Column(column =>
        {
            column.Item().AlignCenter().Text(committee);
            column.Item().AlignCenter().Text(ChineseText.Date(day));
            column.Item().Height(RoomForSeal / 2);
        });
    });
}
