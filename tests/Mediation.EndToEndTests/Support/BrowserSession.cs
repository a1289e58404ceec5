using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Mediation.Db.Seed.Demo;
using Mediation.TestSupport.Web;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Support;

/// <summary>
/// The program on a port of its own and a Chromium in front of it. Whatever the pages complain about in the console, every failed
/// request and every accessibility violation is kept and asserted at the end.
/// </summary>
public sealed partial class BrowserSession : IAsyncLifetime
{
    // A page that binds a packet on a busy machine may take its time; a page that never comes fails all the same.
    private const float Patience = 150_000;

    private readonly MediationApp app = new();
    private readonly List<string> complaints = [];
    private readonly HashSet<string> lookedAt = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The tab.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>What stands between menu and footer.</summary>
    public ILocator Main => Page.Locator("main");

    /// <summary>The status the page in front was answered with.</summary>
    public int Status { get; private set; }

    /// <summary>The program behind it.</summary>
    public MediationApp App => app;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        app.UseKestrel(0);
        app.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.ClientOptions.BaseAddress.ToString(),
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        Page = await context.NewPageAsync();
        Page.Console += (_, message) => Complain(IsError(message), $"console: {message.Text}");
        Page.PageError += (_, error) => Complain(true, $"script: {error}");
        Page.Response += (_, response) => Note(response);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Signs a demo account in, whoever was signed in before.</summary>
    public async Task SignIn(string userName)
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/account/sign-in");
        await Page.GetByLabel("用户名").FillAsync(userName);
        await Page.GetByLabel("密码").FillAsync(DemoAccounts.Password);
        await this.Leave(Page.GetByRole(AriaRole.Button, new() { Name = "登录" }));
        await Assertions.Expect(Page).ToHaveURLAsync("/");
    }

    /// <summary>Checks the page in front for accessibility (axe, WCAG 2.2 AA and best practice).</summary>
    public async Task CheckAccessibility()
    {
        var result = await Page.RunAxe();
        complaints.AddRange(result.Violations.Select(violation =>
            $"axe on {Page.Url}: {violation.Id}, {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        AssertNoComplaints();
    }

    /// <summary>Checks the page in front, once for each kind of page and stage of a case.</summary>
    public async Task CheckAccessibilityOnce()
    {
        var stage = Page.Locator(".case-head-line .tag");
        var shown = await stage.CountAsync() == 0 ? "" : await stage.First.InnerTextAsync();
        if (lookedAt.Add(Keys().Replace(new Uri(Page.Url).AbsolutePath, "*") + shown))
        {
            await CheckAccessibility();
        }
    }

    /// <summary>Fails with everything that went wrong so far.</summary>
    public void AssertNoComplaints() => Assert.True(complaints.Count == 0, string.Join(Environment.NewLine, complaints));

    // A refused form answers 4xx on purpose, and the browser remarks on it; what the page itself loads must be there.
    private static bool IsError(IConsoleMessage message) =>
        message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);

    private static bool IsFailure(IResponse response) =>
        response.Status >= (response.Request.ResourceType == "document" ? 500 : 400);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+")]
    private static partial Regex Keys();

    private void Note(IResponse response)
    {
        if (response.Request.ResourceType == "document")
        {
            Status = response.Status;
        }

        Complain(IsFailure(response), $"{response.Status} {response.Url}");
    }

    private void Complain(bool reason, string text)
    {
        if (reason)
        {
            complaints.Add(text);
        }
    }
}
