using Mediation.Domain.Cases;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>Pages with nothing on them, and forms that came back: both are as accessible as the rest, and the complaint has the focus.</summary>
public sealed class PageStateJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task EmptyLists_InEveryRegister_AreAccessibleAndSayWhatToDo()
    {
        await Empty("mediator1", "/cases?q=没有这样的案件", "/reception", "/reception/appointments", "/visits");
        await Empty("admin1", "/admin/users?search=没有", "/admin/mediators?search=没有", "/admin/committees?search=没有");
        await Empty("auditor1", "/audit/reads", "/audit/exports");
        session.AssertNoComplaints();
    }

    [ChromiumFact]
    public async Task Forms_SentEmpty_ComeBackAccessibleWithTheFocusOnWhatIsWrong()
    {
        var registered = await session.App.AddCase(c => c.WithNeighbours());
        var mediating = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await session.SignIn("mediator1");
        foreach (var (address, button) in new[]
        {
            ("/cases/new/source", "下一步：当事人"),
            ("/reception", "登记来访"),
            ("/reception/appointments", "预约"),
            ("/visits/plan", "保存安排"),
            ($"{CaseLinks.Case(registered)}/decline", "决定不予受理"),
            ($"{CaseLinks.Case(registered)}/divert", "分流"),
            ($"{CaseLinks.Case(registered)}/solve-on-spot", "结案：现场解决"),
            ($"{CaseLinks.Risk(registered)}/assess", "登记"),
            ($"{CaseLinks.Case(mediating)}/suspend", "中止调解"),
            ($"{CaseLinks.Case(mediating)}/sessions/plan", "保存安排"),
            ($"{CaseLinks.Case(mediating)}/visits/plan", "保存安排"),
            ($"{CaseLinks.Case(mediating)}/agreements/new", "保存草稿"),
        })
        {
            await session.Page.GotoAsync(address);
            await session.Page.EvaluateAsync("document.documentElement.dataset.left = ''");
            await session.Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();
            await Assertions.Expect(session.Page.Locator("html[data-left]")).ToHaveCountAsync(0);
            await Assertions.Expect(session.Main.Locator(".error-summary")).ToBeFocusedAsync();
            await Assertions.Expect(session.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^错误："));
            await session.CheckAccessibility();
        }
    }

    private async Task Empty(string userName, params string[] addresses)
    {
        await session.SignIn(userName);
        foreach (var address in addresses)
        {
            await session.Page.GotoAsync(address);
            await Assertions.Expect(session.Main.Locator(".empty").First).ToBeVisibleAsync();
            await session.CheckAccessibility();
        }
    }
}
