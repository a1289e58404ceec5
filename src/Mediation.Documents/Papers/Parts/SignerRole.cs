namespace Mediation.Documents.Papers.Parts;

/// <summary>In what capacity somebody signs a paper.</summary>
public enum SignerRole
{
    /// <summary>当事人; the side decides between 申请人, 被申请人, 甲方, ….</summary>
    Party,

    /// <summary>法定代理人 of a party.</summary>
    Guardian,

    /// <summary>委托代理人 of a party.</summary>
    Agent,

    /// <summary>当事人代表人 of a group.</summary>
    GroupRepresentative,

    /// <summary>人民调解员, the host as well as those who assist.</summary>
    Mediator,

    /// <summary>记录人.</summary>
    Recorder,

    /// <summary>登记人.</summary>
    Registrar,

    /// <summary>被调查人.</summary>
    Investigated,

    /// <summary>调查人.</summary>
    Investigator,

    /// <summary>回访人.</summary>
    FollowUpVisitor,

    /// <summary>来访人 at the counter.</summary>
    Visitor,

    /// <summary>接待人 at the counter.</summary>
    Receptionist,

    /// <summary>参加人: invited kin, neighbour, expert, organisation.</summary>
    Participant,

    /// <summary>委托人 who gives a power of attorney.</summary>
    Principal,

    /// <summary>受委托人 who takes it.</summary>
    Attorney,

    /// <summary>收款（物）人 who confirms performance.</summary>
    Payee,

    /// <summary>提供人 of evidence.</summary>
    Provider,

    /// <summary>核对人 of evidence.</summary>
    Checker,

    /// <summary>被告知人.</summary>
    Told,

    /// <summary>告知人.</summary>
    Teller,

    /// <summary>复诊人.</summary>
    Examiner,

    /// <summary>承办人 of a case.</summary>
    Handler,

    /// <summary>审批人.</summary>
    Approver,

    /// <summary>立卷人.</summary>
    Filer,

    /// <summary>检查人 of a dossier.</summary>
    Inspector,

    /// <summary>An organisation that isn't a committee: room for its seal.</summary>
    Organisation,

    /// <summary>人民调解委员会: room for the seal.</summary>
    Committee,
}
