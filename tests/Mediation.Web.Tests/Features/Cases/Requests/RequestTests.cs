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
            await browser.Open($"{CaseLinks.Requests(reference)}/{request}"), "保存结果", ("Outcome", "Withdrawn"), ("ByAgentId", plain.Id.ToString()));
        HtmlAssert.Refuses(page, "ByAgentId", "代理人钱示例没有特别授权或者手续不全，不能代为放弃");
        page = await browser.Press(page, "保存结果", ("ByAgentId", special.Id.ToString()));

        HtmlAssert.Shows(page, "由代理人孙示例表示");
        Assert.Equal(special.Id, (await app.ReadCase(reference)).Requests[0].GivenUpByAgentId);
    }

    private static Agent Agent(string name, bool special) =>
        new(name, AgentKind.Lawyer, identityOnFile: true, powerOnFile: true, special, new DateOnly(2026, 1, 1));
}
