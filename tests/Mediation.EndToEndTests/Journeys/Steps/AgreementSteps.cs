using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>调解协议: written, sent for signature, signed; and what became of each request.</summary>
internal static class AgreementSteps
{
    /// <summary>Writes an agreement of five thousand yuan in two instalments.</summary>
    public static async Task DraftAgreement(this BrowserSession session, string payer, string payee)
    {
        await session.OpenTab("进程");
        await session.Follow("调解协议");
        await session.Follow("起草协议");
        await session.Main.Group("第 1 条").Pick("类型", "给付金钱");
        await session.Main.Group("第 1 条").Fill("内容", $"{payer}赔偿{payee}装修损失人民币5000元（伍仟元整），分两期支付。");
        await session.Press("再加一条");
        await session.Main.Group("第 2 条").Pick("类型", "行为、停止侵害、赔礼等");
        await session.Main.Group("第 2 条").Fill("内容", $"{payer}于2026年3月31日前修好卫生间防水层。");
        await session.Main.Fill("协议金额（元）", "5000");
        await session.Main.Choose("履行安排", "按期履行");
        await session.Main.Fill("履行方式", "银行转账，凭转账记录为证");
        await session.FillInstalment("第 1 期", "2026-03-10", "3000", payer, payee);
        await session.Press("再加一期");
        await session.FillInstalment("第 2 期", "2026-04-10", "2000", payer, payee);
        await session.Press("保存草稿");
        await session.Reads("伍仟元整");
    }

    /// <summary>Sends the agreement in front for signature.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> SendForSignature(this BrowserSession session)
    {
        await session.Follow("送签");
        await session.Press("送签并编号");
        await session.StandsSigned("待签名盖章");
        return (await session.Main.Locator("h1").InnerTextAsync()).Split([' ', '\n'])[0];
    }

    /// <summary>Enters every signature and the seal, all of today.</summary>
    public static async Task EnterEverySignature(this BrowserSession session)
    {
        var open = session.Main.Locator("#signatures a", new() { HasText = "登记" });
        while (await open.CountAsync() > 0)
        {
            await session.Leave(open.First);
            await session.Press("保存");
        }
    }

    /// <summary>Enters for every request that it was agreed on.</summary>
    public static async Task AgreeOnRequests(this BrowserSession session, int count)
    {
        await session.OpenCase();
        await session.Follow("登记或者增加申请事项");
        for (var number = 1; number <= count; number++)
        {
            await session.Follow($"登记结果 {number}");
            await session.Main.Choose("结果", "达成一致");
            await session.Press("保存结果");
        }
    }

    private static async Task FillInstalment(this BrowserSession session, string legend, string day, string sum, string payer, string payee)
    {
        var row = session.Main.Group(legend);
        await row.Fill("最迟日期", day);
        await row.Fill("金额（元）", sum);
        await row.Fill("履行什么", $"支付{legend.Replace(" ", "", StringComparison.Ordinal)}赔偿款");
        await row.Pick("履行人", payer);
        await row.Pick("收款人、权利人", payee);
    }

    private static Task StandsSigned(this BrowserSession session, string status) =>
        Microsoft.Playwright.Assertions.Expect(session.Main.Locator("h1")).ToContainTextAsync(status);
}
