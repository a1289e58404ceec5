using Mediation.Domain.Cases;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Consultations;
using Mediation.Web.Features.Cases.LeaderCases;
using Mediation.Web.Features.Visits;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>What stands beside a mediation: consultations, leaders, rounds; every page as a director meets it first.</summary>
public sealed class AdviceJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task ConsultationLeaderAndRounds_ShowNoAccessibilityViolation()
    {
        var reference = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await session.SignIn("director1");
        foreach (var address in (string[])
                 [
                     CaseLinks.Visits(reference), CaseLinks.Sessions(reference), CaseLinks.Consultations(reference), ConsultationLinks.Ask(reference),
                     CaseLinks.LeaderCases(reference), LeaderCaseLinks.Propose(reference), CaseLinks.Of(CaseTrigger.RequestConsultation, reference),
                     CaseLinks.Of(CaseTrigger.PutUnderLeader, reference), VisitLinks.List, VisitLinks.Plan,
                 ])
        {
            await session.Page.GotoAsync(address);
            await session.CheckAccessibility();
        }

        await session.Page.GotoAsync(LeaderCaseLinks.Propose(reference));
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "提请领导包案", Exact = true }).ClickAsync();
        await Assertions.Expect(session.Page.GetByText("请选择提请原因").First).ToBeVisibleAsync();
        await session.CheckAccessibility();
    }
}
