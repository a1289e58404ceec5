namespace Mediation.Domain.Parties;

/// <summary>Which side of the dispute a party stands on. On a case taken up on own initiative the papers print 甲方/乙方.</summary>
public enum PartySide
{
    /// <summary>申请人 (甲方).</summary>
    Applicant,

    /// <summary>被申请人 (乙方).</summary>
    Respondent,
}

/// <summary>Natural person or organisation.</summary>
public enum PartyKind
{
    /// <summary>自然人.</summary>
    Person,

    /// <summary>法人或者其他组织.</summary>
    Organisation,
}

/// <summary>Capacity for civil acts (民法典 17–22), always judged on the day of an act.</summary>
public enum Capacity
{
    /// <summary>完全民事行为能力.</summary>
    Full,

    /// <summary>限制民事行为能力.</summary>
    Limited,

    /// <summary>无民事行为能力.</summary>
    None,

    /// <summary>Not known: no birth date has been taken down. Treated as full, with a warning.</summary>
    Unknown,
}

/// <summary>How an adult's capacity is restricted, where it is (民法典 21–24).</summary>
public enum AdultIncapacity
{
    /// <summary>Cannot fully recognise his acts.</summary>
    Limited,

    /// <summary>Cannot recognise his acts.</summary>
    Without,
}

/// <summary>Whether a party takes part in the mediation of the current round.</summary>
public enum Participation
{
    /// <summary>Not asked yet, or asked and not answered.</summary>
    Undecided,

    /// <summary>愿意调解.</summary>
    Willing,

    /// <summary>不参加: has clearly refused; drops out of consents, signatures and confirmation.</summary>
    Refused,
}

/// <summary>How a party was told something or declared something.</summary>
public enum DeclarationWay
{
    /// <summary>书面签名.</summary>
    Signed,

    /// <summary>口头并记录.</summary>
    OralNoted,

    /// <summary>电话并记录.</summary>
    PhoneNoted,

    /// <summary>Came and took part after the notice had been given.</summary>
    ByTakingPart,
}

/// <summary>What an agent is to the party (民诉法 61; papers: 授权委托书).</summary>
public enum AgentKind
{
    /// <summary>律师.</summary>
    Lawyer,

    /// <summary>基层法律服务工作者.</summary>
    LegalWorker,

    /// <summary>近亲属.</summary>
    NearKin,

    /// <summary>工作人员.</summary>
    Employee,

    /// <summary>社区、单位或者有关社会团体推荐的公民.</summary>
    Recommended,

    /// <summary>群体代表人: elected by a group on a signed list.</summary>
    GroupRepresentative,
}

/// <summary>What can befall a party while a case is open.</summary>
public enum PartyEventKind
{
    /// <summary>死亡.</summary>
    Died,

    /// <summary>丧失行为能力.</summary>
    LostCapacity,

    /// <summary>组织终止.</summary>
    Dissolved,

    /// <summary>组织合并或者分立.</summary>
    MergedOrSplit,
}
