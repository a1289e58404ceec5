namespace Mediation.Domain.FollowUps;

/// <summary>The words people read for return visits.</summary>
public static class FollowUpNames
{
    /// <summary>The word for where a return visit stands.</summary>
    public static Words Of(FollowUpStatus status) => status switch
    {
        FollowUpStatus.Scheduled => new("待回访", "Scheduled"),
        FollowUpStatus.Done => new("已回访", "Done"),
        FollowUpStatus.Missed => new("未能回访", "Missed"),
        FollowUpStatus.Cancelled => new("已取消", "Cancelled"),
    };

    /// <summary>The words of the button for what can happen to a return visit.</summary>
    public static Words Of(FollowUpTrigger trigger) => trigger switch
    {
        FollowUpTrigger.Complete => new("记录回访", "Record the follow-up visit"),
        FollowUpTrigger.Miss => new("记为未能回访", "Note as missed"),
        FollowUpTrigger.Reschedule => new("改期", "Reschedule"),
        FollowUpTrigger.Cancel => new("取消回访", "Cancel the follow-up visit"),
    };

    /// <summary>The word for a way of visiting.</summary>
    public static Words Of(FollowUpWay way) => way switch
    {
        FollowUpWay.InPerson => new("当面", "In person"),
        FollowUpWay.Phone => new("电话", "By phone"),
        FollowUpWay.Online => new("线上", "Online"),
    };

    /// <summary>The word for how performance was found.</summary>
    public static Words Of(PerformanceFinding finding) => finding switch
    {
        PerformanceFinding.Performed => new("已履行", "Performed"),
        PerformanceFinding.OnSchedule => new("正在按期履行", "On schedule"),
        PerformanceFinding.PartlyPerformed => new("未完全履行", "Partly performed"),
        PerformanceFinding.NotPerformed => new("未履行", "Not performed"),
    };
}
