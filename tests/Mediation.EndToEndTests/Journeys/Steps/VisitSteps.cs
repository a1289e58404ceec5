using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>走访: planned, made, written down and signed.</summary>
internal static class VisitSteps
{
    public static async Task PlanVisit(this BrowserSession session, string at, string toSee)
    {
        await session.OpenTab("进程");
        await session.Follow("走访");
        await session.Follow("安排走访");
        await session.Main.Choose("走访类型", "走访调查");
        await session.Main.Fill("时间", at);
        await session.Main.Fill("地点", "示例路1号3栋201室");
        await session.Main.Fill("走访人员", "示例调解员、示例网格员");
        await session.Main.Fill("走访对象", toSee);
        await session.Main.Fill("目的", "查看漏水点和受损情况");
        await session.Press("保存安排");
    }

    public static async Task RecordVisit(this BrowserSession session, string until, string asked)
    {
        await session.OpenTab("进程");
        await session.Follow("走访");
        await session.Follow("记录走访");
        await session.Main.Fill("结束时间", until);
        await session.Main.Fill("记录人", "示例网格员");
        await session.Main.Fill("姓名", asked);
        await session.Main.Fill("问 1", "卫生间什么时候开始漏水？");
        await session.Main.Fill("答 1", "二月二十日以后。");
        await session.Main.Fill("走访发现", "二楼卫生间防水层破损，楼下天花板有水渍约两平方米。");
        await session.Press("保存走访记录");
        await session.Main.ChooseEverywhere("已签名");
        await session.Press("保存签名");
        await session.Reads("已签名");
    }
}
