namespace Mediation.Domain.Cases;

/// <summary>The stage of a case. Stored, never derived.</summary>
public enum CaseStatus
{
    /// <summary>登记: the request has been taken down.</summary>
    Registered,

    /// <summary>不予受理: out of scope.</summary>
    Declined,

    /// <summary>分流: led to another way of settling it.</summary>
    Diverted,

    /// <summary>受理: within scope; the limit runs.</summary>
    Accepted,

    /// <summary>走访调查: facts are gathered on the spot.</summary>
    Visiting,

    /// <summary>调解: sittings, joint or separate.</summary>
    Mediating,

    /// <summary>会诊: several organs or experts sit together.</summary>
    Consulting,

    /// <summary>专诊（领导包案）: a leader is in charge.</summary>
    LeaderLed,

    /// <summary>达成协议: every request has an outcome and at least one is agreed.</summary>
    Settled,

    /// <summary>履行与回访.</summary>
    FollowUp,

    /// <summary>中止调解.</summary>
    Suspended,

    /// <summary>终止调解.</summary>
    Terminated,

    /// <summary>并入: registered twice; goes on in the other case.</summary>
    Merged,

    /// <summary>结案.</summary>
    Closed,

    /// <summary>归档: bound, numbered, read-only.</summary>
    Archived,
}

/// <summary>What can happen to a case's stage.</summary>
public enum CaseTrigger
{
    /// <summary>受理.</summary>
    Accept,

    /// <summary>不予受理.</summary>
    Decline,

    /// <summary>分流.</summary>
    Divert,

    /// <summary>现场解决.</summary>
    SolveOnSpot,

    /// <summary>并入另一案件.</summary>
    Merge,

    /// <summary>终止调解.</summary>
    Terminate,

    /// <summary>开始走访.</summary>
    StartVisit,

    /// <summary>结束走访.</summary>
    FinishVisit,

    /// <summary>开始调解.</summary>
    OpenMediation,

    /// <summary>提请会诊.</summary>
    RequestConsultation,

    /// <summary>会诊结束.</summary>
    ConcludeConsultation,

    /// <summary>领导包案.</summary>
    PutUnderLeader,

    /// <summary>包案结束.</summary>
    ReturnFromLeader,

    /// <summary>达成协议.</summary>
    Settle,

    /// <summary>进入履行与回访.</summary>
    BeginFollowUp,

    /// <summary>再次调解.</summary>
    Remediate,

    /// <summary>再次调解未果，回到履行与回访.</summary>
    ReturnToFollowUp,

    /// <summary>复诊.</summary>
    Reopen,

    /// <summary>中止调解.</summary>
    Suspend,

    /// <summary>恢复调解.</summary>
    Unsuspend,

    /// <summary>结案.</summary>
    Close,

    /// <summary>归档.</summary>
    Archive,
}
