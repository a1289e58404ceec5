using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>司法确认: from the wish to apply to the court's ruling.</summary>
internal static class ConfirmationSteps
{
    /// <summary>Chooses the court and takes every party's consent down.</summary>
    public static async Task PrepareConfirmation(this BrowserSession session, params string[] parties)
    {
        await session.OpenConfirmations();
        await session.Follow("准备司法确认");
        await session.Press("准备司法确认");
        await session.Follow("选定法院");
        await session.Main.Fill("人民法院全称", "示例区人民法院");
        await session.Main.Choose("管辖依据", "调解组织所在地");
        await session.Press("选定法院");
        await session.Follow("登记是否同意");
        foreach (var party in parties)
        {
            await session.Main.Tick(party);
        }

        await session.Press("保存");
    }

    /// <summary>Binds the packet and takes it to the court.</summary>
    public static async Task FileConfirmation(this BrowserSession session, string agreement)
    {
        await session.OpenConfirmation(agreement);
        await session.Follow("材料齐备");
        await session.Press("制作材料包");
        await session.Reads("材料包已制作");
        await session.Follow("提交法院");
        await session.Press("登记提交");
        await session.Reads("已提交法院");
    }

    /// <summary>The court takes the application and confirms the agreement.</summary>
    public static async Task CourtConfirms(this BrowserSession session, string agreement, string ruledOn)
    {
        await session.OpenConfirmation(agreement);
        await session.Follow("法院受理");
        await session.Main.Fill("法院案号", "（2026）示民特1号");
        await session.Press("登记受理");
        await session.Press("核对无误，确认");
        await session.Follow("裁定有效");
        await session.Main.Fill("裁定书文号", "（2026）示民特1号");
        await session.Main.Fill("裁定日期", ruledOn);
        await session.Press("登记裁定");
        await session.Press("核对无误，确认");
        await session.Reads("裁定调解协议有效");
    }

    private static async Task OpenConfirmation(this BrowserSession session, string agreement)
    {
        await session.OpenConfirmations();
        await session.Follow($"协议{agreement}的司法确认");
    }

    private static async Task OpenConfirmations(this BrowserSession session)
    {
        await session.OpenTab("回访");
        await session.Follow("司法确认");
    }
}
