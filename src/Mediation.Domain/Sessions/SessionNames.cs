namespace Mediation.Domain.Sessions;

/// <summary>The names people see for the choices about sittings.</summary>
public static class SessionNames
{
    /// <summary>The name of a value of <see cref="SittingKind"/>.</summary>
    public static Words Of(SittingKind value) => value switch
    {
        SittingKind.Joint => new("面对面", "Joint"),
        SittingKind.Separate => new("背靠背", "Separate"),
    };

    /// <summary>The name of a value of <see cref="SessionStatus"/>.</summary>
    public static Words Of(SessionStatus value) => value switch
    {
        SessionStatus.Planned => new("已安排", "Planned"),
        SessionStatus.Recorded => new("已记录", "Recorded"),
        SessionStatus.Signed => new("已签名", "Signed"),
        SessionStatus.Cancelled => new("已取消", "Cancelled"),
    };
}
