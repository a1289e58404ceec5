using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>Another day at the centre.</summary>
internal static class DaySteps
{
    /// <summary>Begins a day at nine in the morning by signing in; whatever session there was is over.</summary>
    public static async Task BeginDay(this BrowserSession session, DateOnly day)
    {
        await session.Page.Context.ClearCookiesAsync();
        session.App.Clock.GoTo(day);
        await session.SignIn("mediator1");
    }

    /// <summary>Comes back on another day to the page that is in front.</summary>
    public static async Task ComeBack(this BrowserSession session, DateOnly day)
    {
        var page = session.Page.Url;
        await session.BeginDay(day);
        await session.Page.GotoAsync(page);
    }
}
