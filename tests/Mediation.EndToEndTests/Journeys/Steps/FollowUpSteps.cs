using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>履行与回访: what was paid, what the parties say, and how it went.</summary>
internal static class FollowUpSteps
{
    public static async Task PerformInstalment(this BrowserSession session, string what, string day)
    {
        await session.OpenTab("回访");
        await session.Follow($"登记履行 {what}");
        await session.Main.Fill("履行日期", day);
        await session.Main.Fill("怎样知道已经履行", "转账记录截图一张");
        await session.Press("登记履行");
    }

    /// <summary>Plans a return visit for today and writes it down.</summary>
    public static async Task PayReturnVisit(this BrowserSession session, string day, string at)
    {
        await session.OpenTab("回访");
        await session.Follow("安排回访");
        await session.Main.Fill("回访日期", day);
        await session.Press("安排回访");
        await session.Follow("记录回访");
        await session.Main.Fill("回访时间", at);
        foreach (var asked in await session.Main.GetByLabel("这次回访了", new() { Exact = true }).AllAsync())
        {
            await asked.CheckAsync();
        }

        await session.Main.Choose("履行情况", "已履行");
        await session.Press("保存回访记录");
        await session.Reads("已回访");
    }

    public static async Task ConcludePerformance(this BrowserSession session)
    {
        await session.OpenTab("回访");
        await session.Follow("登记履行结果");
        await session.Main.Choose("履行结果", "履行完毕");
        await session.Main.Fill("凭据，或者未履行时告知了哪些途径", "两期款项均已到账，防水层已修好");
        await session.Press("登记履行结果");
    }
}
