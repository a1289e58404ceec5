using System.Net;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.FollowUp;
using Mediation.Web.Features.Cases.Parties;

namespace Mediation.Web.Tests.Features.Cases.FollowUp;

/// <summary>Performance in parts, lasting duties, and performance taken up again.</summary>
public sealed class PerformanceTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Instalment_WhenPaidInPart_StaysOpenWithWhatIsOwed()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        var agreement = await Read(reference);
        var address = FollowUpLinks.Perform(reference, agreement.Id, 1);

        var tooMuch = await browser.Press(await browser.Open(address), "登记履行", ("Amount", "5000"), ("Proof", "收条"));
        HtmlAssert.Refuses(tooMuch, "Amount", "还欠 3,000.00 元，不能登记得更多");
        var page = await browser.Press(tooMuch, "登记履行", ("Amount", "1000"), ("Proof", "收条一"));
        HtmlAssert.Shows(page, "还欠");
        Assert.Null((await Read(reference)).Schedule[0].PerformedOn);
        await browser.Press(await browser.Open(address), "登记履行", ("Proof", "收条二"));

        var line = (await Read(reference)).Schedule[0];
        Assert.Equal([1000m, 2000m], line.Receipts.Select(receipt => receipt.Amount!.Value));
        Assert.Equal(new DateOnly(2026, 3, 2), line.PerformedOn);
    }

    [Fact]
    public async Task Review_OfALastingDuty_SetsTheNextDay()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating).HoldSession();
            var agreement = c.Case.DraftAgreement(
                c.PlainContent(AgreementForm.Oral) with
                {
                    PerformanceKind = PerformanceKind.LastingDuty, Schedule = [], ReviewOn = c.Context.Today.AddDays(30),
                },
                c.Context, c.Mediator);
            c.Case.RecordOralAgreement(agreement.Id, "示口1号", c.Context.Today, c.Context, c.Mediator);
        });
        var id = (await Read(reference)).Id;

        var wrong = await browser.Press(
            await browser.Open(FollowUpLinks.Review(reference, id)), "登记复查", ("Finding", "按约定"), ("NextOn", "2026-02-01"));
        HtmlAssert.Refuses(wrong, "NextOn", "下次复查要在这次以后；不用再复查的请留空");
        var page = await browser.Press(wrong, "登记复查", ("Finding", "按约定"), ("NextOn", "2026-06-01"));

        HtmlAssert.Shows(page, "按约定");
        Assert.Equal(new DateOnly(2026, 6, 1), (await Read(reference)).NextDueOn);
    }

    [Fact]
    public async Task Review_OfAPayment_IsNotOffered()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));

        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(FollowUpLinks.Review(reference, (await Read(reference)).Id))).Status);
    }

    [Fact]
    public async Task Resume_AfterItHadFailed_GoesOn()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.FollowUp);
            c.Case.ConcludePerformance(
                c.Case.Agreements[0].Id, AgreementTrigger.MarkNotPerformed, c.Context.Today, "告知可以起诉", c.Context, c.Mediator);
        });

        await browser.Press(
            await browser.Open(FollowUpLinks.Resume(reference, (await Read(reference)).Id)), "恢复履行", ("Reason", "对方答应付款"));

        var agreement = await Read(reference);
        Assert.Equal((AgreementStatus.Performing, agreement.Schedule[0].DueOn), (agreement.Status, agreement.NextDueOn!.Value));
    }

    [Fact]
    public async Task PersonalDuty_WhenThePayerDies_EndsWhileTheHeirOwesTheMoney()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating).HoldSession();
            var (payer, payee) = (c.Respondent.Id, c.Applicant.Id);
            var content = c.PlainContent(AgreementForm.Oral);
            var agreement = c.Case.DraftAgreement(
                content with
                {
                    Schedule =
                    [
                        .. content.Schedule,
                        new Instalment(2, c.Context.Today.AddDays(7), null, "当面道歉", payer, payee, isPersonal: true),
                        new Instalment(3, c.Context.Today.AddDays(9), null, "自己修好水管", payer, payee),
                    ],
                },
                c.Context, c.Mediator);
            c.Case.RecordOralAgreement(agreement.Id, "示口9号", c.Context.Today, c.Context, c.Mediator);
            c.Case.DecideRequest(c.Case.Requests[0].Id, RequestOutcome.Agreed, null, null, c.Context, c.Mediator);
            c.Case.Settle(c.Context, c.Mediator);
            c.Case.BeginFollowUp(c.Context, c.Mediator);
        });
        var (id, dead) = ((await Read(reference)).Id, (await app.ReadCase(reference)).Parties[1].Id);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(FollowUpLinks.EndDuty(reference, id, 3))).Status);

        await browser.Press(
            await browser.Open(PartyLinks.Event(reference, dead)), "登记", ("Kind", "Died"), ("On", "2026-03-01"), ("Note", "家属告知"));
        HtmlAssert.Shows(await browser.Open(CaseLinks.Case(reference)), "登记承继人");
        await browser.Press(
            await browser.Open(PartyLinks.Successor(reference, dead)), "登记承继人", ("Kind", "Person"), ("Name", "王承继"), ("BirthDate", "1999-01-01"));

        var page = await browser.Open(CaseLinks.FollowUp(reference));
        HtmlAssert.Shows(page, "王示例死亡，人身义务终止");
        HtmlAssert.Shows(page, "王承继（承继王示例）");
        var money = await browser.Open(FollowUpLinks.EndDuty(reference, id, 1));
        Assert.Equal(HttpStatusCode.Conflict, money.Status);
        HtmlAssert.Shows(money, "由承继人继续履行");
        await browser.Press(await browser.Open(FollowUpLinks.EndDuty(reference, id, 3)), "义务终止", ("Reason", "只有本人会修"));
        var schedule = (await Read(reference)).Schedule;
        Assert.Equal([true, false, false], schedule.Select(line => line.IsOpen));
        Assert.Equal("只有本人会修", schedule[2].EndedBecause);
    }

    private async Task<Agreement> Read(string reference) => (await app.ReadCase(reference)).Agreements[0];
}
