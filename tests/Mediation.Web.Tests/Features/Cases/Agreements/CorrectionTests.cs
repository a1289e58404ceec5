using System.Net;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Papers;

namespace Mediation.Web.Tests.Features.Cases.Agreements;

/// <summary>更正说明: written, printed, signed and sealed; never moves the day of effect.</summary>
public sealed class CorrectionTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Slip_WhenWrittenAndSealed_CountsAndLeavesTheDay()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await InForce(onFile: true);
        var agreement = await Read(reference);

        var written = await browser.Press(
            await browser.Open(AgreementLinks.WriteCorrection(reference, agreement.Id)), "保存更正说明",
            ("Wrong", "第一条“王示列”"), ("Right", "第一条“王示例”"));
        HtmlAssert.Shows(written, "待签字盖章");
        var slip = (await Read(reference)).Corrections[0];
        using var printed = await browser.Client.GetAsync(new Uri(PaperLinks.Preview(reference, PaperKind.CorrectionSlip, slip.Id), UriKind.Relative));
        Assert.Equal("application/pdf", printed.Content.Headers.ContentType?.MediaType);
        var unsigned = await browser.Press(
            await browser.Open(AgreementLinks.SealCorrection(reference, agreement.Id, slip.Id)), "登记签字盖章", ("On", "2026-03-02"));
        HtmlAssert.Refuses(unsigned, "IsSignedAndSealed", "更正说明须由各方当事人签名并加盖印章后才能登记");
        await browser.Press(unsigned, "登记签字盖章", ("On", "2026-03-02"), ("IsSignedAndSealed", "true"));

        var after = await Read(reference);
        Assert.Equal((true, new string('c', 64), agreement.EffectiveOn), (after.Corrections[0].Counts, after.Corrections[0].CorrectedHash, after.EffectiveOn));
        Assert.Equal(
            HttpStatusCode.Conflict, (await browser.Open(AgreementLinks.SealCorrection(reference, agreement.Id, slip.Id))).Status);
    }

    [Fact]
    public async Task Slip_WhileNobodyHasSignedIt_CanBeTakenBack()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await InForce(onFile: true);
        var agreement = await Read(reference);
        var page = await browser.Press(
            await browser.Open(AgreementLinks.WriteCorrection(reference, agreement.Id)), "保存更正说明", ("Wrong", "甲"), ("Right", "乙"));

        await browser.Press(page, "撤回这份更正说明");

        Assert.Empty((await Read(reference)).Corrections);
    }

    [Fact]
    public async Task Slip_WhenTheAgreementIsNotOnFile_SaysWhatToDoAndKeepsWhatWasTyped()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await InForce(onFile: false);
        var agreement = await Read(reference);

        var page = await browser.Press(
            await browser.Open(AgreementLinks.WriteCorrection(reference, agreement.Id)), "保存更正说明", ("Wrong", "甲"), ("Right", "乙"));

        HtmlAssert.Shows(page, "请先出具或者上传，再写更正说明");
        Assert.Equal("乙", page.Html.QuerySelector("#Right")!.TextContent.Trim());
        Assert.Empty((await Read(reference)).Corrections);
    }

    private Task<string> InForce(bool onFile) => app.AddCase(c =>
    {
        c.BringTo(CaseStatus.Settled);
        if (onFile)
        {
            c.Case.AddPaper(
                PaperKind.Agreement, "调解协议书", null, c.Case.Agreements[0].Id, new StoredPaper(new string('c', 64), "application/pdf", 10, 2),
                isScan: false, c.Context, c.Mediator);
        }
    });

    private async Task<Agreement> Read(string reference) => (await app.ReadCase(reference)).Agreements[0];
}
