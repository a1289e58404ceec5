using Mediation.EndToEndTests.Support;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

public sealed class SignInJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task Mediator_SignsIn_AndStandsAtTheDesk()
    {
        await session.Page.GotoAsync("/account/sign-in");
        await session.CheckAccessibility();

        await session.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Assertions.Expect(session.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await session.CheckAccessibility();

        await session.SignIn("mediator1");
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("我的案桌");
        await session.CheckAccessibility();
    }
}
