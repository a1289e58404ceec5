using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Support;

/// <summary>Works a page without a mouse.</summary>
internal static class Keyboard
{
    // Further than any page's menu, filters and first screen of a list reach.
    private const int MostSteps = 120;

    /// <summary>Presses Tab until something has the focus.</summary>
    public static async Task TabTo(this BrowserSession session, ILocator goal)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await goal.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await session.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{goal} can't be reached with the Tab key on {session.Page.Url}.");
    }

    /// <summary>Types into a field.</summary>
    public static async Task TypeInto(this BrowserSession session, string label, string text)
    {
        await session.TabTo(session.Main.Field(label));
        await session.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to a link with Tab and opens it with Enter.</summary>
    public static async Task Open(this BrowserSession session, ILocator link)
    {
        await session.TabTo(link);
        var address = await link.GetAttributeAsync("href");
        await session.Leave(() => session.Page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(session.Page).ToHaveURLAsync(address!);
    }

    /// <summary>Goes to a link with Tab and follows it, wherever it leads.</summary>
    public static async Task FollowByKey(this BrowserSession session, string words)
    {
        await session.TabTo(session.Main.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First);
        await session.Leave(() => session.Page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Goes to a button with Tab and presses it.</summary>
    public static async Task Hit(this BrowserSession session, string button)
    {
        await session.TabTo(session.Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last);
        await session.Leave(() => session.Page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Chooses one of a few with Tab and the arrow keys.</summary>
    public static async Task ChooseByKey(this BrowserSession session, string legend, string choice)
    {
        var group = session.Main.Group(legend);
        var goal = group.GetByLabel(choice, new() { Exact = true });
        var chosen = group.Locator("input:checked");
        await session.TabTo(await chosen.CountAsync() > 0 ? chosen : group.Locator("input").First);
        await session.Page.Keyboard.PressAsync("Space");
        for (var step = 0; step < MostSteps && !await goal.IsCheckedAsync(); step++)
        {
            await session.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await goal.IsCheckedAsync(), $"{choice} can't be chosen with the arrow keys on {session.Page.Url}.");
    }

    /// <summary>Types a moment into a field of a day and an hour, part by part, as 2026-03-02T09:30.</summary>
    public static async Task TypeMoment(this BrowserSession session, string label, string moment)
    {
        var field = session.Main.GetByLabel(label, new() { Exact = true });
        await session.TabTo(field);
        var at = DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        // Month and day go on to the next part by themselves, the year doesn't.
        await session.Page.Keyboard.TypeAsync(at.ToString("MMddyyyy", System.Globalization.CultureInfo.InvariantCulture));
        await session.Page.Keyboard.PressAsync("ArrowRight");
        await session.Page.Keyboard.TypeAsync(at.ToString("hhmmtt", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(moment, await field.InputValueAsync());
    }

    /// <summary>Chooses a line of a list with Tab and the arrow keys.</summary>
    public static async Task PickByKey(this BrowserSession session, string label, string line)
    {
        var list = session.Main.GetByLabel(label, new() { Exact = true });
        await session.TabTo(list);
        for (var step = 0; step < MostSteps && await Chosen() != line; step++)
        {
            await session.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(line, await Chosen());

        Task<string> Chosen() => list.EvaluateAsync<string>("list => list.selectedOptions[0].text");
    }
}
