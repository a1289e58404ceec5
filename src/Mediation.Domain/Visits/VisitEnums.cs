namespace Mediation.Domain.Visits;

/// <summary>What a visit is for.</summary>
public enum VisitKind
{
    /// <summary>巡诊: a round through a community; may precede any case and open some.</summary>
    Round,

    /// <summary>问诊: to a person needing care.</summary>
    CareVisit,

    /// <summary>走访调查: to find the facts of a case.</summary>
    FactFinding,
}

/// <summary>Where a visit stands.</summary>
public enum VisitStatus
{
    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已记录: took place, the record waits for signatures.</summary>
    Recorded,

    /// <summary>已签名: everybody has signed, or the refusal is noted.</summary>
    Signed,

    /// <summary>未能联系: nobody was met.</summary>
    NoContact,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>What can happen to a visit.</summary>
public enum VisitTrigger
{
    /// <summary>改期改地: another time, place or people.</summary>
    Replan,

    /// <summary>记录走访: write the record, or write it anew before it is signed.</summary>
    Record,

    /// <summary>完成签名.</summary>
    Sign,

    /// <summary>记明未能联系.</summary>
    NoteNoContact,

    /// <summary>取消走访.</summary>
    Cancel,
}

/// <summary>As what somebody signs the record of a visit.</summary>
public enum VisitSignatoryRole
{
    /// <summary>被调查人.</summary>
    PersonAsked,

    /// <summary>调查人.</summary>
    Investigator,

    /// <summary>记录人.</summary>
    Recorder,
}
