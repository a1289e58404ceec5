using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases.Sessions;
using Mediation.Web.Features.Cases.Visits;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>The work between acceptance and agreement, in Chromium: a visit, then a sitting.</summary>
public sealed class MediationJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    private IPage Page => session.Page;

    [ChromiumFact]
    public async Task VisitAndSitting_FromThePlanToTheSignatures()
    {
        var reference = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await session.SignIn("mediator1");

        await Open(CaseVisitLinks.Plan(reference));
        await Fill("时间", "2026-03-02T08:00");
        await Fill("地点", "示例小区3号楼");
        await Fill("走访对象", "楼下住户");
        await Fill("目的", "查看漏水情况");
        await Press("保存安排");
        await Link("记录走访");
        await Press("再加一名被调查人");
        await session.CheckAccessibility();
        await Fill("开始时间", "2026-03-02T08:00");
        await Fill("结束时间", "2026-03-02T08:40");
        await Fill("记录人", "示例记录员");
        await Page.GetByLabel("姓名").First.FillAsync("赵示例");
        await Fill("问 1", "何时开始漏水？");
        await Fill("答 1", "上月初。");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "走访发现" }).FillAsync("卫生间顶面有水渍");
        await Press("保存走访记录");
        await SignEverybody();
        await Press("保存签名");
        await Sees("签名已登记齐全，走访记录完成。");
        await session.CheckAccessibility();

        await Open(SessionLinks.Plan(reference));
        await Page.GetByLabel("面对面").CheckAsync();
        await Fill("开始时间", "2026-03-02T08:00");
        await Fill("记录人", "示例记录员");
        await session.CheckAccessibility();
        await Press("保存安排");
        await Link("填写调解记录");
        await Fill("结束时间", "2026-03-02T08:50");
        foreach (var there in await Page.GetByLabel("本人到场").AllAsync())
        {
            await there.CheckAsync();
        }

        await Fill("各方陈述", "李示例称楼上漏水；王示例承认水管老化。");
        await Fill("调解结果", "约定再次调解");
        await session.CheckAccessibility();
        await Press("保存调解记录");
        await SignEverybody();
        await session.CheckAccessibility();
        await Press("保存签名");
        await Sees("签名已登记，调解记录完成。");
        await session.CheckAccessibility();

        var found = await session.App.ReadCase(reference);
        Assert.Equal(VisitStatus.Signed, Assert.Single(found.Visits).Status);
        Assert.Equal(SessionStatus.Signed, Assert.Single(found.Sessions).Status);
    }

    private async Task Open(string address) => await Page.GotoAsync(address);

    private Task Fill(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    private Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private Task Link(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }).First.ClickAsync();

    private Task Sees(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    private async Task SignEverybody()
    {
        foreach (var signed in await Page.GetByLabel("已签名").AllAsync())
        {
            await signed.CheckAsync();
        }
    }
}
