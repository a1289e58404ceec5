namespace Mediation.Domain.Reception;

/// <summary>The names people see for what happens at the counter.</summary>
public static class ReceptionNames
{
    /// <summary>The name of a value of <see cref="ReceptionResult"/>.</summary>
    public static Words Of(ReceptionResult value) => value switch
    {
        ReceptionResult.Waiting => new("等候", "Waiting"),
        ReceptionResult.SolvedOnSpot => new("现场解决", "Solved on the spot"),
        ReceptionResult.BecameCase => new("登记为案件", "Became a case"),
        ReceptionResult.SentOn => new("转送", "Sent on"),
    };

    /// <summary>The name of a value of <see cref="DataRequestKind"/>.</summary>
    public static Words Of(DataRequestKind value) => value switch
    {
        DataRequestKind.See => new("查阅", "See it"),
        DataRequestKind.Copy => new("复制", "Have a copy"),
        DataRequestKind.Correct => new("更正、补充", "Correct or complete it"),
        DataRequestKind.Delete => new("删除", "Delete it"),
        DataRequestKind.Explain => new("解释处理规则", "Have its handling explained"),
    };

    /// <summary>The name of a value of <see cref="DataRequestStatus"/>.</summary>
    public static Words Of(DataRequestStatus value) => value switch
    {
        DataRequestStatus.Open => new("待答复", "To be answered"),
        DataRequestStatus.Granted => new("已办理", "Granted"),
        DataRequestStatus.PartlyGranted => new("部分办理", "Partly granted"),
        DataRequestStatus.Refused => new("不予办理", "Refused"),
    };

    /// <summary>The name of a value of <see cref="AppointmentStatus"/>.</summary>
    public static Words Of(AppointmentStatus value) => value switch
    {
        AppointmentStatus.Booked => new("已预约", "Booked"),
        AppointmentStatus.Kept => new("已到访", "Kept"),
        AppointmentStatus.Missed => new("未到访", "Missed"),
        AppointmentStatus.Cancelled => new("已取消", "Cancelled"),
    };
}
