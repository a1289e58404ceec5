using System.Net;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.FollowUp;

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

    private async Task<Agreement> Read(string reference) => (await app.ReadCase(reference)).Agreements[0];
}
