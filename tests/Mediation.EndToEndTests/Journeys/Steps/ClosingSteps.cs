using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>结案 and 归档.</summary>
internal static class ClosingSteps
{
    /// <summary>Asks the parties what they think, as the case page says is still missing.</summary>
    public static async Task AskForRating(this BrowserSession session, string stars)
    {
        await session.OpenCase();
        await session.Reads("尚未邀请当事人评议");
        await session.Follow("请当事人评议", session.Main.Locator(".next-step"));
        await session.Main.Choose("当事人的评价", stars);
        await session.Press("登记评议");
    }

    /// <summary>Archives the closed case.</summary>
    public static async Task Archive(this BrowserSession session)
    {
        await session.OpenCase();
        await session.Follow("归档", session.Main.Locator(".next-step"));
        await session.Press("归档并编卷号");
        await session.OpenCase();
        await session.StandsAt("归档");
    }
}
