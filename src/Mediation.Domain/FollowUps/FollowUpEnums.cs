namespace Mediation.Domain.FollowUps;

/// <summary>Where a return visit stands.</summary>
public enum FollowUpStatus
{
    /// <summary>待回访.</summary>
    Scheduled,

    /// <summary>已回访.</summary>
    Done,

    /// <summary>未能回访: the day passed without it.</summary>
    Missed,

    /// <summary>已取消: the case no longer needs it (performed on the spot, mediated again, replaced).</summary>
    Cancelled,
}

/// <summary>What can happen to a return visit.</summary>
public enum FollowUpTrigger
{
    /// <summary>记录回访.</summary>
    Complete,

    /// <summary>记为未能回访.</summary>
    Miss,

    /// <summary>改期.</summary>
    Reschedule,

    /// <summary>取消回访.</summary>
    Cancel,
}

/// <summary>回访方式.</summary>
public enum FollowUpWay
{
    /// <summary>当面.</summary>
    InPerson,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>线上.</summary>
    Online,
}

/// <summary>履行情况, as the return visit found it.</summary>
public enum PerformanceFinding
{
    /// <summary>已履行.</summary>
    Performed,

    /// <summary>正在按期履行: nothing due is outstanding.</summary>
    OnSchedule,

    /// <summary>未完全履行.</summary>
    PartlyPerformed,

    /// <summary>未履行.</summary>
    NotPerformed,
}
