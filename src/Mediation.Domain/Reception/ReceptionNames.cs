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

    /// <summary>The name of a value of <see cref="AppointmentStatus"/>.</summary>
    public static Words Of(AppointmentStatus value) => value switch
    {
        AppointmentStatus.Booked => new("已预约", "Booked"),
        AppointmentStatus.Kept => new("已到访", "Kept"),
        AppointmentStatus.Missed => new("未到访", "Missed"),
        AppointmentStatus.Cancelled => new("已取消", "Cancelled"),
    };
}
