using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.EndToEndTests.Support;
using Mediation.TestSupport.Data;
using Mediation.Web.Features.Cases;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>Whoever can't hold a mouse gets from the door to the next step of a case.</summary>
public sealed class KeyboardJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task Mediator_WithTheKeyboardAlone_ReachesTheNextStepOfACase()
    {
        var reference = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));

        await session.Page.Context.ClearCookiesAsync();
        await session.Page.GotoAsync("/account/sign-in");
        await session.TypeInto("用户名", "mediator1");
        await session.TypeInto("密码", DemoAccounts.Password);
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("我的案桌");
        await session.Open(session.Page.Locator($".sidenav a[href='{CaseLinks.List}']"));
        await session.Open(session.Main.Locator($"tbody a[href='{CaseLinks.Case(reference)}']"));

        var next = session.Main.Locator(".next-step .btn-primary");
        await session.TabTo(next);
        await Assertions.Expect(next).ToBeFocusedAsync();
        await session.Open(next);
        session.AssertNoComplaints();
    }

    [ChromiumFact]
    public async Task Counter_WithTheKeyboardAlone_ReceivesAVisitorAndBooksAnother()
    {
        await session.SignIn("mediator1");
        await session.Open(session.Page.Locator(".sidenav a[href='/reception']"));
        await session.TypeInto("来访人姓名", "键盘来人");
        await session.TypeInto("来访事由", "问怎样申请调解");
        await session.Hit("登记来访");
        await session.FollowByKey("登记结果 键盘来人");
        await session.ChooseByKey("处理结果", "现场解决");
        await session.TypeInto("怎么解决的", "当场答复");
        await session.Hit("保存结果");
        await session.Reads("当场答复");

        await session.FollowByKey("约访");
        await session.TypeInto("来访人姓名", "键盘约人");
        await session.TypeMoment("约定时间", "2026-03-05T09:30");
        await session.TypeInto("来访事由", "谈漏水的事");
        await session.Hit("预约");
        await session.Reads("键盘约人");
        session.AssertNoComplaints();
    }

    [ChromiumFact]
    public async Task Mediator_WithTheKeyboardAlone_TakesARequestDownAndAcceptsIt()
    {
        await session.SignIn("mediator1");
        await session.FollowByKey("登记新案件");
        await session.ChooseByKey("这件事是怎么来的（渠道）", "来访");
        await session.ChooseByKey("受理方式", "当事人申请");
        await session.Hit("下一步：当事人");
        foreach (var (link, name) in new[] { ("添加个人（申请人）", "键盘甲"), ("添加个人（被申请人）", "键盘乙") })
        {
            await session.FollowByKey(link);
            await session.TypeInto("姓名", name);
            await session.Hit("保存当事人");
        }

        await session.FollowByKey("下一步：纠纷情况");
        await session.TypeInto("纠纷名称", "键盘登记的纠纷");
        await session.PickByKey("纠纷类别", "邻里纠纷");
        await session.TypeInto("纠纷简要情况", "楼上漏水。");
        await session.TypeInto("申请事项", "修好水管");
        await session.Hit("下一步：查重");
        await session.PickByKey("向申请人告知权利义务", "口头并记录");
        await session.Hit("登记");
        await session.FollowByKey("打开案件");
        await session.Open(session.Main.Locator(".next-step .btn-primary"));
        await session.Hit("受理");
        await session.StandsAt("受理");
        session.AssertNoComplaints();
    }

    [ChromiumFact]
    public async Task Mediator_WithTheKeyboardAlone_PlansASittingAssessesTheRiskAndEndsTheCase()
    {
        var reference = await session.App.AddCase(c => c.BringTo(CaseStatus.Mediating));
        await session.SignIn("mediator1");

        await session.Page.GotoAsync($"{CaseLinks.Case(reference)}/sessions/plan");
        await session.ChooseByKey("调解方式", "面对面");
        await session.TypeMoment("开始时间", "2026-03-06T14:00");
        await session.TypeInto("记录人", "示例记录员");
        await session.Hit("保存安排");
        await session.Page.GotoAsync($"{CaseLinks.Risk(reference)}/assess");
        await session.ChooseByKey("预警等级", "可能激化");
        await session.TypeInto("风险迹象", "说过要堵门");
        await session.Hit("登记");
        await session.Page.GotoAsync(CaseLinks.Of(CaseTrigger.Terminate, reference));
        await session.TypeInto("说明", "两次都没有谈成");
        await session.Hit("终止调解");
        await session.Hit("核对无误，确认");
        await session.StandsAt("终止调解");
        session.AssertNoComplaints();
    }
}
