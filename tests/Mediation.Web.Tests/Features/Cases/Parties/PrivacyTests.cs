using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Parties;

namespace Mediation.Web.Tests.Features.Cases.Parties;

/// <summary>个人信息告知和同意 of a party, at a diversion and before the court.</summary>
public sealed class PrivacyTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Consent_RecordedAndWithdrawn_IsKeptWithTheVersionShown()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var party = (await Applicant(reference)).Id;
        HtmlAssert.Shows(await browser.Open(CaseLinks.Parties(reference)), "未登记同意");

        var form = await browser.Open(PartyLinks.Privacy(reference, party));
        HtmlAssert.Shows(form, "保存期限");
        var page = await browser.Press(
            form, "登记", ("Kinds", "Processing"), ("Kinds", "HandOver"), ("Receiver", "示例区人民法院"), ("Answer", "Given"), ("Way", "Signed"));

        Assert.Equal("已登记李示例的意见。", page.Notice);
        var consents = (await Applicant(reference)).Consents;
        Assert.Equal([(ConsentKind.Processing, null), (ConsentKind.HandOver, "示例区人民法院")], consents.Select(c => (c.Kind, c.Receiver)));
        HtmlAssert.Shows(form, consents[0].NoticeVersion);
        HtmlAssert.Shows(await browser.Open(CaseLinks.Parties(reference)), "可提供给示例区人民法院");

        page = await browser.Press(await browser.Open(PartyLinks.WithdrawConsent(reference, party, consents[1].Id)), "登记撤回");
        HtmlAssert.Refuses(page, "Note", "请写明谁、怎样表示撤回");
        await browser.Press(page, "登记撤回", ("Note", "本人来电"));
        Assert.False((await Applicant(reference)).Consents[1].Holds);
    }

    [Theory]
    [InlineData("Kinds", null, "请至少选择一项")]
    [InlineData("Receiver", "", "请写明接收单位的名称")]
    [InlineData("Answer", "", "请选择同意还是不同意")]
    [InlineData("Way", "ByTakingPart", "请选择方式")]
    public async Task Consent_WithBadInput_SaysSoBesideTheField(string field, string? typed, string message)
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        (string Field, string? Value)[] good = [("Kinds", "HandOver"), ("Receiver", "示例区人民法院"), ("Answer", "Given"), ("Way", "Signed")];

        var page = await browser.Press(
            await browser.Open(PartyLinks.Privacy(reference, (await Applicant(reference)).Id)), "登记", [.. good.Where(f => f.Field != field), (field, typed)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Empty((await Applicant(reference)).Consents);
    }

    [Fact]
    public async Task Divert_WithConsentToTheHandOver_KeepsItForTheReceiver()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.WithNeighbours());

        var page = await browser.Press(
            await browser.Open(CaseLinks.Of(CaseTrigger.Divert, reference)), "分流",
            ("Target", "Arbitration"), ("Organ", "示例仲裁委"), ("Reason", "劳动争议"), ("HandOverConsent", "Signed"));
        await browser.Press(page, "核对无误，确认");

        var found = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Diverted, found.Status);
        Assert.True(found.Parties.First(p => p.Side == PartySide.Applicant).HasConsented(ConsentKind.HandOver, "示例仲裁委"));
    }

    private async Task<Party> Applicant(string reference) => (await app.ReadCase(reference)).Parties.First(p => p.Side == PartySide.Applicant);
}
