using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>One side refuses, and the mediation ends.</summary>
internal static class RefusalSteps
{
    /// <summary>Ends the mediation on the case page itself, the other ways having been told by telephone.</summary>
    public static async Task EndOnRefusal(this BrowserSession session)
    {
        await session.OpenCase();
        await session.Main.GetByText("一方拒绝调解", new() { Exact = true }).ClickAsync();
        await session.Press("一方拒绝，终止调解");
        await session.Reads("已终止调解");
    }

    /// <summary>Takes the case up again on a new application.</summary>
    public static async Task TakeUpAgain(this BrowserSession session, string ground)
    {
        await session.OpenCase();
        await session.Follow("再次调解", session.Main.Locator(".next-step"));
        await session.Main.Choose("再次调解的依据", "当事人新的申请");
        await session.Main.Fill("谁申请的，或者为什么主动再次调解", ground);
        await session.Press("再次调解");
    }
}
