using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Components;

/// <summary>Words of a signature block.</summary>
public sealed record SignatureWording
{
    /// <summary>Head of a place to sign; places: role, name.</summary>
    public string Signer { get; init; } = "{role}：{name}";

    /// <summary>Way.</summary>
    public string Signature { get; init; } = "签名";

    /// <summary>Way.</summary>
    public string Seal { get; init; } = "盖章";

    /// <summary>Way.</summary>
    public string Fingerprint { get; init; } = "按指印";

    /// <summary>Role.</summary>
    public string Guardian { get; init; } = "法定代理人";

    /// <summary>Role.</summary>
    public string Agent { get; init; } = "委托代理人";

    /// <summary>Role.</summary>
    public string GroupRepresentative { get; init; } = "当事人代表人";

    /// <summary>Role.</summary>
    public string Mediator { get; init; } = "人民调解员";

    /// <summary>Role.</summary>
    public string Recorder { get; init; } = "记录人";

    /// <summary>Role.</summary>
    public string Registrar { get; init; } = "登记人";

    /// <summary>Role.</summary>
    public string Investigated { get; init; } = "被调查人";

    /// <summary>Role.</summary>
    public string Investigator { get; init; } = "调查人";

    /// <summary>Role.</summary>
    public string FollowUpVisitor { get; init; } = "回访人";

    /// <summary>Role.</summary>
    public string Visitor { get; init; } = "来访人";

    /// <summary>Role.</summary>
    public string Receptionist { get; init; } = "接待人";

    /// <summary>Role.</summary>
    public string Participant { get; init; } = "参加人";

    /// <summary>Role.</summary>
    public string Principal { get; init; } = "委托人";

    /// <summary>Role.</summary>
    public string Attorney { get; init; } = "受委托人";

    /// <summary>Role.</summary>
    public string Payee { get; init; } = "收款（物）人";

    /// <summary>Role.</summary>
    public string Provider { get; init; } = "提供人";

    /// <summary>Role.</summary>
    public string Checker { get; init; } = "核对人";

    /// <summary>Role.</summary>
    public string Told { get; init; } = "被告知人";

    /// <summary>Role.</summary>
    public string Teller { get; init; } = "告知人";

    /// <summary>Role.</summary>
    public string Examiner { get; init; } = "复诊人";

    /// <summary>Role.</summary>
    public string Handler { get; init; } = "承办人";

    /// <summary>Role.</summary>
    public string Approver { get; init; } = "审批人";

    /// <summary>Role.</summary>
    public string Filer { get; init; } = "立卷人";

    /// <summary>Role.</summary>
    public string Inspector { get; init; } = "检查人";

    /// <summary>Role.</summary>
    public string Organisation { get; init; } = "单位";

    /// <summary>Role of a committee beside its seal.</summary>
    public string Committee { get; init; } = "人民调解委员会";

    /// <summary>Head of the place for a committee's seal; place: name.</summary>
    public string CommitteeSeal { get; init; } = "{name}（印）";

    /// <summary>Who signs beside an organisation's seal; place: name.</summary>
    public string LegalRepresentative { get; init; } = "法定代表人：{name}";

    /// <summary>Note at somebody who signs for others; place: names.</summary>
    public string OnBehalfOf { get; init; } = "（代{names}）";

    /// <summary>Note under the place of somebody who would not sign; places: name, reason.</summary>
    public string Refused { get; init; } = "{name}不愿签名，理由：{reason}。";

    /// <summary>宣读 note; places: reader, name.</summary>
    public string ReadAloud { get; init; } = "宣读说明：本文书已{reader}向{name}当面宣读，{name}表示听清、理解，内容属实，没有异议。";

    /// <summary>Put in the place of the reader when his name is known; place: name.</summary>
    public string Reader { get; init; } = "由{name}";

    internal string Ways(IReadOnlyList<SigningWay> ways) => string.Join("、", ways.Select(Words));

    internal string Words(SigningWay way) => way switch
    {
        SigningWay.Signature => Signature,
        SigningWay.Seal => Seal,
        SigningWay.Fingerprint => Fingerprint,
    };

    internal string Role(SignatureModel line, PartyNaming naming, PartyWording parties) => line.Role switch
    {
        SignerRole.Party => parties.Side(line.Side ?? PartySide.First, naming),
        SignerRole.Guardian => Guardian,
        SignerRole.Agent => Agent,
        SignerRole.GroupRepresentative => GroupRepresentative,
        SignerRole.Mediator => Mediator,
        SignerRole.Recorder => Recorder,
        SignerRole.Registrar => Registrar,
        SignerRole.Investigated => Investigated,
        SignerRole.Investigator => Investigator,
        SignerRole.FollowUpVisitor => FollowUpVisitor,
        SignerRole.Visitor => Visitor,
        SignerRole.Receptionist => Receptionist,
        SignerRole.Participant => Participant,
        SignerRole.Principal => Principal,
        SignerRole.Attorney => Attorney,
        SignerRole.Payee => Payee,
        SignerRole.Provider => Provider,
        SignerRole.Checker => Checker,
        SignerRole.Told => Told,
        SignerRole.Teller => Teller,
        SignerRole.Examiner => Examiner,
        SignerRole.Handler => Handler,
        SignerRole.Approver => Approver,
        SignerRole.Filer => Filer,
        SignerRole.Inspector => Inspector,
        SignerRole.Organisation => Organisation,
        SignerRole.Committee => Committee,
    };
}
