using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Statistics;
using Microsoft.AspNetCore.Hosting;

namespace Mediation.Web.Tests.Features.Statistics;

/// <summary>异常办案迹象, with links to the cases; the thresholds come from the configuration.</summary>
public sealed class FraudSignsTests(FraudSignsTests.StrictApp app) : IClassFixture<FraudSignsTests.StrictApp>
{
    private const string Copied =
        "因楼上卫生间防水层老化渗漏，造成楼下住户吊顶、墙面受损，双方就维修费用的承担多次协商未果，遂向调解委员会申请调解。经调解员现场查看并组织双方协商，自愿达成协议。";

    [Fact]
    public async Task Show_WhenSomebodyEndsManyCasesAtOnce_ListsThemWithLinks()
    {
        string[] references = [await Ended(), await Ended(), await Ended()];

        var page = await (await app.SignInAs(StaffRole.CentreDirector)).Open(StatisticsLinks.FraudSigns);

        Assert.All(references, reference => Assert.NotNull(page.Html.QuerySelector($"#haste a[href='{CaseLinks.Case(reference)}']")));
        Assert.Contains("3 件以上", page.Html.QuerySelector("#haste")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_WhenTwoAgreementsSayTheSame_ListsThemTogether()
    {
        string[] copies = [await Settled(Copied), await Settled(Copied + "特此。")];
        var own = await Settled("王示例饲养的犬只夜间吠叫影响李示例休息，双方约定每晚十点以后将犬只移入室内，并加装隔音材料，一个月以后由网格员上门回访查看效果，再作商议，不影响各自依法主张权利。");

        var page = await (await app.SignInAs(StaffRole.Auditor)).Open(StatisticsLinks.FraudSigns);

        Assert.All(copies, reference => Assert.NotNull(page.Html.QuerySelector($"#alike a[href='{CaseLinks.Case(reference)}']")));
        Assert.Null(page.Html.QuerySelector($"#alike a[href='{CaseLinks.Case(own)}']"));
    }

    [Fact]
    public async Task Show_WhenATabletSignatureHasNoStrokes_NamesTheCaseAndNotTheSigner()
    {
        var reference = await app.AddCase(c =>
        {
            var agreement = c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator);
            c.Case.SendForSignature(agreement.Id, $"（2026）示民调字第{c.Case.Reference}号", "示例人民调解委员会", tabletAllowed: true, c.Context, c.Mediator);
            foreach (var slot in agreement.Slots.ToList())
            {
                var method = slot.Role == SignatoryRole.Party ? SigningMethod.Tablet : SigningMethod.Signature;
                c.Case.SignAgreement(agreement.Id, slot.Id, new SigningAct(c.Context.Today, method) { AgreedToTablet = true }, c.Context, c.Mediator);
            }
        });

        var page = await (await app.SignInAs(StaffRole.DistrictSupervisor)).Open(StatisticsLinks.FraudSigns);

        var line = page.Html.QuerySelector($"#marks li:has(a[href='{CaseLinks.Case(reference)}'])")!.TextContent;
        Assert.Contains("没有保存签名笔迹", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_WhenATitleNamesAMinor_MasksTheName()
    {
        for (var i = 0; i < 3; i++)
        {
            await app.AddCase(
                c =>
                {
                    c.WithNeighbours().Case.AddParty(
                        PartySide.Applicant, new PartyDetails(PartyKind.Person, "赵小示") { BirthDate = c.Context.Today.AddYears(-9) }, c.Context, c.Mediator);
                    c.BringTo(CaseStatus.Terminated);
                },
                with: intake => intake with { Title = "赵小示被犬咬伤纠纷" });
        }

        var page = await (await app.SignInAs(StaffRole.CentreDirector)).Open(StatisticsLinks.FraudSigns);

        HtmlAssert.Shows(page, "赵某被犬咬伤纠纷");
        HtmlAssert.DoesNotShow(page, "赵小示");
    }

    [Fact]
    public async Task Show_OfAPeriodWithoutCases_SaysThatNothingWasFound()
    {
        await Ended();

        var page = await (await app.SignInAs(StaffRole.CentreDirector)).Open(StatisticsLinks.FraudSigns + "?from=2001-01-01&to=2001-02-01");

        Assert.Equal(3, page.Html.QuerySelectorAll("main .empty").Length);
    }

    private Task<string> Ended() => app.AddCase(c => c.BringTo(CaseStatus.Terminated));

    private Task<string> Settled(string facts) => app.AddCase(c =>
    {
        var agreement = c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent() with { Facts = facts }, c.Context, c.Mediator);
        c.Case.SendForSignature(agreement.Id, $"（2026）示民调字第{c.Case.Reference}号", "示例人民调解委员会", tabletAllowed: false, c.Context, c.Mediator);
        foreach (var slot in agreement.Slots.ToList())
            c.Case.SignAgreement(agreement.Id, slot.Id, new SigningAct(c.Context.Today, SigningMethod.Signature), c.Context, c.Mediator);
    });

    /// <summary>The program with a threshold of its own.</summary>
    public sealed class StrictApp : MediationApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("FraudSigns:CasesPerHour", "3");
        }
    }
}
