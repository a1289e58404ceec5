using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>调解: one sitting, planned, held, written down and signed.</summary>
internal static class SittingSteps
{
    public static async Task PlanSitting(this BrowserSession session, string at)
    {
        await session.OpenTab("进程");
        await session.Follow("调解");
        await session.Follow("安排调解");
        await session.Main.Choose("调解方式", "面对面");
        await session.Main.Fill("开始时间", at);
        await session.Main.Fill("地点", "云桥街道调解室");
        await session.Main.Fill("记录人", "示例记录员");
        await session.Press("保存安排");
    }

    public static async Task RecordSitting(this BrowserSession session, string until)
    {
        await session.OpenTab("进程");
        await session.Follow("调解");
        await session.Follow("填写调解记录");
        await session.Main.Fill("结束时间", until);
        await session.Main.ChooseEverywhere("本人到场");
        await session.Main.Fill("各方陈述", "申请人：楼上漏水，要求修好并赔偿。被申请人：愿意修，赔偿要分两次付。");
        await session.Main.Fill("无争议事实", "二楼卫生间防水层破损，造成楼下天花板和地板受损。");
        await session.Main.Fill("调解结果", "双方达成一致：三月底前修好，赔偿五千元，分两期支付。");
        await session.Press("保存调解记录");
        await session.Main.ChooseEverywhere("已签名");
        await session.Press("保存签名");
        await session.Reads("已签名");
    }
}
