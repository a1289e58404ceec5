using System.Net;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Confirmations;
using Mediation.Web.Features.Cases.FollowUp;
using Mediation.Web.Tests.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Features.Cases.Closing;

/// <summary>The whole way from a draft to the archived dossier, pressed through as a mediator does.</summary>
public sealed class AgreementToArchiveTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Case_FromDraftToArchive_KeepsEveryStep()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);
        await browser.SignAll(reference, agreement, "2026-03-01");
        await Agree(reference);

        await browser.Press(await browser.Open($"/cases/{reference}/settle"), "达成协议");
        await browser.Press(await browser.Open($"/cases/{reference}/begin-follow-up"), "进入履行与回访");
        await Confirm(browser, reference);
        await Perform(browser, reference, agreement.Id);
        await browser.Press(await browser.Open(CaseLinks.Rating(reference)), "登记评议", ("Stars", "5"));
        await browser.Press(await browser.Open($"/cases/{reference}/close"), "结案");
        foreach (var kind in new[] { "Application", "MediationRecord", "Agreement" })
        {
            await Upload(browser, reference, kind);
        }

        var page = await browser.Press(await browser.Open($"/cases/{reference}/archive"), "归档并编卷号");

        var of = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Archived, of.Status);
        Assert.Matches("^（2026）云桥人调字第[0-9]+号$", of.ArchiveNumber);
        Assert.Equal(of.BoundDossier!.Pages, of.ArchivePages);
        Assert.Equal(ConfirmationStatus.Confirmed, of.Confirmations[0].Status);
        Assert.Contains(of.ArchiveNumber!, page.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settle_WhenNothingIsSigned_SaysWhatIsMissing()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, _) = await AgreementSteps.OutForSignature(app, browser);

        var page = await browser.Open($"/cases/{reference}/settle");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "调解协议已经生效");
    }

    [Fact]
    public async Task Confirmation_WhenThirtyDaysAreOver_ShowsTheBarAndTheWaysLeft()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        app.Clock.GoTo(new DateOnly(2026, 4, 20));
        try
        {
            var browser = await app.SignInAs(StaffRole.Mediator);
            var page = await browser.Press(await browser.Open(ConfirmationLinks.New(reference)), "准备司法确认");

            HtmlAssert.Shows(page, "期限已于2026年4月1日届满");
            HtmlAssert.Shows(page, "重新达成协议或者向人民法院起诉");
            await browser.Press(await browser.Open($"{page.Path}/lapse"), "登记逾期");
            Assert.Equal(ConfirmationStatus.Lapsed, (await app.ReadCase(reference)).Confirmations[0].Status);
        }
        finally
        {
            app.Clock.GoTo(new DateOnly(2026, 3, 2));
        }
    }

    [Fact]
    public async Task Close_AfterThreeFailedAttempts_IsPossible()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Accepted);
            c.Case.Terminate(TerminationReason.OneSideRefuses, OtherWaysTold.ByNotice, "拒绝", c.Context, c.Mediator);
            c.Case.AskForRating(null, c.Context, c.Mediator);
            c.Case.RecordDelivery(PaperKind.TerminationNotice, c.Applicant.Id, DeliveryWay.InPerson, c.Context.Today, true, null, c.Context, c.Mediator);
        });
        var respondent = (await app.ReadCase(reference)).Parties[1].Id.ToString();
        var before = await browser.Open($"/cases/{reference}/close");

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var page = await browser.Press(
                await browser.Open(CaseLinks.Deliveries(reference)), "登记送达",
                ("PartyId", respondent), ("Way", "Phone"), ("Succeeded", "False"), ("Note", "无人接听"));
            Assert.Equal("已登记送达情况。", page.Notice);
        }

        await browser.Press(await browser.Open($"/cases/{reference}/close"), "结案");

        Assert.Equal(HttpStatusCode.Conflict, before.Status);
        HtmlAssert.Shows(before, "已尝试0次，满3次可以结案");
        Assert.Equal(CaseStatus.Closed, (await app.ReadCase(reference)).Status);
    }

    [Fact]
    public async Task Archive_WhenAPaperIsMissing_NamesItWithAWayToMendIt()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Closed));

        var page = await (await app.SignInAs(StaffRole.Mediator)).Open($"/cases/{reference}/archive");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "缺少：");
        Assert.NotNull(page.Html.QuerySelector($"main a[href='{CaseLinks.Papers(reference)}']"));
    }

    [Fact]
    public async Task Reopen_WhenAnAgreementIsInForce_LeadsBackToFollowUp()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Closed));

        await browser.Press(await browser.Open($"/cases/{reference}/reopen"), "复诊", ("Found", "又漏水了"), ("Owed", "王示例重做防水"));

        Assert.Equal(CaseStatus.FollowUp, (await app.ReadCase(reference)).Status);
    }

    [Fact]
    public async Task Instalment_WhenPerformedTwice_IsRefusedTheSecondTime()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        var agreement = (await app.ReadCase(reference)).Agreements[0].Id;
        var address = FollowUpLinks.Perform(reference, agreement, 1);
        var first = await browser.Open(address);

        await browser.Press(first, "登记履行", ("Proof", "收条"));
        var again = await browser.Open(address);

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(FollowUpLinks.Perform(reference, agreement, 9))).Status);
    }

    [Fact]
    public async Task Visit_WhenNewSignsAreFound_AsksForMeasures()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        await browser.Press(await browser.Open(FollowUpLinks.PlanVisit(reference)), "安排回访", ("ScheduledOn", "2026-03-02"));
        var visit = (await app.ReadCase(reference)).FollowUpVisits[0].Id;
        var page = await browser.Open(FollowUpLinks.CompleteVisit(reference, visit));

        var refused = await browser.Press(page, "保存回访记录", ("Performance", "OnSchedule"), ("NewSigns", "又有口角"));
        await browser.Press(
            refused, "保存回访记录", ("Performance", "OnSchedule"), ("NewSigns", "又有口角"), ("Measures", "已劝导"), ("Answers[0].Satisfaction", "4"));

        HtmlAssert.Refuses(refused, "Measures", "发现未履行、错调或者新的苗头的，请写明采取了什么措施");
        var done = (await app.ReadCase(reference)).FollowUpVisits[0];
        Assert.Equal(4, done.Answers[0].Satisfaction);
    }

    private async Task Confirm(Browser browser, string reference)
    {
        await Upload(browser, reference, "IdentityCopy");
        var page = await browser.Press(await browser.Open(ConfirmationLinks.New(reference)), "准备司法确认");
        var at = page.Path;
        await browser.Press(await browser.Open($"{at}/court"), "选定法院", ("Court", "示例区人民法院"), ("Basis", "OrganisationSeat"));
        var confirmation = (await app.ReadCase(reference)).Confirmations[0];
        var everybody = confirmation.Signatories.Select(party => ("Agreeing", (string?)party.Id.ToString())).ToArray();
        await browser.Press(await browser.Open($"{at}/consent"), "保存", everybody);
        await browser.Press(await browser.Open($"{at}/make-ready"), "制作材料包");
        await browser.Press(await browser.Open($"{at}/file"), "登记提交");
        await browser.PressAndConfirm(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "（2026）示民特1号"));
        await browser.PressAndConfirm(await browser.Open($"{at}/confirm"), "登记裁定", ("Number", "（2026）示民特1号"), ("RuledOn", "2026-03-02"));
        page = await browser.Press(await browser.Open($"{at}/ruling-delivery"), "登记送达", ("On", "2026-03-02"));
        HtmlAssert.Shows(page, "2026年3月17日");
    }

    private static async Task Perform(Browser browser, string reference, Guid agreement)
    {
        await browser.Press(await browser.Open(FollowUpLinks.Urge(reference, agreement, 1)), "登记督促", ("Reason", "电话督促，答应本周付款"));
        await browser.Press(await browser.Open(FollowUpLinks.Perform(reference, agreement, 1)), "登记履行", ("Proof", "收条一张"));
        var page = await browser.Press(
            await browser.Open(FollowUpLinks.Conclude(reference, agreement)), "登记履行结果",
            ("Result", nameof(AgreementTrigger.MarkPerformed)), ("Note", "收条在卷"));
        HtmlAssert.Shows(page, "电话督促，答应本周付款");
    }

    private static async Task Upload(Browser browser, string reference, string kind) => await browser.Send(
        await browser.Open($"/cases/{reference}/papers/upload"), "上传", [("File", "scan.png", AgreementSteps.Png)], ("Kind", kind), ("Title", "扫描件"));

    private Task<int> Agree(string reference) => app.InDatabase(async db =>
    {
        var of = (await Db.Cases.CaseLoading.LoadCaseAsync(db, reference))!;
        foreach (var request in of.Requests)
        {
            of.DecideRequest(request.Id, RequestOutcome.Agreed, null, null, Domain.Workflow.RuleContext.At(app.Clock), Actor.System);
        }

        return await db.SaveChangesAsync();
    });
}
