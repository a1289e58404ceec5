using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using PartyKind = Mediation.Documents.Papers.Parts.PartyKind;
using PartySide = Mediation.Documents.Papers.Parts.PartySide;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>
/// Everything a paper is made from: the case, the committee, the stamp, and the opened personal data of the parties that
/// stand on it. The sheets beside this file turn it into the papers' models; none of them reads a clock or a database.
/// </summary>
public sealed class PaperSource(
    DisputeCase of, Centre centre, MediationCommittee committee, PaperStamp stamp, RuleContext context, IPartyIdentities identities)
{
    private const string ProtectedAddress = "（地址保密，另纸提交）";

    public DisputeCase Case { get; } = of;

    public Centre Centre { get; } = centre;

    public MediationCommittee Committee { get; } = committee;

    public PaperStamp Stamp { get; } = stamp;

    public RuleContext Context { get; } = context;

    /// <summary>How the sides are called: nobody is an applicant on own initiative.</summary>
    public PartyNaming Naming =>
        Case.Basis == IntakeBasis.OwnInitiative ? PartyNaming.NeutralSides : PartyNaming.ApplicantAndRespondent;

    /// <summary>The parties that stand in the case.</summary>
    public IEnumerable<Party> Parties => Case.Parties.Where(p => !p.IsReplaced).OrderBy(p => p.Position);

    /// <summary>The mediators of the case, the host first.</summary>
    public IReadOnlyList<string> MediatorNames =>
        [.. Case.Mediators.Where(m => m.Until is null).OrderByDescending(m => m.IsHost).Select(m => m.Name)];

    /// <summary>The other ways, told wherever mediation is not the end (人民调解法 26).</summary>
    public static IReadOnlyList<string> OtherWays { get; } =
    [
        "依法申请仲裁（属于仲裁范围的）",
        "向有关行政机关申请行政裁决、行政调解",
        "向人民法院提起诉讼",
    ];

    /// <summary>A party as papers print it. Its address stays out where it is protected.</summary>
    public PartyModel Model(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var identity = identities.Of(party);
        return new PartyModel
        {
            Side = SideOf(party.Side),
            Kind = party.Kind == Domain.Parties.PartyKind.Organisation ? PartyKind.Organisation : PartyKind.Person,
            Name = party.Name,
            Sex = party.Sex switch { Sex.Male => "男", Sex.Female => "女", null => null },
            Ethnicity = party.Ethnicity,
            BornOn = party.BirthDate,
            Age = party.AgeOn(Context.Today),
            Occupation = party.Occupation,
            Phone = party.IsAddressProtected ? null : identity.Phone,
            Address = party.IsAddressProtected ? ProtectedAddress : party.Address,
            IdentityType = identity.NationalId is null ? null : "居民身份证",
            IdentityNumber = identity.NationalId,
            CreditCode = party.CreditCode,
            LegalRepresentative = party.HeadName,
            LegalRepresentativePost = party.HeadPost,
            Representatives =
            [
                .. party.LegalRepresentatives.Select(r => new RepresentativeModel
                {
                    Kind = RepresentativeKind.Guardian, Name = r.Name, Relation = r.Relation,
                }),
                .. party.Agents.Select(a => new RepresentativeModel
                {
                    Kind = a.Kind == AgentKind.GroupRepresentative ? RepresentativeKind.GroupRepresentative : RepresentativeKind.Agent,
                    Name = a.Name,
                    Relation = PartyNames.Of(a.Kind).Chinese,
                    SpecialAuthority = a.HasSpecialAuthority,
                }),
            ],
        };
    }

    /// <summary>Blank lines for everybody who has to put a name under the paper by hand.</summary>
    public static SignatureModel Blank(Party party) => new()
    {
        Role = SignerRole.Party, Name = party.Name, Side = SideOf(party.Side),
    };

    /// <summary>The lines under a paper for a party: its own, or those of the legal representatives of whoever can't sign alone (民法典 20–23).</summary>
    public IEnumerable<SignatureModel> Lines(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.CapacityOn(Context.Today) is Capacity.Full or Capacity.Unknown || party.LegalRepresentatives.Count == 0)
            return [Blank(party)];
        return party.LegalRepresentatives.Select(r => Blank(party) with { Role = SignerRole.Guardian, Name = r.Name, OnBehalfOf = [party.Name] });
    }

    /// <summary>A blank line for a mediator, a recorder, ….</summary>
    public static SignatureModel Blank(SignerRole role, string name) => new() { Role = role, Name = name };

    /// <summary>Wall clock of a stored moment.</summary>
    public static DateTime Local(DateTime utc) => ChinaTime.Of(utc);

    /// <summary>An amount in figures and capitals.</summary>
    public static MoneyModel? Money(decimal? yuan) =>
        yuan is { } amount ? new MoneyModel { Yuan = amount, InCapitals = CapitalAmount.Write(amount) } : null;

    internal static PartySide SideOf(Domain.Parties.PartySide side) => side switch
    {
        Domain.Parties.PartySide.Applicant => PartySide.First,
        Domain.Parties.PartySide.Respondent => PartySide.Second,
    };
}

/// <summary>The personal data a paper carries in plain text.</summary>
/// <param name="NationalId">Number of the identity paper, or null.</param>
/// <param name="Phone">Telephone, or null.</param>
public sealed record PartyIdentity(string? NationalId, string? Phone);

/// <summary>Opens the parties' sealed data for a paper; every opening is logged.</summary>
public interface IPartyIdentities
{
    /// <summary>What <paramref name="party"/>'s papers carry.</summary>
    PartyIdentity Of(Party party);
}
