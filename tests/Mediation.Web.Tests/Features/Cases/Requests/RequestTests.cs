using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;

namespace Mediation.Web.Tests.Features.Cases.Requests;

/// <summary>申请事项 and what becomes of them.</summary>
public sealed class RequestTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task GivingUp_ByAnAgentWithoutSpecialAuthority_IsRefusedAndByOneWithIsKept()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var (plain, special) = (Agent("钱示例", special: false), Agent("孙示例", special: true));
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Mediating);
            c.Case.AddAgent(c.Applicant.Id, plain, c.Context, c.Mediator);
            c.Case.AddAgent(c.Applicant.Id, special, c.Context, c.Mediator);
        });
        var request = (await app.ReadCase(reference)).Requests[0].Id;

        var page = await browser.Press(
            await browser.Open($"{CaseLinks.Requests(reference)}/{request}"), "保存结果",
            ("Outcome", "Withdrawn"), ("SaidBy", plain.Id.ToString()), ("Way", "OralNoted"), ("Witness", "吴核对"));
        HtmlAssert.Refuses(page, "SaidBy", "代理人钱示例没有特别授权或者手续不全，不能代为承认、变更或者放弃");
        page = await browser.Press(page, "保存结果", ("SaidBy", special.Id.ToString()));

        HtmlAssert.Shows(page, "由代理人孙示例表示");
        HtmlAssert.Shows(page, "核对：吴核对");
        var change = Assert.Single((await app.ReadCase(reference)).Requests[0].Changes);
        Assert.Equal((ClaimChangeKind.GivenUp, special.Id), (change.Kind, change.AgentId!.Value));
    }

    [Fact]
    public async Task Change_OfAClaim_IsShownWithWhatItWas()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var of = await app.ReadCase(reference);
        var (request, asker) = (of.Requests[0], of.Parties.First(p => p.Side == PartySide.Applicant));

        var list = await browser.Open(CaseLinks.Requests(reference));
        Assert.Contains(list.Html.QuerySelectorAll("main a"), link => link.GetAttribute("href") == CaseLinks.ChangeClaim(reference, request.Id));
        var page = await browser.Press(
            await browser.Open(CaseLinks.ChangeClaim(reference, request.Id)), "保存",
            ("Kind", "Changed"), ("Text", "只要求修好水管"), ("SaidBy", asker.Id.ToString()), ("Way", "PhoneNoted"));
        HtmlAssert.Refuses(page, "Witness", "没有写明在场核对的第二人");
        page = await browser.Press(page, "保存", ("Witness", "吴核对"));

        HtmlAssert.Shows(page, "只要求修好水管");
        HtmlAssert.Shows(page, $"原为：{request.Text}");
        Assert.Equal("只要求修好水管", (await app.ReadCase(reference)).Requests[0].Text);
    }

    [Theory]
    [InlineData("Kind", "", "请选择变更还是承认")]
    [InlineData("Text", "", "请写明变更后要求什么")]
    [InlineData("SaidBy", "", "请选择谁表示的")]
    [InlineData("SaidBy", "00000000-0000-0000-0000-000000000009", "请从名单中选择")]
    [InlineData("Way", "ByTakingPart", "请选择方式")]
    public async Task Change_WithBadInput_SaysSoBesideTheField(string field, string typed, string message)
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var of = await app.ReadCase(reference);
        Dictionary<string, string> good = new()
        {
            ["Kind"] = "Changed", ["Text"] = "别的", ["SaidBy"] = of.Parties[0].Id.ToString(), ["Way"] = "Signed",
        };
        good[field] = typed;

        var page = await browser.Press(
            await browser.Open(CaseLinks.ChangeClaim(reference, of.Requests[0].Id)), "保存", [.. good.Select(pair => (pair.Key, pair.Value))]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Empty((await app.ReadCase(reference)).Requests[0].Changes);
    }

    private static Agent Agent(string name, bool special) =>
        new(name, AgentKind.Lawyer, identityOnFile: true, powerOnFile: true, special, new DateOnly(2026, 1, 1));
}
