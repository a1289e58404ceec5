using System.Globalization;

namespace Mediation.Documents.Components;

/// <summary>Number of a letter's page as GB/T 9704 has it: 4号 between dashes, on the right of odd pages and the left of even ones.</summary>
internal sealed class OfficialPageNumber(Typography typography) : IComponent
{
    private const float BelowText = 7;

    public void Compose(IContainer container) =>
        container.PaddingTop(BelowText, Unit.Millimetre).DefaultTextStyle(typography.OfficialPageNumber).Row(row =>
        {
            row.RelativeItem().Text(text => text.CurrentPageNumber().Format(page => Dashed(page, even: true)));
            row.AutoItem().Text(text => text.CurrentPageNumber().Format(page => Dashed(page, even: false)));
        });

    private static string Dashed(int? page, bool even) =>
        page is { } number && int.IsEvenInteger(number) == even ? string.Create(CultureInfo.InvariantCulture, $"— {number} —") : string.Empty;
}
