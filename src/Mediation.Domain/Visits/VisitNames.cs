namespace Mediation.Domain.Visits;

/// <summary>The words people read for visits.</summary>
public static class VisitNames
{
    /// <summary>The word for a kind of visit.</summary>
    public static Words Of(VisitKind kind) => kind switch
    {
        VisitKind.Round => new("巡诊", "Community round"),
        VisitKind.CareVisit => new("问诊", "Care visit"),
        VisitKind.FactFinding => new("走访调查", "Fact-finding visit"),
    };

    /// <summary>The word for where a visit stands.</summary>
    public static Words Of(VisitStatus status) => status switch
    {
        VisitStatus.Planned => new("已安排", "Planned"),
        VisitStatus.Recorded => new("已记录", "Recorded"),
        VisitStatus.Signed => new("已签名", "Signed"),
        VisitStatus.NoContact => new("未能联系", "No contact"),
        VisitStatus.Cancelled => new("已取消", "Cancelled"),
    };

    /// <summary>The words of the button for what can happen to a visit.</summary>
    public static Words Of(VisitTrigger trigger) => trigger switch
    {
        VisitTrigger.Replan => new("更改安排", "Change the plan"),
        VisitTrigger.Record => new("记录走访", "Record the visit"),
        VisitTrigger.Sign => new("完成签名", "Complete the signatures"),
        VisitTrigger.NoteNoContact => new("记明未能联系", "Note that nobody was met"),
        VisitTrigger.Cancel => new("取消走访", "Cancel the visit"),
    };

    /// <summary>The word for as what somebody signs.</summary>
    public static Words Of(VisitSignatoryRole role) => role switch
    {
        VisitSignatoryRole.PersonAsked => new("被调查人", "Person asked"),
        VisitSignatoryRole.Investigator => new("调查人", "Investigator"),
        VisitSignatoryRole.Recorder => new("记录人", "Recorder"),
    };
}
