namespace Mediation.Web.Features.FirstRun;

/// <summary>The address of the first run.</summary>
public static class FirstRunLinks
{
    public const string Start = "/first-run";
}
