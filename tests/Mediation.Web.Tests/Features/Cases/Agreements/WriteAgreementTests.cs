using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Agreements;

namespace Mediation.Web.Tests.Features.Cases.Agreements;

public sealed class WriteAgreementTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Draft_WhenOpened_HoldsTheFactsTheCaseKnows()
    {
        var reference = await Mediating();

        var page = await (await app.SignInAs(StaffRole.Mediator)).Open(AgreementLinks.New(reference));

        Assert.Contains("天花板受损", page.Value("Facts"), StringComparison.Ordinal);
        Assert.Contains("水管老化漏水", page.Value("Facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddAndRemove_WhenPressed_KeepWhatWasTyped()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var page = await browser.Open(AgreementLinks.New(await Mediating()));

        page = await browser.Press(page, "再加一条", ("Clauses[0].Text", "第一条文字"), ("TotalAmount", "一千"), ("PerformanceWay", "转账"));
        page = await browser.Press(page, "再加一条", ("Clauses[1].Text", "第二条文字"));
        page = await browser.Press(page, "删除第 1 条");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("第二条文字", page.Value("Clauses[0].Text"));
        Assert.Equal("一千", page.Value("TotalAmount"));
        Assert.Equal("转账", page.Value("PerformanceWay"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Draft_WhenTheSumDiffersFromTheInstalments_NamesBothSums()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await Mediating();
        var typed = await AgreementSteps.PlainDraft(app, reference);
        var before = (await app.ReadCase(reference)).Version;

        var page = await browser.Press(
            await browser.Open(AgreementLinks.New(reference)), "保存草稿", [.. typed.Where(f => f.Item1 != "TotalAmount"), ("TotalAmount", "3500")]);

        HtmlAssert.Refuses(page, "TotalAmount", "履行计划各项合计 3,000.00 元，与协议金额 3,500.00 元 不一致，请核对后修改");
        HtmlAssert.Shows(page, "人民币叁仟伍佰元整");
        Assert.Equal("赔偿款", page.Value("Schedule[0].What"));
        Assert.Equal(before, (await app.ReadCase(reference)).Version);
    }

    [Fact]
    public async Task Draft_WhenNothingIsTyped_SaysWhatToDoBesideEachField()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);

        var page = await browser.Press(await browser.Open(AgreementLinks.New(await Mediating())), "保存草稿", ("Facts", ""));

        HtmlAssert.Refuses(page, "Facts", "请写明纠纷主要事实和争议事项");
        HtmlAssert.Refuses(page, "Clauses", "请至少写一条协议内容");
        HtmlAssert.Refuses(page, "PerformanceKind", "请选择怎样履行");
    }

    [Fact]
    public async Task Draft_WhenAPartyWishedWriting_RefusesAnOralOne()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await Mediating();
        await browser.Press(await browser.Open($"/cases/{reference}/agreements"), "当事人要求书面协议");
        var typed = await AgreementSteps.PlainDraft(app, reference);

        var page = await browser.Press(
            await browser.Open(AgreementLinks.New(reference)), "保存草稿", [.. typed.Where(f => f.Item1 != "WrittenOrOral"), ("WrittenOrOral", "Oral")]);

        HtmlAssert.Refuses(page, "WrittenOrOral", "本案须制作书面协议（法律、本地规定或者当事人要求），请选择书面");
        Assert.Empty((await app.ReadCase(reference)).Agreements);
    }

    [Fact]
    public async Task Draft_WhenSentTwice_IsKeptOnce()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await Mediating();
        var typed = await AgreementSteps.PlainDraft(app, reference);
        var page = await browser.Open(AgreementLinks.New(reference));

        var first = await browser.Press(page, "保存草稿", typed);
        var second = await browser.Press(page, "保存草稿", typed);

        Assert.Equal(first.Path, second.Path);
        Assert.Single((await app.ReadCase(reference)).Agreements);
    }

    [Fact]
    public async Task Rewrite_WhenSomebodyWasFaster_ShowsTheConflictAndKeepsTheirs()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await Mediating();
        var draft = await browser.Press(await browser.Open(AgreementLinks.New(reference)), "保存草稿", await AgreementSteps.PlainDraft(app, reference));
        var mine = await browser.Open($"{draft.Path}/rewrite");
        var theirs = await browser.Open($"{draft.Path}/rewrite");

        await browser.Press(theirs, "保存草稿", ("Facts", "他们写的"));
        var page = await browser.Press(mine, "保存草稿", ("Facts", "我写的"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "我写的");
        Assert.Equal("他们写的", (await app.ReadCase(reference)).Agreements[0].Facts);
    }

    [Fact]
    public async Task Draft_WhenTheCaseIsNotInMediation_IsRefused()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));

        var page = await (await app.SignInAs(StaffRole.Mediator)).Open(AgreementLinks.New(reference));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [Fact]
    public async Task Draft_WhenTheCaseBelongsToAnotherCentre_IsNotFound()
    {
        var reference = await Mediating();

        var page = await (await app.SignIn("mediator3")).Open(AgreementLinks.New(reference));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Agreement_WhenItsKeyIsOfAnotherCase_IsNotFound()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (_, agreement) = await AgreementSteps.OutForSignature(app, browser);

        var page = await browser.Open(AgreementLinks.Agreement(await Mediating(), agreement.Id));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Oral_WhenRegistered_TakesEffectOnTheDayOfAgreement()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await Mediating();
        var typed = await AgreementSteps.PlainDraft(app, reference);
        var page = await browser.Press(
            await browser.Open(AgreementLinks.New(reference)), "保存草稿", [.. typed.Where(f => f.Item1 != "WrittenOrOral"), ("WrittenOrOral", "Oral")]);

        var refused = await browser.Press(await browser.Open($"{page.Path}/record-oral"), "登记口头协议", ("AgreedOn", "2026-03-05"));
        page = await browser.Press(await browser.Open($"{page.Path}/record-oral"), "登记口头协议", ("AgreedOn", "2026-02-27"));

        HtmlAssert.Refuses(refused, "AgreedOn", "日期不能晚于今天");
        HtmlAssert.Shows(page, "生效日期：2026年2月27日");
        Assert.Equal(new DateOnly(2026, 2, 27), (await app.ReadCase(reference)).AgreementInForce?.EffectiveOn);
    }

    private Task<string> Mediating() => app.AddCase(c => c.BringTo(CaseStatus.Mediating).HoldSession());
}
