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
        await session.TabTo(session.Page.GetByLabel(label));
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
}
