using Mediation.Domain.Cases;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Reception;
using Mediation.Web.Features.Visits;
using Microsoft.EntityFrameworkCore;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>
/// 320 pixels is the narrowest phone, and what a screen of 1280 shows at 400 %. Nothing on a page may have to be scrolled to
/// sideways there, in the usual type or the large one.
/// </summary>
public sealed class NarrowScreenJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    private const int Narrowest = 320;

    private static readonly string[] TabsOfACase =
        ["", "/parties", "/progress", "/consultations", "/papers", "/follow-up", "/history", "/agreements", "/confirmations", "/deliveries", "/risk", "/mediators", "/requests", "/visits", "/sessions", "/leader-cases"];

    [ChromiumFact]
    public async Task MainPages_OnTheNarrowestPhone_NeverScrollSideways()
    {
        var cases = new List<string>();
        foreach (var stage in new[] { CaseStatus.Registered, CaseStatus.Mediating, CaseStatus.FollowUp })
        {
            cases.Add(await session.App.AddCase(c => c.BringTo(stage)));
        }

        await AddALongVisit();
        await session.Page.SetViewportSizeAsync(Narrowest, 800);
        var tooWide = new List<string>();
        await Look(tooWide, "mediator1",
        [
            "/", CaseLinks.List, "/cases?stage=Mediating&risk=MayEscalate&q=没有这样的案件", CaseLinks.New, "/cases/new/source", ReceptionLinks.Register,
            ReceptionLinks.Appointments, VisitLinks.List, VisitLinks.Plan, "/account", "/account/password",
            .. cases.SelectMany(reference => TabsOfACase.Select(tab => CaseLinks.Case(reference) + tab)),
            .. new[] { "/accept", "/decline", "/divert", "/solve-on-spot", "/merge" }.Select(act => CaseLinks.Case(cases[0]) + act),
            .. new[] { "/terminate", "/suspend", "/agreements/new", "/sessions/plan", "/visits/plan", "/extend-limit" }.Select(act => CaseLinks.Case(cases[1]) + act),
        ]);
        await Look(tooWide, "admin1",
            ["/admin", "/admin/users", "/admin/users/new", "/admin/centres", "/admin/committees", "/admin/mediators", "/admin/calendar"]);
        await Look(tooWide, "auditor1", ["/audit/reads", "/audit/exports"]);

        Assert.True(tooWide.Count == 0, string.Join(Environment.NewLine, tooWide));
    }

    private async Task Look(List<string> tooWide, string userName, IReadOnlyList<string> addresses)
    {
        await session.SignIn(userName);
        foreach (var large in new[] { false, true })
        {
            foreach (var address in addresses)
            {
                await session.Page.GotoAsync(address);
                var width = await session.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > Narrowest)
                {
                    tooWide.Add($"{address}{(large ? " in large type" : "")} is {width} pixels wide: {await Widest()}");
                }
            }

            await session.Leave(session.Page.Locator("button[name=largeType]"));
        }
    }

    private Task<string> Widest() => session.Page.EvaluateAsync<string>("""
        [...document.body.querySelectorAll("*")].filter(part => part.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 4).map(part => `${part.tagName}.${part.className} “${part.textContent.trim().slice(0, 20)}”`).join(", ")
        """);

    private Task<int> AddALongVisit() => session.App.InDatabase(async db =>
    {
        var staff = await db.Users.SingleAsync(user => user.UserName == "mediator1");
        var actor = new Domain.Actor(staff.Id, staff.DisplayName, new HashSet<Domain.StaffRole> { Domain.StaffRole.Mediator }, staff.CentreId, staff.MediatorId);
        db.ReceptionEntries.Add(ReceptionEntry.Arrive(
            staff.CentreId!.Value, new Caller("买买提·阿卜杜热合曼·麦麦提", null, "https://example.cn/" + new string('a', 120)), 3,
            RuleContext.At(session.App.Clock.GetUtcNow().UtcDateTime), actor));
        return await db.SaveChangesAsync();
    });
}
