using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;

namespace Mediation.Domain.Templates;

/// <summary>In which order the papers lie in the dossier: each kind has its place, from 1.</summary>
public sealed class DossierOrderMatter : TemplateMatter
{
    private const int MostPlaces = 999;
    private const int PlaceMaxLength = 3;

    /// <summary>The only one.</summary>
    public static DossierOrderMatter Instance { get; } = new();

    /// <inheritdoc />
    public override string Name => "dossier-order";

    /// <inheritdoc />
    public override Words Title { get; } = new("卷内顺序", "Order in the dossier");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee) =>
    [
        .. Enum.GetValues<PaperKind>().Select(kind =>
            new TemplateField(kind.ToString(), null, CaseNames.Of(kind), UsualPlace(kind).ToString(CultureInfo.InvariantCulture), PlaceMaxLength)),
    ];

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= MostPlaces
            ? null
            : new Words($"顺序应当是1到{MostPlaces}的整数", $"The place is a whole number from 1 to {MostPlaces}");

    /// <summary>All kinds in the order of the dossier; where two have the same place the one that was moved there comes first.</summary>
    /// <param name="replaced">The places that differ from the usual.</param>
    public static IReadOnlyList<PaperKind> Order(IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        return
        [
            .. Enum.GetValues<PaperKind>()
                .Select(kind => (Kind: kind, Moved: replaced.TryGetValue(kind.ToString(), out var place), Place: place))
                .OrderBy(x => x.Moved ? int.Parse(x.Place!, NumberStyles.None, CultureInfo.InvariantCulture) : UsualPlace(x.Kind))
                .ThenByDescending(x => x.Moved)
                .ThenBy(x => x.Kind)
                .Select(x => x.Kind),
        ];
    }

    private static int UsualPlace(PaperKind kind) => Array.IndexOf(Enum.GetValues<PaperKind>(), kind) + 1;
}
