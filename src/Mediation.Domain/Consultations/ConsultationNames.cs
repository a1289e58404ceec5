namespace Mediation.Domain.Consultations;

/// <summary>The words people read for consultations.</summary>
public static class ConsultationNames
{
    /// <summary>The word for where a consultation stands.</summary>
    public static Words Of(ConsultationStatus status) => status switch
    {
        ConsultationStatus.Requested => new("已提请", "Requested"),
        ConsultationStatus.Convened => new("已召集", "Convened"),
        ConsultationStatus.Held => new("已会诊", "Held"),
        ConsultationStatus.OpinionIssued => new("已出意见", "Opinion issued"),
        ConsultationStatus.TasksDone => new("任务办结", "Tasks done"),
        ConsultationStatus.Cancelled => new("已取消", "Cancelled"),
    };

    /// <summary>The words of the button for what can happen to a consultation.</summary>
    public static Words Of(ConsultationTrigger trigger) => trigger switch
    {
        ConsultationTrigger.Convene => new("召集会诊", "Convene"),
        ConsultationTrigger.Hold => new("确认会诊记录", "Confirm the minutes"),
        ConsultationTrigger.IssueOpinion => new("出具会诊意见", "Issue the opinion"),
        ConsultationTrigger.FinishTasks => new("任务办结", "Finish the tasks"),
        ConsultationTrigger.Cancel => new("取消会诊", "Cancel the consultation"),
    };

    /// <summary>The word for a kind of seat.</summary>
    public static Words Of(SeatKind kind) => kind switch
    {
        SeatKind.Organ => new("单位", "Organ"),
        SeatKind.Expert => new("专家", "Expert"),
        SeatKind.Other => new("其他", "Other"),
    };

    /// <summary>The word for the evidence of a seat.</summary>
    public static Words Of(SeatEvidence evidence) => evidence switch
    {
        SeatEvidence.OnDuty => new("值班", "On duty"),
        SeatEvidence.Invited => new("邀请", "Invited"),
    };
}
