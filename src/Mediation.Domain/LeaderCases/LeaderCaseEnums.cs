namespace Mediation.Domain.LeaderCases;

/// <summary>Why a dispute is put under a leader.</summary>
public enum LeaderCaseGround
{
    /// <summary>重大疑难.</summary>
    Severity,

    /// <summary>涉及人员死亡.</summary>
    Deaths,

    /// <summary>群体性诉求.</summary>
    MassClaim,

    /// <summary>协议反悔.</summary>
    BreachedSettlement,

    /// <summary>历史遗留认领: left over from earlier times; a leader may claim it.</summary>
    LeftOver,
}

/// <summary>Where a leader's case stands.</summary>
public enum LeaderCaseStatus
{
    /// <summary>已提议.</summary>
    Proposed,

    /// <summary>已确定包案领导.</summary>
    LeaderAssigned,

    /// <summary>方案已批准.</summary>
    PlanApproved,

    /// <summary>推进中.</summary>
    InExecution,

    /// <summary>已评查.</summary>
    Reviewed,

    /// <summary>已化解.</summary>
    Resolved,

    /// <summary>退回再办.</summary>
    SentBack,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>What can happen to a leader's case.</summary>
public enum LeaderCaseTrigger
{
    /// <summary>确定包案领导.</summary>
    AssignLeader,

    /// <summary>领导认领.</summary>
    Claim,

    /// <summary>批准方案.</summary>
    ApprovePlan,

    /// <summary>开始推进.</summary>
    Begin,

    /// <summary>评查.</summary>
    Review,

    /// <summary>认定化解.</summary>
    Resolve,

    /// <summary>退回再办.</summary>
    SendBack,

    /// <summary>继续推进.</summary>
    Resume,

    /// <summary>撤回.</summary>
    Withdraw,
}
