using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Support;

/// <summary>
/// Goes from page to page by what stands on it. Every page that comes is one the person was led to: it refuses nothing, and it
/// is looked over for accessibility.
/// </summary>
internal static class PageActions
{
    // Asked of the page itself: waiting for the browser's load event misses one that fires while the wait begins.
    private const string Arrived = "() => document.readyState === 'complete' && !('left' in document.documentElement.dataset)";

    /// <summary>Follows the first link with these words.</summary>
    public static Task Follow(this BrowserSession session, string words, ILocator? within = null) =>
        session.Leave((within ?? session.Main).GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First);

    /// <summary>Presses the last button with these words: a form that adds rows repeats its own out of sight at the top.</summary>
    public static Task Press(this BrowserSession session, string words, ILocator? within = null) =>
        session.Leave((within ?? session.Main).GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).Last);

    /// <summary>Opens the case in front at its overview.</summary>
    public static Task OpenCase(this BrowserSession session) => session.Leave(session.Main.Locator(".case-title a"));

    /// <summary>Opens a tab of the case in front.</summary>
    public static async Task OpenTab(this BrowserSession session, string name)
    {
        await session.OpenCase();
        await session.Follow(name, session.Main.Locator(".case-tabs"));
    }

    /// <summary>Waits until these words stand on the page.</summary>
    public static Task Reads(this BrowserSession session, string words) =>
        Assertions.Expect(session.Main).ToContainTextAsync(words);

    /// <summary>Waits until the case in front is at this stage.</summary>
    public static Task StandsAt(this BrowserSession session, string stage) =>
        Assertions.Expect(session.Main.Locator(".case-head-line .tag").First).ToHaveTextAsync(stage);

    /// <summary>Clicks on something that leads away, and waits for what comes.</summary>
    public static Task Leave(this BrowserSession session, ILocator through) => session.Leave(() => through.ClickAsync());

    /// <summary>Does something that leads away, and waits for what comes.</summary>
    public static async Task Leave(this BrowserSession session, Func<Task> act)
    {
        await session.Page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await act();
        await session.Page.WaitForFunctionAsync(Arrived);
        Assert.True(session.Status < 400, $"{session.Status} {session.Page.Url}: {await session.Main.InnerTextAsync()}");
        await session.CheckAccessibilityOnce();
    }
}
