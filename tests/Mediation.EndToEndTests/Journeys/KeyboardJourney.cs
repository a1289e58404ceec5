using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>Whoever can't hold a mouse gets from the door to the next step of a case.</summary>
public sealed class KeyboardJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task Mediator_WithTheKeyboardAlone_ReachesTheNextStepOfACase()
    {
        var reference = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));

        await session.Page.GotoAsync("/account/sign-in");
        await session.TypeInto("用户名", "mediator1");
        await session.TypeInto("密码", DemoAccounts.Password);
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("我的案桌");
        await session.Open(session.Page.Locator($".sidenav a[href='{CaseLinks.List}']"));
        await session.Open(session.Main.Locator($"tbody a[href='{CaseLinks.Case(reference)}']"));

        var next = session.Main.Locator(".next-step .btn-primary");
        await session.TabTo(next);
        await Assertions.Expect(next).ToBeFocusedAsync();
        await session.Open(next);
        session.AssertNoComplaints();
    }
}
