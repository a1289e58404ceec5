using Mediation.EndToEndTests.Support;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Journeys.Steps;

/// <summary>What is done with the parties and the mediator before mediation begins.</summary>
internal static class PartySteps
{
    /// <summary>Tells a party of its rights, and takes its willingness down.</summary>
    public static async Task TellAndAsk(this BrowserSession session, string party)
    {
        await session.OpenTab("当事人");
        await session.Follow("告知权利义务", session.PartyNamed(party));
        await session.Main.Choose("方式", "口头并记录");
        await session.Press("登记告知");
        await session.Follow("登记同意调解", session.PartyNamed(party));
        await session.Main.Choose("方式", "口头并记录");
        await session.Press("登记同意");
        await Assertions.Expect(session.PartyNamed(party)).ToContainTextAsync("愿意调解");
    }

    /// <summary>Takes the case oneself: a mediator is offered no other name.</summary>
    public static async Task TakeTheCase(this BrowserSession session)
    {
        await session.OpenTab("进程");
        await session.Follow("调解员");
        await session.Follow("确定主持调解员");
        await session.Main.GetByLabel("主持调解员", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await session.Main.Choose("怎样确定", "调解委员会指定");
        await session.Press("确定");
    }

    /// <summary>Does the step the case page puts first, on a page that only asks to confirm it.</summary>
    public static async Task TakeNextStep(this BrowserSession session, string step)
    {
        await session.OpenCase();
        await session.Follow(step, session.Main.Locator(".next-step"));
        await session.Press(step);
    }

    private static ILocator PartyNamed(this BrowserSession session, string name) =>
        session.Main.Locator("article.party").Filter(new() { Has = session.Page.Locator("h3", new() { HasText = name }) });
}
