namespace Mediation.Domain.Consultations;

/// <summary>Where a consultation stands.</summary>
public enum ConsultationStatus
{
    /// <summary>已提请.</summary>
    Requested,

    /// <summary>已召集.</summary>
    Convened,

    /// <summary>已会诊.</summary>
    Held,

    /// <summary>已出意见.</summary>
    OpinionIssued,

    /// <summary>任务办结.</summary>
    TasksDone,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>What can happen to a consultation.</summary>
public enum ConsultationTrigger
{
    /// <summary>召集.</summary>
    Convene,

    /// <summary>确认会诊记录.</summary>
    Hold,

    /// <summary>出具意见.</summary>
    IssueOpinion,

    /// <summary>任务办结.</summary>
    FinishTasks,

    /// <summary>取消会诊.</summary>
    Cancel,
}

/// <summary>On whose behalf somebody sits.</summary>
public enum SeatKind
{
    /// <summary>单位: speaks for an organ.</summary>
    Organ,

    /// <summary>专家: speaks for own knowledge.</summary>
    Expert,

    /// <summary>其他: anybody else who can help.</summary>
    Other,
}

/// <summary>How it is shown that somebody was there to sit.</summary>
public enum SeatEvidence
{
    /// <summary>值班: was on duty at that hour.</summary>
    OnDuty,

    /// <summary>邀请: was invited.</summary>
    Invited,
}
