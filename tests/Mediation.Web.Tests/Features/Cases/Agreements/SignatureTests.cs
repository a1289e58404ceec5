using System.Net;
using System.Text;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Agreements;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.Agreements;

public sealed class SignatureTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Strokes = """[{"points":[{"x":1,"y":1,"time":1000},{"x":2,"y":2,"time":1020},{"x":3,"y":3,"time":1040},{"x":4,"y":4,"time":1060},{"x":5,"y":5,"time":1090}]}]""";

    [Fact]
    public async Task Send_WhenPressed_DrawsTheNumberAndOpensAPlaceForEverybody()
    {
        var (_, agreement) = await AgreementSteps.OutForSignature(app, await app.SignInAs(StaffRole.Mediator));

        Assert.Matches("^（2026）云桥民调字第[0-9]+号$", agreement.Number);
        Assert.Equal(["李示例", "王示例"], agreement.Slots.Where(s => s.Role == SignatoryRole.Party).Select(s => s.Name));
        Assert.Single(agreement.Slots, s => s.Role == SignatoryRole.CommitteeSeal);
    }

    [Fact]
    public async Task Sign_WhenTheLastOneIsEntered_TellsTheDayOfEffectAndTheActThatMadeIt()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);

        var page = await browser.SignAll(reference, agreement, "2026-03-01");

        Assert.Contains("协议于2026年3月1日生效", page.Notice, StringComparison.Ordinal);
        Assert.Equal(AgreementStatus.Effective, (await app.ReadCase(reference)).Agreements[0].Status);
    }

    [Fact]
    public async Task Correct_WhenTheDayMoves_SaysSoAndMovesTheConfirmationPeriod()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);
        await browser.SignAll(reference, agreement, "2026-02-27");

        var page = await browser.Sign(reference, agreement, agreement.Slots[^1], "2026-03-02");

        Assert.Contains("由2026年2月27日改为2026年3月2日", page.Notice, StringComparison.Ordinal);
        Assert.Contains("2026年4月1日届满", page.Notice, StringComparison.Ordinal);
        HtmlAssert.Shows(page, "最晚的一项是云桥街道人民调解委员会");
        Assert.Contains((await app.ReadCase(reference)).Events, e => e.Act == CaseActs.CorrectSignature);
    }

    [Fact]
    public async Task Sign_WhenTheDayIsInTheFuture_IsRefusedBesideTheField()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);

        var page = await browser.Sign(reference, agreement, agreement.Slots[0], "2026-03-03");

        HtmlAssert.Refuses(page, "On", "日期不能晚于今天");
    }

    [Fact]
    public async Task Sign_WhenTheAgentHasNoSpecialAuthority_SaysThatItDoesNotCount()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var agent = new Agent("赵示例", AgentKind.Lawyer, identityOnFile: true, powerOnFile: true, hasSpecialAuthority: false, new DateOnly(2026, 1, 1));
        Agreement? agreement = null;
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating).HoldSession();
            c.Case.AddAgent(c.Applicant.Id, agent, c.Context, c.Mediator);
            agreement = c.Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator);
            c.Case.SendForSignature(agreement.Id, "示1号", "示例人民调解委员会", tabletAllowed: false, c.Context, c.Mediator);
        });

        var page = await browser.Sign(reference, agreement!, agreement!.Slots[0], "2026-03-01", ("Signer", $"agent:{agent.Id}"));

        HtmlAssert.Refuses(page, "Signer", "代理人赵示例无特别授权，其签名不发生效力");
        Assert.False((await app.ReadCase(reference)).Agreements[0].Slots[0].IsSigned);
    }

    [Fact]
    public async Task Return_WhenPressed_DropsTheSignaturesAndKeepsTheNumber()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);
        await browser.Sign(reference, agreement, agreement.Slots[0], "2026-03-01");

        var page = await browser.Open(AgreementLinks.ReturnToDraft(reference, agreement.Id));
        HtmlAssert.Shows(page, "已经登记的 1 处签名、盖章全部作废");
        await browser.Press(page, "退回修改", ("Reason", "金额写错"));

        var returned = (await app.ReadCase(reference)).Agreements[0];
        Assert.Equal(AgreementStatus.Drafting, returned.Status);
        Assert.Empty(returned.Slots);
        Assert.Equal(agreement.Number, returned.Number);
    }

    [Fact]
    public async Task Scan_WhenItIsAPicture_GoesIntoTheFile()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);

        await browser.Send(
            await browser.Open(AgreementLinks.Sign(reference, agreement.Id, agreement.Slots[0].Id)), "保存",
            [("Scan", "page.png", AgreementSteps.Png)], ("On", "2026-03-01"));

        var of = await app.ReadCase(reference);
        var paper = Assert.Single(of.Papers, p => p.Kind == PaperKind.Agreement);
        Assert.Equal(paper.ContentHash, of.Agreements[0].Slots[0].ScanHash);
    }

    [Fact]
    public async Task Scan_WhenItIsNotWhatItsNameSays_IsRefusedAndNothingIsSigned()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);

        var page = await browser.Send(
            await browser.Open(AgreementLinks.Sign(reference, agreement.Id, agreement.Slots[0].Id)), "保存",
            [("Scan", "page.pdf", Encoding.UTF8.GetBytes("MZ this is a program"))], ("On", "2026-03-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("既不是 JPEG、PNG 图片，也不是 PDF", page.ErrorAt("Scan"), StringComparison.Ordinal);
        Assert.False((await app.ReadCase(reference)).Agreements[0].Slots[0].IsSigned);
    }

    [Fact]
    public async Task Tablet_WhenTheCommitteeSwitchedItOn_KeepsTheStrokes()
    {
        await SwitchTabletsOn();
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);
        var address = AgreementLinks.Tablet(reference, agreement.Id, agreement.Slots[0].Id);

        var empty = await browser.Press(await browser.Open(address), "完成签名");
        await browser.Press(await browser.Open(address), "完成签名", ("Strokes", Strokes), ("AgreedToTablet", "true"));

        HtmlAssert.Refuses(empty, "Strokes", "请在方框内签名");
        var slot = (await app.ReadCase(reference)).Agreements[0].Slots[0];
        Assert.Equal(SigningMethod.Tablet, slot.Method);
        Assert.NotNull(slot.StrokesHash);
    }

    [Fact]
    public async Task Tablet_WhenItConcernsPersonalRelations_AsksForInk()
    {
        await SwitchTabletsOn();
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser, "marriage-family");

        var page = await browser.Open(AgreementLinks.Tablet(reference, agreement.Id, agreement.Slots[0].Id));

        HtmlAssert.Shows(page, "须在纸上签名");
        Assert.Throws<InvalidOperationException>(() => page.Button("完成签名"));
    }

    [Fact]
    public async Task Annul_WhenAMediatorTries_IsForbidden()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (reference, agreement) = await AgreementSteps.OutForSignature(app, browser);
        await browser.SignAll(reference, agreement, "2026-03-01");

        var mediator = await browser.Open(AgreementLinks.Annul(reference, agreement.Id));
        var director = await app.SignInAs(StaffRole.CentreDirector);
        await director.Press(await director.Open(AgreementLinks.Annul(reference, agreement.Id)), "撤销协议", ("Reason", "法院判决撤销"));

        Assert.Equal(HttpStatusCode.Forbidden, mediator.Status);
        Assert.Equal(AgreementStatus.Annulled, (await app.ReadCase(reference)).Agreements[0].Status);
    }

    private Task<int> SwitchTabletsOn() => app.InDatabase(db => db.Committees
        .ExecuteUpdateAsync(set => set.SetProperty(committee => committee.AllowsTabletSignatures, true)));
}
