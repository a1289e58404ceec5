using Mediation.Documents.Packets;
using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Domain.Templates;

namespace Mediation.Documents.Templates;

/// <summary>What a court asks for in one place of the packet.</summary>
public enum CourtDemand
{
    /// <summary>必备: it is there, or the packet isn't complete.</summary>
    Always,

    /// <summary>视情况: it is there where the case has it.</summary>
    WhereItApplies,

    /// <summary>不要: it isn't handed in.</summary>
    Never,
}

/// <summary>
/// 司法确认材料: what courts ask for beyond what the law says every court gets (民诉法解释 353, 354). The first line of a field holds for
/// all courts; a line such as 某某人民法院：不要 holds for that court alone.
/// </summary>
public sealed class CourtPacketMatter : TemplateMatter
{
    /// <summary>Longest text of a field: a line for each of some ten courts.</summary>
    private const int LongestField = 600;

    private const char Colon = '：';

    private static readonly Dictionary<PacketSlot, CourtDemand> UsualDemands = new Dictionary<PacketSlot, CourtDemand>
    {
        [PacketSlot.Pledge] = CourtDemand.WhereItApplies,
        [PacketSlot.Qualifications] = CourtDemand.WhereItApplies,
        [PacketSlot.PropertyPapers] = CourtDemand.WhereItApplies,
        [PacketSlot.ServiceAddresses] = CourtDemand.Always,
        [PacketSlot.Records] = CourtDemand.Always,
        [PacketSlot.Others] = CourtDemand.WhereItApplies,
    };

    /// <summary>The only one.</summary>
    public static CourtPacketMatter Instance { get; } = new();

    /// <inheritdoc />
    public override string Name => "court-packet";

    /// <inheritdoc />
    public override Words Title { get; } = new("法院要求的司法确认材料", "What courts ask for");

    /// <inheritdoc />
    public override IReadOnlyList<TemplateField> FieldsOf(MediationCommittee? committee)
    {
        var words = new ConfirmationPacketWording();
        return
        [
            .. UsualDemands.Select(usual => new TemplateField(
                usual.Key.ToString(), null, new Words(words.Slot(usual.Key), EnglishOf(usual.Key)), WordOf(usual.Value), LongestField)
            {
                Hint = new Words(
                    "写“必备”“视情况”或者“不要”。某个法院另有要求的，另起一行写“法院全称：要求”。",
                    "Write 必备 (always), 视情况 (where it applies) or 不要 (never). A court that asks otherwise gets a line of its own: its full name：the demand."),
            }),
        ];
    }

    /// <inheritdoc />
    public override Words? Refusal(TemplateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        if (TooLong(field, text) is { } tooLong)
            return tooLong;
        return LinesOf(text).Select(line => line.Demand is null ? line.Text : null).OfType<string>().FirstOrDefault() is { } unclear
            ? new Words($"“{unclear}”看不明白，请写“必备”“视情况”或者“不要”", $"\"{unclear}\" is not clear; write 必备, 视情况 or 不要")
            : null;
    }

    /// <summary>What a court asks for in a place.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="court">Full name of the court.</param>
    /// <param name="replaced">What the committee has otherwise, by path.</param>
    public static CourtDemand Demand(PacketSlot slot, string court, IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        if (!UsualDemands.TryGetValue(slot, out var usual))
            return slot is PacketSlot.PowersOfAttorney ? CourtDemand.WhereItApplies : CourtDemand.Always;
        if (!replaced.TryGetValue(slot.ToString(), out var text))
            return usual;
        var lines = LinesOf(text).ToList();
        return lines.Find(line => line.Court == court).Demand ?? lines.Find(line => line.Court is null).Demand ?? usual;
    }

    private static IEnumerable<(string Text, string? Court, CourtDemand? Demand)> LinesOf(string text) =>
        from line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let parts = line.Replace(':', Colon).Split(Colon, 2, StringSplitOptions.TrimEntries)
        select (line, parts.Length == 2 ? parts[0] : null, DemandOf(parts[^1]));

    private static CourtDemand? DemandOf(string word) =>
        Enum.GetValues<CourtDemand>().Where(demand => WordOf(demand) == word).Select(demand => (CourtDemand?)demand).FirstOrDefault();

    private static string WordOf(CourtDemand demand) => demand switch
    {
        CourtDemand.Always => "必备",
        CourtDemand.WhereItApplies => "视情况",
        CourtDemand.Never => "不要",
    };

    private static string EnglishOf(PacketSlot slot) => slot switch
    {
        PacketSlot.Pledge => "Pledge",
        PacketSlot.Qualifications => "Qualifications of committee and mediators",
        PacketSlot.PropertyPapers => "Property papers",
        PacketSlot.ServiceAddresses => "Service address forms",
        PacketSlot.Records => "Rights notice and records",
        PacketSlot.Others => "Other papers",
        PacketSlot.Application or PacketSlot.Agreement or PacketSlot.Identity or PacketSlot.OrganisationCertificate or PacketSlot.PowersOfAttorney
            => throw new ArgumentOutOfRangeException(nameof(slot), slot, "The law asks for it everywhere."),
    };
}
