using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Data;

namespace Mediation.Web.Tests.BadInput;

/// <summary>Cases with more of everything than a page may take statements, so that one statement for each of anything is too many.</summary>
internal static class CrowdedCases
{
    /// <summary>How many there are of everything.</summary>
    public const int Many = 9;

    public static IEnumerable<Action<TestCase>> All => [Registered, Drafting, AwaitingSignatures, FollowingUp];

    private static void Registered(TestCase c)
    {
        c.WithNeighbours();
        for (var i = 3; i <= Many; i++)
            c.Case.AddParty(i % 2 == 0 ? PartySide.Applicant : PartySide.Respondent, Person(c, i), c.Context, c.Mediator);
        foreach (var party in c.Case.Parties)
        {
            c.Case.AddRequest(party.Id, $"{party.Name}的请求", c.Context, c.Mediator);
            c.Case.GiveRightsNotice(party.Id, DeclarationWay.Signed, null, c.Context, c.Mediator);
        }

        // Two to a side, which is as many as the law lets speak.
        foreach (var party in c.Case.Parties.GroupBy(p => p.Side).SelectMany(side => side.Take(2)))
            c.Case.AddAgent(party.Id, new Agent(party.Name + "的代理人", AgentKind.Lawyer, true, true, true, c.Context.Today), c.Context, c.Mediator);

        for (var i = 1; i <= Many; i++)
        {
            c.Case.InviteHelper($"示例楼长{i}", "邻居", c.Context, c.Mediator);
            c.Case.RecordDelivery(PaperKind.RightsNotice, c.Case.Parties[i - 1].Id, DeliveryWay.InPerson, c.Context.Today, true, null, c.Context, c.Mediator);
            c.Case.AddPaper(
                PaperKind.Evidence, $"示例证据{i}", null, null, new StoredPaper(new string('a', 64), "application/pdf", 10, 1), isScan: true, c.Context, c.Mediator);
        }
    }

    private static void Mediating(TestCase c)
    {
        Registered(c);
        c.BringTo(CaseStatus.Accepted);
        for (var i = 1; i <= Many; i++)
        {
            c.Case.PlanVisit(
                VisitKind.FactFinding, new VisitPlan(c.Context.Now, $"示例小区{i}号楼", "示例调解员", "示例住户", "查看漏水"), c.Context, c.Mediator);
        }

        c.BringTo(CaseStatus.Mediating);
        for (var i = 1; i < Many; i++)
            c.HoldSession();
        c.Case.PlanSession(
            new SessionPlan(SittingKind.Joint, null, IsOpen: false, c.Context.Now, "调解室", c.Mediator.Name, c.Mediator.Name), c.Context, c.Mediator);
    }

    private static void Drafting(TestCase c)
    {
        Mediating(c);
        c.Case.DraftAgreement(Content(c), c.Context, c.Mediator);
    }

    private static Agreement Sent(TestCase c)
    {
        Mediating(c);
        var agreement = c.Case.DraftAgreement(Content(c), c.Context, c.Mediator);
        c.Case.SendForSignature(
            agreement.Id, $"（{c.Context.Today.Year}）示民调字第{c.Case.Reference}号", "示例人民调解委员会", tabletAllowed: true, c.Context, c.Mediator);
        return agreement;
    }

    private static void AwaitingSignatures(TestCase c) => Sent(c);

    private static void FollowingUp(TestCase c)
    {
        var agreement = Sent(c);
        foreach (var slot in agreement.Slots.ToList())
            c.Case.SignAgreement(agreement.Id, slot.Id, new SigningAct(c.Context.Today, SigningMethod.Signature), c.Context, c.Mediator);
        foreach (var request in c.Case.Requests)
            c.Case.DecideRequest(request.Id, RequestOutcome.Agreed, null, null, c.Context, c.Mediator);
        foreach (var planned in c.Case.Sessions.Where(s => s.Status == SessionStatus.Planned).ToList())
            c.Case.CancelSession(planned.Id, "已达成协议", c.Context, c.Mediator);
        c.Case.Settle(c.Context, c.Mediator);
        c.Case.BeginFollowUp(c.Context, c.Mediator);
        c.Case.PrepareConfirmation(agreement.Id, c.Context, c.Mediator);
        for (var i = 1; i <= Many; i++)
            c.Case.PlanFollowUpVisit(agreement.Id, c.Context.Today.AddDays(i), FollowUpWay.Phone, c.Mediator.Name, c.Context, c.Mediator);
    }

    private static AgreementContent Content(TestCase c) => c.PlainContent() with
    {
        Clauses = [.. Enumerable.Range(1, Many).Select(i => new Clause(i, ClauseKind.Payment, $"王示例支付第{i}期人民币一千元。"))],
        TotalAmount = Many * 1000m,
        Schedule = [.. Enumerable.Range(1, Many).Select(i =>
            new Instalment(i, c.Context.Today.AddDays(i), 1000m, "赔偿款", c.Respondent.Id, c.Applicant.Id))],
    };

    private static PartyDetails Person(TestCase c, int i) => new(PartyKind.Person, $"示例当事人{i}")
    {
        Sex = Sex.Female,
        BirthDate = new DateOnly(1970, 1, i),
        Address = $"示例路{i}号",
        Phone = c.Vault.Seal(PersonalDataKind.Phone, $"1380000010{i}", $"138****010{i}"),
    };
}
