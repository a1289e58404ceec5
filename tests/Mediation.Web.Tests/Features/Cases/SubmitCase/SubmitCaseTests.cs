using System.Net;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.SubmitCase;

public sealed class SubmitCaseTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Registered_WhenTheReceiptIsAskedFor_AnswersThePaperItselfAndKeepsIt()
    {
        var browser = await app.SignIn("mediator1");
        var reference = await browser.RegisterCase("示例回执纠纷", "示例回执甲", "示例回执乙");
        var page = await browser.Open($"/cases/new/registered/{reference}");

        page = await browser.Press(page, "打印受理回执，交给来访人");

        Assert.Equal("application/pdf", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(PaperKind.Receipt, Assert.Single((await app.ReadCase(reference)).Papers).Kind);
    }

    [Fact]
    public async Task Similar_WhenAnOpenCaseHasTheSameParties_SaysWhatIsAlike()
    {
        var browser = await app.SignIn("mediator1");
        await browser.RegisterCase("示例甲乙第一件", "示例重甲", "示例重乙");
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例重甲");
        await browser.AddPerson(PartySide.Respondent, "示例重乙");

        var page = await browser.FillDispute(("Title", "示例甲乙第二件"));

        Assert.Equal("/cases/new/similar", page.Path);
        HtmlAssert.Shows(page, "当事人同名");
        HtmlAssert.DoesNotShow(page, "纠纷名称相同");
    }

    private const string Mediator = "mediator1";

    [Fact]
    public async Task Register_AfterAllSteps_MakesACaseWithReferencePartiesRequestsAndEvents()
    {
        var browser = await app.SignIn(Mediator);

        var reference = await browser.RegisterCase("示例噪声纠纷", "示例张三", "示例李四");

        Assert.Matches("^SL01-2026-[0-9]{5}$", reference);
        var found = await app.InDatabase(db => db.Cases.Include(c => c.Parties).Include(c => c.Events).SingleAsync(c => c.Reference == reference));
        Assert.Equal(CaseStatus.Registered, found.Status);
        Assert.Equal(app.Clock.GetUtcNow().UtcDateTime, found.RequestMadeAt);
        Assert.Equal(["示例张三", "示例李四"], found.Parties.OrderBy(p => p.Position).Select(p => p.Name));
        Assert.Equal(["修好水管", "赔偿损失"], found.Requests.Select(r => r.Text));
        Assert.Contains(found.Events, e => e.Act == CaseActs.Register);
        Assert.Equal(Participation.Willing, found.Parties.Single(p => p.Side == PartySide.Applicant).Participation);
        Assert.Null(found.Parties.Single(p => p.Side == PartySide.Respondent).RightsNotice);
    }

    [Fact]
    public async Task Register_WithConsentAtTheCounter_KeepsTheVersionOfTheNoticeThatWasShown()
    {
        var browser = await app.SignIn("mediator4");
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例知情人");
        await browser.AddPerson(PartySide.Respondent, "示例对方人");
        var check = await browser.FillDispute(("Title", "示例告知纠纷"));
        if (check.Path == "/cases/new/similar")
            check = await browser.Press(check, "不是同一件事，接着核对登记");
        HtmlAssert.Shows(check, "处理的目的和方式");

        var refused = await browser.Press(check, "登记", ("SensitiveConsented", "true"));
        HtmlAssert.Refuses(refused, "PrivacyWay", "请先选择怎样告知并取得同意");
        HtmlAssert.Shows(refused, "处理的目的和方式");
        await browser.Press(refused, "登记", ("PrivacyWay", "Signed"), ("SensitiveConsented", "true"));

        var party = await app.InDatabase(db => db.Parties.SingleAsync(p => p.Name == "示例知情人"));
        Assert.Equal([ConsentKind.Processing, ConsentKind.SensitiveData], party.Consents.Select(c => c.Kind));
        HtmlAssert.Shows(check, party.Consents[0].NoticeVersion);
        Assert.Empty((await app.InDatabase(db => db.Parties.SingleAsync(p => p.Name == "示例对方人"))).Consents);
    }

    [Fact]
    public async Task Register_Twice_CountsOn()
    {
        var browser = await app.SignIn("mediator3");

        var first = await browser.RegisterCase("示例一", "示例王一", "示例赵一");
        var second = await browser.RegisterCase("示例二", "示例王二", "示例赵二");

        Assert.Equal(int.Parse(first[^5..], null) + 1, int.Parse(second[^5..], null));
    }

    [Theory]
    [InlineData("99010119800230123X", "不存在")]
    [InlineData("12345", "18位")]
    [InlineData("990101198001010011", "校验不符")]
    public async Task SaveParty_WhenTheIdNumberIsImpossible_SaysSoBesideTheField(string typed, string says)
    {
        var browser = await app.SignIn("mediator2");
        await browser.FillSource();

        var page = await browser.AddPerson(PartySide.Applicant, "示例甲", ("NationalIdNumber", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(says, page.ErrorAt("NationalIdNumber"), StringComparison.Ordinal);
        Assert.Equal("示例甲", page.Value("Name"));
    }

    [Fact]
    public async Task SaveParty_WithAnIdNumber_FillsBirthDateAndSexAndShowsNothingOfIt()
    {
        var browser = await app.SignIn("mediator2");
        await browser.FillSource();
        var birth = new DateOnly(1971, 6, 5);
        var id = IntakeSteps.NationalIdOf(birth, 12);

        await browser.AddPerson(PartySide.Applicant, "示例女士", ("NationalIdNumber", id), ("Phone", "138 0000 0001"));
        await browser.AddPerson(PartySide.Respondent, "示例乙");
        await browser.FillDispute(("Title", "示例身份证纠纷"));
        var check = await browser.Open("/cases/new/check");

        HtmlAssert.Shows(check, "1971年6月5日");
        HtmlAssert.Shows(check, "女");
        HtmlAssert.Shows(check, "138****0001");
        HtmlAssert.DoesNotShow(check, id);
    }

    [Fact]
    public async Task SaveSource_WhenTheCourtToldThemToApply_KeepsItWithTheApplication()
    {
        var browser = await app.SignIn("mediator2");
        await browser.FillSource(("AdvisedBy", "Court"));
        await browser.AddPerson(PartySide.Applicant, "示例听告知");
        await browser.AddPerson(PartySide.Respondent, "示例被告知");
        await browser.FillDispute(("Title", "示例法院告知纠纷"));
        var check = await browser.Open("/cases/new/check");
        HtmlAssert.Shows(check, "当事人申请（人民法院告知）");
        HtmlAssert.Shows(check, "诉讼时效从这时起中断");

        await browser.Register(check);

        Assert.Equal(
            AdvisingBody.Court, await app.InDatabase(db => db.Cases.Where(c => c.Title == "示例法院告知纠纷").Select(c => c.AdvisedBy).SingleAsync()));
    }

    [Fact]
    public async Task SaveParty_WhenBornInTheFuture_IsRefused()
    {
        var browser = await app.SignIn("mediator2");
        await browser.FillSource();

        var page = await browser.AddPerson(PartySide.Applicant, "示例甲", ("BirthDate", "2031-01-01"));

        HtmlAssert.Refuses(page, "BirthDate", "出生日期不能晚于今天");
    }

    [Fact]
    public async Task SaveParty_WhenThePersonIsKnown_OffersItMaskedAndReusesTheKey()
    {
        var browser = await app.SignIn("mediator4");
        var id = IntakeSteps.NationalIdOf(new DateOnly(1966, 2, 3), 21);
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例熟人", ("NationalIdNumber", id));
        await browser.AddPerson(PartySide.Respondent, "示例对方");
        await browser.Register(await browser.FillDispute(("Title", "示例第一件")));
        await browser.FillSource();

        var asked = await browser.AddPerson(PartySide.Applicant, "示例熟人", ("NationalIdNumber", id));
        HtmlAssert.Shows(asked, "是不是同一个人");
        HtmlAssert.DoesNotShow(asked, id);
        var known = asked.Html.QuerySelector("input[name=PersonId]")!.GetAttribute("value");
        var list = await browser.Press(asked, "保存当事人", ("PersonId", known));
        HtmlAssert.Shows(list, "以前登记过");
        await browser.AddPerson(PartySide.Respondent, "示例另一人");
        await browser.Register(await browser.FillDispute(("Title", "示例第二件")));

        var keys = await app.InDatabase(db => db.Parties.Where(p => p.Name == "示例熟人").Select(p => p.PersonId).ToListAsync());
        Assert.Equal(2, keys.Count);
        Assert.Single(keys.Distinct());
    }

    [Fact]
    public async Task SaveParty_WithScriptAndRareCharacters_ShowsThemAsText()
    {
        var browser = await app.SignIn("director1");
        await browser.FillSource();

        var page = await browser.AddPerson(PartySide.Applicant, "𠮷<script>alert(1)</script>");

        HtmlAssert.Shows(page, "𠮷<script>alert(1)</script>");
        Assert.DoesNotContain(page.Html.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SaveDispute_WhenTextIsTooLongOrTheCategoryUnknown_IsRefusedAndKept()
    {
        var browser = await app.SignIn("director1");
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例甲");
        await browser.AddPerson(PartySide.Respondent, "示例乙");
        var facts = new string('事', DisputeCase.FactsMaxLength + 1);

        var page = await browser.FillDispute(("Facts", facts), ("CategoryCode", "no-such"));

        HtmlAssert.Refuses(page, "CategoryCode", "请从列表中选择纠纷类别");
        Assert.Contains("最多 4000 个字", page.ErrorAt("Facts"), StringComparison.Ordinal);
        Assert.Equal(facts, page.Value("Facts"));
    }

    [Fact]
    public async Task SaveSource_WhenEntrustedWithoutBodyOrInTheFuture_AsksForThem()
    {
        var browser = await app.SignIn("director2");

        var page = await browser.Press(
            await browser.Open("/cases/new/source"), "下一步：当事人",
            ("Channel", "Transfer"), ("Basis", "Entrusted"), ("EntrustReceivedOn", "2026-03-03"));

        HtmlAssert.Refuses(page, "EntrustedBy", "请选择移送单位类别");
        HtmlAssert.Refuses(page, "EntrustingBodyName", "请填写移送单位名称");
        HtmlAssert.Refuses(page, "EntrustReceivedOn", "收到日期不能晚于今天");
    }

    [Fact]
    public async Task Start_WhenSomethingWasBegun_OffersToContinue()
    {
        var browser = await app.SignIn("grid1");
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, "示例半途");

        var page = await browser.Open("/cases/new");
        HtmlAssert.Shows(page, "示例半途");
        await browser.Press(page, "不要了，重新登记");

        Assert.Equal("/cases/new/source", (await browser.Open("/cases/new")).Path);
    }
}
