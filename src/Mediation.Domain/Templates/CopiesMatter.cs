using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;

namespace Mediation.Domain.Templates;

/// <summary>
/// How many copies are made. An agreement always has one for each party and one for the committee, and the court's where it is
/// asked for: what is entered for it comes on top (a copy for the justice office).
/// </summary>
public sealed class CopiesMatter : TemplateMatter
{
    private const int Most = 20;
    private const int CopiesMaxLength = 2;
    private static readonly Words Extra = new("调解协议书（当事人、调委会、法院之外另加）", "Agreement (beyond parties, committee and court)");

    /// <summary>The only one.</summary>
    public static CopiesMatter Instance { get; } = new();

    /// <inheritdoc />
    public override string Name => "copies";

    /// <inheritdoc />
    public override Words Title { get; } = new("份数", "Copies");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee) =>
    [
        .. Enum.GetValues<PaperKind>().Select(kind => kind == PaperKind.Agreement
            ? new TemplateField(kind.ToString(), null, Extra, "0", CopiesMaxLength)
            : new TemplateField(kind.ToString(), null, CaseNames.Of(kind), "1", CopiesMaxLength)),
    ];

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var copies) && copies is >= 0 and <= Most
            ? null
            : new Words($"份数应当是0到{Most}的整数", $"Copies are a whole number from 0 to {Most}");
    }

    /// <summary>How many copies of a paper are made; for an agreement how many more than the law asks for.</summary>
    public static int Of(PaperKind kind, IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        if (replaced.TryGetValue(kind.ToString(), out var copies))
            return int.Parse(copies, NumberStyles.None, CultureInfo.InvariantCulture);
        return kind == PaperKind.Agreement ? 0 : 1;
    }
}
