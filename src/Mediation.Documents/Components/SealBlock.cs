namespace Mediation.Documents.Components;

/// <summary>
/// End of a letter as GB/T 9704 has it: the date four characters from the right margin, the name of whoever seals centred
/// over it, room for the seal over both, and never torn from each other. A name too long for that ends at the margin.
/// </summary>
internal sealed class SealBlock(string name, DateOnly? day, float size) : IComponent
{
    private const float RoomAbove = 34;
    private const float RoomBelow = 24;
    private const float CharactersFromMargin = 4;
    private const float FigureWidth = 0.55f;

    public void Compose(IContainer container) => container.ShowEntire().PaddingTop(RoomAbove).Row(row =>
    {
        var date = ChineseText.Date(day);
        row.RelativeItem();
        row.AutoItem().PaddingRight(FromMargin(date)).Column(column =>
        {
            column.Item().AlignCenter().Text(name);
            column.Item().AlignCenter().Text(date);
            column.Item().Height(RoomBelow);
        });
    });

    /// <summary>Four characters, less what the name sticks out beyond the date.</summary>
    private float FromMargin(string date)
    {
        var sticksOut = Math.Max(0, (Width(name) - Width(date)) / 2);
        return Math.Max(0, (CharactersFromMargin * size) - sticksOut);
    }

    private float Width(string text) => size * text.Sum(letter => char.IsAscii(letter) ? FigureWidth : 1);
}
