using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>Who handed the materials over and who took them.</summary>
internal sealed class HandOver(string? handedOverBy, DateOnly? handedOverOn, MaterialsListWording wording) : IComponent
{
    public void Compose(IContainer container) => container.ShowEntire().PaddingTop(16).Column(column =>
    {
        column.Spacing(10);
        column.Item().Text(wording.HandedOver.Fill(
            ("name", handedOverBy ?? wording.Blank), ("date", ChineseText.Date(handedOverOn))));
        column.Item().Text(wording.Taken.Fill(("date", ChineseText.Date(null))));
    });
}
