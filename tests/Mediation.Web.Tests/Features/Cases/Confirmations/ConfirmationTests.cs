using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Confirmations;
using Mediation.Web.Features.Cases.Papers;

namespace Mediation.Web.Tests.Features.Cases.Confirmations;

/// <summary>What the court does to an application and what the parties can do, pressed through as a mediator does.</summary>
public sealed class ConfirmationTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task CourtAccept_WhenEntered_ShowsTheCourtsOwnDaysAndBarsNothing()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();
        var filed = await browser.Open(at);
        HtmlAssert.Shows(filed, "法院决定是否受理");
        HtmlAssert.Shows(filed, "2026年3月5日");

        var page = await browser.PressAndConfirm(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "随法院怎样写"), ("On", "2026-03-02"));

        HtmlAssert.Shows(page, "2026年3月17日");
        HtmlAssert.Shows(page, "2026年3月27日");
        HtmlAssert.Shows(page, "2026年4月1日");
        HtmlAssert.Shows(page, "不影响本系统里的操作");
        Assert.Equal(("随法院怎样写", Today), await Read(reference, x => (x.CourtNumber, x.CourtAcceptedOn!.Value)));
    }

    [Fact]
    public async Task CourtsAnswer_BeforeItIsEntered_IsShownOnceMore()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();

        var check = await browser.Press(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "（2026）示民特9号"), ("On", "2026-03-02"));

        Assert.Equal("请核对以后再决定：法院受理", check.Heading);
        HtmlAssert.Shows(check, "（2026）示民特9号");
        HtmlAssert.Shows(check, "2026年3月2日");
        Assert.Equal(ConfirmationStatus.Filed, await Read(reference, x => x.Status));
    }

    [Fact]
    public async Task Withdraw_BeforeItIsEntered_NamesWhoWithdraws()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();
        var party = (await app.ReadCase(reference)).Parties[1];

        var check = await browser.Press(
            await browser.Open($"{at}/withdraw"), "撤回申请",
            ("By", party.Id.ToString()), ("Reason", "想再考虑"), ("Number", "2号"), ("RuledOn", "2026-03-02"));

        Assert.Contains(check.Html.QuerySelectorAll("main .sheet dl.facts dd"), answer => answer.TextContent == party.Name);
    }

    [Fact]
    public async Task Reject_WithoutTheCourtsReason_IsRefusedBesideTheFieldBeforeAnythingIsShownAgain()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (_, at) = await Filed();
        await browser.PressAndConfirm(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "1号"));

        var page = await browser.Press(await browser.Open($"{at}/reject"), "登记裁定", ("Number", "1号"), ("RuledOn", "2026-03-02"));

        HtmlAssert.Refuses(page, "Reason", "请写明法院的理由");
    }

    [Fact]
    public async Task File_BeforeItIsDone_ShowsWhatGoesToWhichCourt()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Ready();

        var page = await browser.Open($"{at}/file");

        HtmlAssert.Shows(page, "请核对下面的内容，登记以后不能再改");
        var facts = page.Html.QuerySelector("main .sheet dl.facts")!.TextContent;
        foreach (var party in (await app.ReadCase(reference)).Parties)
        {
            Assert.Contains(party.Name, facts, StringComparison.Ordinal);
        }

        Assert.Contains("2026年3月2日", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CourtAccept_WhenDocketedBeforeItWasFiled_IsRefusedBesideTheField()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (_, at) = await Filed();

        var page = await browser.Press(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "1号"), ("On", "2026-03-01"));

        HtmlAssert.Refuses(page, "On", "立案日期不能早于提交法院的日期");
    }

    [Fact]
    public async Task RulingDelivery_WhenEnteredForEach_ShowsEachOnesFifteenDays()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();
        await browser.PressAndConfirm(await browser.Open($"{at}/court-accept"), "登记受理", ("CourtNumber", "1号"));
        await browser.PressAndConfirm(await browser.Open($"{at}/confirm"), "登记裁定", ("Number", "1号"), ("RuledOn", "2026-03-02"));

        await browser.Press(await browser.Open($"{at}/ruling-delivery"), "登记送达", ("On", "2026-03-02"));
        var page = await browser.Press(await browser.Open($"{at}/ruling-delivery"), "登记送达", ("On", "2026-03-02"));

        HtmlAssert.Shows(page, "李示例于2026年3月2日收到，异议截止2026年3月17日");
        HtmlAssert.Shows(page, "王示例于2026年3月2日收到");
        HtmlAssert.Shows(page, "2028年3月23日");
        Assert.Equal(2, await Read(reference, x => x.RulingDeliveries.Count));
    }

    [Fact]
    public async Task Withdraw_WhenFiled_AsksForThePartyAndTheCourtsLeave()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();
        var party = (await app.ReadCase(reference)).Parties[1].Id;

        var refused = await browser.Press(await browser.Open($"{at}/withdraw"), "撤回申请", ("Reason", "想再考虑"));
        HtmlAssert.Refuses(refused, "By", "请选择哪一位当事人撤回");
        HtmlAssert.Refuses(refused, "Number", "已经提交法院的，请填写准许撤回的裁定文号");
        var page = await browser.PressAndConfirm(
            refused, "撤回申请", ("By", party.ToString()), ("Reason", "想再考虑"), ("Number", "2号"), ("RuledOn", "2026-03-02"));

        HtmlAssert.Shows(page, "准许撤回");
        HtmlAssert.Shows(page, "三十日内还可以重新准备");
        Assert.Equal((party, "2号"), await Read(reference, x => (x.WithdrawnById!.Value, x.RulingNumber)));
    }

    [Fact]
    public async Task Withdraw_BeforeFiling_AsksForNoCourt()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Prepared();
        var party = (await app.ReadCase(reference)).Parties[0].Id;

        var page = await browser.PressAndConfirm(await browser.Open($"{at}/withdraw"), "撤回申请", ("By", party.ToString()), ("Reason", "不再申请"));

        HtmlAssert.Shows(page, "未提交即撤回");
        Assert.Null(await Read(reference, x => x.RulingNumber));
    }

    [Fact]
    public async Task DeemWithdrawn_WhenNothingWasSupplemented_IsEnteredAsARuling()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Filed();
        await browser.PressAndConfirm(await browser.Open($"{at}/ask-supplement"), "登记补正要求", ("What", "产权证明"), ("DueOn", "2026-03-09"));

        var page = await browser.PressAndConfirm(
            await browser.Open($"{at}/deem-withdrawn"), "登记裁定", ("Number", "3号"), ("RuledOn", "2026-03-02"), ("Reason", "逾期未补正"));

        HtmlAssert.Shows(page, "按撤回申请处理");
        Assert.Equal(
            (ConfirmationStatus.DeemedWithdrawn, "3号", "逾期未补正"), await Read(reference, x => (x.Status, x.RulingNumber, x.EndNote)));
    }

    [Fact]
    public async Task Submission_WhenHandedInInTimeAndEnteredLate_LetsItBeFiled()
    {
        var (reference, at) = await Ready();
        app.Clock.GoTo(new DateOnly(2026, 4, 9));
        try
        {
            var browser = await app.SignInAs(StaffRole.Mediator);
            Assert.Equal(HttpStatusCode.Conflict, (await browser.Open($"{at}/file")).Status);

            await browser.Press(
                await browser.Open($"{at}/submission"), "登记", ("Way", "AtCourt"), ("On", "2026-04-01"), ("Proof", "收据8号"));
            await browser.Press(await browser.Open($"{at}/file"), "登记提交");

            Assert.Equal((ConfirmationStatus.Filed, new DateOnly(2026, 4, 1)), await Read(reference, x => (x.Status, x.FiledOn!.Value)));
        }
        finally
        {
            app.Clock.GoTo(Today);
        }
    }

    [Fact]
    public async Task Submission_WhenPostedInTime_LetsItBeFiledAfterTheThirtyDays()
    {
        var (reference, at) = await Ready();
        app.Clock.GoTo(new DateOnly(2026, 4, 9));
        try
        {
            var browser = await app.SignInAs(StaffRole.Mediator);
            var noProof = await browser.Press(await browser.Open($"{at}/submission"), "登记", ("Way", "Post"), ("On", "2026-04-01"));
            HtmlAssert.Refuses(noProof, "Proof", "请填写邮件号码或者法院收据编号，没有凭证的这一天不能算作提出日");

            await browser.Press(noProof, "登记", ("Way", "Post"), ("On", "2026-04-01"), ("Proof", "EMS 1号"));
            var file = await browser.Open($"{at}/file");
            HtmlAssert.Shows(file, "在期满前交邮的不算过期");
            await browser.Press(file, "登记提交");

            Assert.Equal(ConfirmationStatus.Filed, await Read(reference, x => x.Status));
        }
        finally
        {
            app.Clock.GoTo(Today);
        }
    }

    [Fact]
    public async Task ByMouth_WhenTakenDown_IsShownAndPrintedUntilItIsWrittenAfterAll()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, at) = await Prepared(
            (c, confirmation) => confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, c.Context, c.Mediator));
        var form = await browser.Open($"{at}/by-mouth");
        HtmlAssert.Refuses(await browser.Press(form, "登记口头申请"), "Statement", "请记录申请人说了什么");

        var page = await browser.Press(
            form, "登记口头申请", ("On", "2026-03-02"), ("Place", "示例区人民法院"), ("TakenBy", "赵书记员"), ("Statement", "请法院确认协议有效。"));

        HtmlAssert.Shows(page, "口头申请：2026年3月2日，示例区人民法院，记录人赵书记员");
        HtmlAssert.Shows(page, "请法院确认协议有效。");
        var print = PaperLinks.Preview(reference, PaperKind.ConfirmationApplication, await Read(reference, x => x.Id));
        Assert.NotNull(page.Html.QuerySelector($"main a[href='{print}']"));
        using var paper = await browser.Client.GetAsync(new Uri(print, UriKind.Relative));
        Assert.True(paper.IsSuccessStatusCode, $"{paper.StatusCode}");
        HtmlAssert.Shows(await browser.Open(PaperLinks.All(reference)), "口头申请司法确认笔录");

        page = await browser.Press(await browser.Open($"{at}/in-writing"), "改为书面申请");
        HtmlAssert.Shows(page, "书面申请");
        Assert.Null(await Read(reference, x => x.OralApplication));
    }

    [Fact]
    public async Task ChooseCourt_WhenACourtDelegatedIt_OffersThatCourt()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(
            c => c.BringTo(CaseStatus.Settled).Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator),
            with: intake => intake with
            {
                Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtBeforeFiling, EntrustingBodyName = "示例市第一人民法院",
            });
        var at = ConfirmationLinks.Confirmation(reference, await Read(reference, x => x.Id));

        var page = await browser.Open($"{at}/court");

        Assert.Equal("示例市第一人民法院", page.Html.QuerySelector("#Court")!.GetAttribute("value"));
        Assert.NotNull(page.Html.QuerySelector("input[name=Basis][value=InvitedMediation][checked]"));
    }

    [Fact]
    public async Task List_WhenACourtEntrustedItAfterFiling_OffersNothingAndSaysWhy()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(
            c => c.BringTo(CaseStatus.Settled),
            with: intake => intake with
            {
                Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtAfterFiling, EntrustingBodyName = "示例区人民法院",
            });

        HtmlAssert.Shows(await browser.Open(CaseLinks.Confirmations(reference)), "由法院制作调解书");
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(ConfirmationLinks.New(reference))).Status);
    }

    private async Task<(string Reference, string At)> Prepared(Action<TestCase, JudicialConfirmation>? further = null)
    {
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Settled);
            var confirmation = c.Case.PrepareConfirmation(c.Case.Agreements[0].Id, c.Context, c.Mediator);
            further?.Invoke(c, confirmation);
        });
        return (reference, ConfirmationLinks.Confirmation(reference, await Read(reference, x => x.Id)));
    }

    private Task<(string Reference, string At)> Ready(Action<TestCase, JudicialConfirmation>? further = null) => Prepared((c, confirmation) =>
    {
        foreach (var party in c.Case.Parties)
        {
            confirmation.AgreeToApply(party.Id, agrees: true, c.Context, c.Mediator);
        }

        confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        confirmation.MakeReady(TestPackets.Some(), c.Context, c.Mediator);
        further?.Invoke(c, confirmation);
    });

    private Task<(string Reference, string At)> Filed() => Ready((c, confirmation) => confirmation.File(c.Context, c.Mediator));

    private async Task<T> Read<T>(string reference, Func<JudicialConfirmation, T> read) => read((await app.ReadCase(reference)).Confirmations[0]);
}
