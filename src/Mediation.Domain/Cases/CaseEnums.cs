namespace Mediation.Domain.Cases;

/// <summary>渠道: how a dispute came to the centre. Statistics use <see cref="IntakeBasis"/> instead.</summary>
public enum IntakeChannel
{
    /// <summary>来访.</summary>
    WalkIn,

    /// <summary>约访.</summary>
    Appointment,

    /// <summary>下访.</summary>
    Outreach,

    /// <summary>来电.</summary>
    Phone,

    /// <summary>网格上报.</summary>
    Grid,

    /// <summary>12345 热线.</summary>
    Hotline,

    /// <summary>随手拍.</summary>
    SnapReport,

    /// <summary>网络舆情.</summary>
    OnlineOpinion,

    /// <summary>排查发现.</summary>
    Inspection,

    /// <summary>议事协商.</summary>
    NeighboursCouncil,

    /// <summary>移送.</summary>
    Transfer,
}

/// <summary>受理方式 (人民调解法 17, 18): the three sources of the statistics form.</summary>
public enum IntakeBasis
{
    /// <summary>当事人申请.</summary>
    Application,

    /// <summary>人民调解委员会主动调解.</summary>
    OwnInitiative,

    /// <summary>接受委托移送.</summary>
    Entrusted,
}

/// <summary>Who told a party to apply for people's mediation before taking the matter up itself (人民调解法 18).</summary>
public enum AdvisingBody
{
    /// <summary>人民法院告知.</summary>
    Court,

    /// <summary>公安机关告知.</summary>
    Police,
}

/// <summary>Who entrusted the dispute.</summary>
public enum EntrustingBody
{
    /// <summary>法院诉前委派.</summary>
    CourtBeforeFiling,

    /// <summary>法院立案后委托.</summary>
    CourtAfterFiling,

    /// <summary>检察院.</summary>
    Procuratorate,

    /// <summary>公安机关.</summary>
    Police,

    /// <summary>信访部门.</summary>
    PetitionOffice,

    /// <summary>其他部门.</summary>
    Other,
}

/// <summary>事权分级: how hard the dispute is; suggests the tier that handles it.</summary>
public enum CaseSeverity
{
    /// <summary>微事.</summary>
    Trifling,

    /// <summary>小事.</summary>
    Small,

    /// <summary>中事.</summary>
    Medium,

    /// <summary>难事.</summary>
    Hard,
}

/// <summary>预警等级 (人民调解法 25).</summary>
public enum RiskLevel
{
    /// <summary>一般.</summary>
    Ordinary,

    /// <summary>可能激化.</summary>
    MayEscalate,

    /// <summary>可能引发治安、刑事案件: must be reported promptly.</summary>
    MayTurnCriminal,
}

/// <summary>Why a matter is outside the scope of people's mediation (人民调解工作若干规定 22).</summary>
public enum ScopeObstacle
{
    /// <summary>法律、法规规定只能由专门机关管辖处理，或者禁止采用民间调解方式解决.</summary>
    SpecialOrganOnly,

    /// <summary>人民法院、公安机关或者其他行政机关已经受理或者解决.</summary>
    AlreadyWithAuthority,

    /// <summary>Not a civil dispute at all.</summary>
    NotCivilDispute,
}

/// <summary>Where a dispute is led when it is not mediated here.</summary>
public enum DivertTarget
{
    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>行政裁决.</summary>
    AdministrativeRuling,

    /// <summary>行政调解.</summary>
    AdministrativeMediation,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>诉讼.</summary>
    Litigation,

    /// <summary>公证.</summary>
    Notary,

    /// <summary>公安机关.</summary>
    Police,

    /// <summary>信访部门.</summary>
    PetitionOffice,

    /// <summary>其他机关.</summary>
    OtherOrgan,
}

/// <summary>Why mediation ended without an agreement (人民调解法 26; 在线调解规则 25; 特邀调解规定 18).</summary>
public enum TerminationReason
{
    /// <summary>调解不成，分歧较大.</summary>
    NoResult,

    /// <summary>一方明确拒绝调解.</summary>
    OneSideRefuses,

    /// <summary>当事人自行和解后撤回.</summary>
    WithdrawnSettledThemselves,

    /// <summary>申请人撤回申请.</summary>
    WithdrawnOneSided,

    /// <summary>无法联系当事人.</summary>
    CannotBeReached,

    /// <summary>拒绝在协议上签名.</summary>
    RefusesToSign,

    /// <summary>调解期限届满，各方未同意延长.</summary>
    LimitOver,

    /// <summary>发现虚假调解.</summary>
    ShamMediation,

    /// <summary>涉嫌犯罪，已移送.</summary>
    SuspectedCrime,

    /// <summary>一方已起诉或者申请仲裁.</summary>
    SuedOrArbitration,

    /// <summary>当事人死亡或者终止，无承继人.</summary>
    PartyGoneWithoutSuccessor,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How a party was told of the other ways open to it (人民调解法 26).</summary>
public enum OtherWaysTold
{
    /// <summary>口头告知并记录.</summary>
    OrallyNoted,

    /// <summary>书面通知: delivery is watched until the case closes.</summary>
    ByNotice,
}

/// <summary>What became of one request (申请事项).</summary>
public enum RequestOutcome
{
    /// <summary>Not decided yet.</summary>
    Pending,

    /// <summary>达成一致.</summary>
    Agreed,

    /// <summary>未达成一致: the other ways are told.</summary>
    NotAgreed,

    /// <summary>放弃或者撤回.</summary>
    Withdrawn,
}

/// <summary>How an agreement is to be performed.</summary>
public enum PerformanceKind
{
    /// <summary>即时履行: on the spot.</summary>
    OnTheSpot,

    /// <summary>分期或者一次性按期履行: a schedule.</summary>
    Schedule,

    /// <summary>持续性义务: a lasting duty with a review date.</summary>
    LastingDuty,
}

/// <summary>Why mediation stands still.</summary>
public enum SuspensionReason
{
    /// <summary>鉴定、评估.</summary>
    Appraisal,

    /// <summary>当事人患病.</summary>
    Illness,

    /// <summary>当事人死亡、终止或者丧失行为能力，等待承继或者代理.</summary>
    AwaitingSuccessor,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How the host mediator was found (人民调解法 19).</summary>
public enum AssignmentMode
{
    /// <summary>调解委员会指定.</summary>
    Appointed,

    /// <summary>当事人选择.</summary>
    ChosenByParties,
}

/// <summary>Why a party asks for another mediator (特邀调解规定 15; 在线调解规则 13).</summary>
public enum RecusalGround
{
    /// <summary>是当事人或者其代理人的近亲属 (民法典 1045).</summary>
    NearKin,

    /// <summary>与纠纷有利害关系.</summary>
    Interest,

    /// <summary>与当事人有其他关系，可能影响公正调解.</summary>
    OtherRelation,

    /// <summary>未说明理由.</summary>
    NoGround,
}

/// <summary>How a recusal request ended.</summary>
public enum RecusalDecision
{
    /// <summary>Not answered yet; no mediation opens meanwhile.</summary>
    Pending,

    /// <summary>更换.</summary>
    Granted,

    /// <summary>已披露，各方同意继续由其主持.</summary>
    KeptByConsent,

    /// <summary>再次无理由要求: the party is asked to choose a mediator.</summary>
    AskedToChoose,

    /// <summary>未另行选择: counts as a refusal of mediation.</summary>
    NoChoiceMade,
}

/// <summary>How a notice or letter was handed over.</summary>
public enum DeliveryWay
{
    /// <summary>当面送达.</summary>
    InPerson,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>电话告知.</summary>
    Phone,

    /// <summary>短信、电子方式.</summary>
    Electronic,

    /// <summary>留置.</summary>
    LeftAtAddress,
}
