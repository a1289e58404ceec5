using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Templates;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Verify;
using Mediation.Web.Tests.Features.Cases.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Verify;

public sealed class VerifyTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Scan_OfAPaperInForce_SaysValidAndNothingPersonal()
    {
        var (reference, paper) = await Issued(PaperKind.IntakeRegistration);

        var page = await app.Stranger().Open(VerifyLinks.Of(paper.Issue!.Code));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("现行有效", page.Text, StringComparison.Ordinal);
        Assert.Contains("受理登记表", page.Text, StringComparison.Ordinal);
        Assert.Contains(paper.Issue.ModelHash[..12], page.Text, StringComparison.Ordinal);
        foreach (var party in (await app.ReadCase(reference)).Parties)
            Assert.DoesNotContain(party.Name, page.Text, StringComparison.Ordinal);
        Assert.True(page.Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Scan_InSmallLetters_IsTheSameCode()
    {
        var (_, paper) = await Issued(PaperKind.Receipt);

        Assert.Equal(HttpStatusCode.OK, (await app.Stranger().Open($"/V/{paper.Issue!.Code.ToLowerInvariant()}")).Status);
    }

    [Fact]
    public async Task Scan_WhenRepeated_IsCounted()
    {
        var (reference, paper) = await Issued(PaperKind.Receipt);
        var stranger = app.Stranger();
        await stranger.Open(VerifyLinks.Of(paper.Issue!.Code));
        await stranger.Open(VerifyLinks.Of(paper.Issue.Code));

        var read = await app.ReadCase(reference);
        Assert.Equal(2, read.Papers.Single().Issue!.Scans);
        var page = await (await app.SignInAs(StaffRole.Mediator)).Open(PaperLinks.All(reference));
        Assert.Contains("扫码核验 2 次", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_OfAnEarlierVersion_SaysReplacedAndTheLaterIsValid()
    {
        var (reference, first) = await Issued(PaperKind.IntakeRegistration);
        await PaperActs.Issue(await app.SignInAs(StaffRole.Mediator), reference, PaperKind.IntakeRegistration, "重新出具 受理登记表");
        var papers = (await app.ReadCase(reference)).Papers;
        var second = papers.Single(paper => paper.IsInForce);

        Assert.Equal((2, (Guid?)second.Id), (second.Issue!.Edition, papers.Single(p => p.Id == first.Id).ReplacedById));
        Assert.Contains("已被新版本取代", (await app.Stranger().Open(VerifyLinks.Of(first.Issue!.Code))).Text, StringComparison.Ordinal);
        var page = await app.Stranger().Open(VerifyLinks.Of(second.Issue.Code));
        Assert.Contains("现行有效", page.Text, StringComparison.Ordinal);
        Assert.Contains("第 2 版", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_OfATamperedCode_IsUnknownAndNotCounted()
    {
        var (reference, paper) = await Issued(PaperKind.Receipt);
        var code = paper.Issue!.Code;
        var tampered = code[..10] + (code[10] == 'A' ? 'B' : 'A') + code[11..];

        var page = await app.Stranger().Open(VerifyLinks.Of(tampered));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("查不到这份文书", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await app.ReadCase(reference)).Papers.Single().Issue!.Scans);
    }

    [Fact]
    public async Task Withdraw_WithAReason_MarksThePaperKeepsItsNumberAndTheNextDrawsAnother()
    {
        var (reference, paper) = await Issued(PaperKind.DeclineNotice);
        var browser = await app.SignInAs(StaffRole.Mediator);
        var drawn = paper.Issue!.Drawn!;

        var asked = await browser.Press(await browser.Open(PaperLinks.Withdraw(reference, paper.Id)), "作废");
        HtmlAssert.Refuses(asked, "Form.Reason", "请写明作废的原因，例如“当事人姓名有误”或者“传错了文件”");
        var page = await browser.Press(asked, "作废", ("Form.Reason", "当事人姓名有误"));

        Assert.Contains("已作废", page.Notice, StringComparison.Ordinal);
        Assert.Contains("当事人姓名有误", page.Text, StringComparison.Ordinal);
        Assert.Contains("已于", (await app.Stranger().Open(VerifyLinks.Of(paper.Issue.Code))).Text, StringComparison.Ordinal);
        var given = await app.InDatabase(db => db.GivenNumbers.SingleAsync(g => g.CommitteeId == paper.Issue.CommitteeId && g.Text == drawn.Text));
        Assert.Equal("当事人姓名有误", given.Cancellation!.Reason);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PaperLinks.Withdraw(reference, paper.Id))).Status);

        await PaperActs.Issue(browser, reference, PaperKind.DeclineNotice);
        var next = (await app.ReadCase(reference)).Papers.Single(p => p.IsInForce);
        Assert.Equal((2, drawn.Place + 1), (next.Issue!.Edition, next.Issue.Drawn!.Place));
    }

    [Fact]
    public async Task Issue_WhenANoticeIsCorrected_KeepsItsNumber()
    {
        var (reference, first) = await Issued(PaperKind.DeclineNotice);

        await PaperActs.Issue(await app.SignInAs(StaffRole.Mediator), reference, PaperKind.DeclineNotice, "重新出具 不予受理通知书");

        var second = (await app.ReadCase(reference)).Papers.Single(p => p.IsInForce);
        Assert.Equal((first.Number, 2), (second.Number, second.Issue!.Edition));
        Assert.NotEqual(first.Issue!.Code, second.Issue.Code);
    }

    [Fact]
    public async Task Issue_WhenItFails_UsesNoNumberUp()
    {
        const string unknown = "\U0003134A";
        var broken = await app.AddCase(c =>
        {
            c.WithNeighbours();
            c.Case.CorrectParty(c.Applicant.Id, new PartyDetails(PartyKind.Person, "李" + unknown) { Address = "示例路1号" }, c.Context, c.Mediator);
            c.BringTo(CaseStatus.Declined);
        });
        var (_, before) = await Issued(PaperKind.DeclineNotice);

        var page = await PaperActs.Issue(await app.SignInAs(StaffRole.Mediator), broken, PaperKind.DeclineNotice);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(unknown, page.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReadCase(broken)).Papers);
        var (_, after) = await Issued(PaperKind.DeclineNotice);
        Assert.Equal(before.Issue!.Drawn!.Place + 1, after.Issue!.Drawn!.Place);
    }

    [Fact]
    public async Task Issue_UnderANumberingOfItsOwn_RecordsTheRevisionAndALaterOneChangesNothing()
    {
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime.AddHours(8));
        var committeeId = await app.InDatabase(db => db.Committees.Where(c => c.Name == "云桥街道人民调解委员会").Select(c => c.Id).SingleAsync());
        var revision = await Revise("{short}{kind}（{yyyy}）{n}号");
        var (reference, paper) = await Issued(PaperKind.DeclineNotice);
        var browser = await app.SignInAs(StaffRole.Mediator);
        var file = new Uri(PaperLinks.File(reference, paper.Id), UriKind.Relative);
        var bytes = await browser.Client.GetByteArrayAsync(file);

        var later = await Revise("（{yyyy}）{kind}{n}号");

        Assert.StartsWith("云桥调知（", paper.Number, StringComparison.Ordinal);
        Assert.Equal([revision], paper.Issue!.TemplateRevisions);
        Assert.Equal(bytes, await browser.Client.GetByteArrayAsync(file));
        var page = await app.Stranger().Open(VerifyLinks.Of(paper.Issue.Code));
        Assert.Contains(paper.Number!, page.Text, StringComparison.Ordinal);
        Assert.Contains("现行有效", page.Text, StringComparison.Ordinal);
        var (_, next) = await Issued(PaperKind.DeclineNotice);
        Assert.Equal([later], next.Issue!.TemplateRevisions);

        Task<Guid> Revise(string pattern) => app.InDatabase(async db =>
        {
            var key = PaperTemplate.KeyOf(NumberingMatter.Instance.Name, committeeId);
            var template = await db.PaperTemplates.Include(t => t.Revisions).SingleOrDefaultAsync(t => t.Key == key);
            if (template is null)
                db.Add(template = new PaperTemplate(NumberingMatter.Instance.Name, committeeId));
            var entered = template.Revise(
                new Dictionary<string, string> { ["Notice.pattern"] = pattern }, today, null, null, today,
                new Actor(Guid.CreateVersion7(), "管理员", new HashSet<StaffRole>(), null, null), app.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
            return entered.Id;
        });
    }

    private async Task<(string Reference, CasePaper Paper)> Issued(PaperKind kind)
    {
        var reference = await app.AddCase(c =>
        {
            if (kind == PaperKind.DeclineNotice)
                c.BringTo(CaseStatus.Declined);
            else
                c.BringTo(CaseStatus.Accepted);
        });
        await PaperActs.Issue(await app.SignInAs(StaffRole.Mediator), reference, kind);
        return (reference, (await app.ReadCase(reference)).Papers.Single());
    }
}

/// <summary>A stranger who tries codes one after another is stopped.</summary>
public sealed class VerifyLimitTests
{
    [Fact]
    public async Task Scan_WhenOneAddressTriesTooOften_IsToldToWait()
    {
        await using var app = new LimitedApp();
        var stranger = app.Stranger();
        await stranger.Open(VerifyLinks.Of("NONE"));
        await stranger.Open(VerifyLinks.Of("NONE"));

        using var response = await stranger.Client.GetAsync(new Uri(VerifyLinks.Of("NONE"), UriKind.Relative));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("60", response.Headers.RetryAfter?.ToString());
    }

    private sealed class LimitedApp : MediationApp
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Security:ScansPerMinute", "2");
        }
    }
}
