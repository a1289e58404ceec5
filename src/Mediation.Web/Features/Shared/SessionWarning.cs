namespace Mediation.Web.Features.Shared;

/// <summary>When a page that has been left open says that the session is about to end.</summary>
public static class SessionWarning
{
    /// <summary>Minutes before the end.</summary>
    public const int MinutesBefore = 5;

    /// <summary>Seconds a session lasts after an answer; a minute less than the cookie, which isn't renewed within its first minute.</summary>
    public static int Seconds(IConfiguration configuration) => (configuration.GetValue("Security:SessionMinutes", 60) - 1) * 60;
}
