using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mediation.EndToEndTests.Support;

/// <summary>Fills a form as somebody reads it: by the words beside its fields.</summary>
internal static class FieldActions
{
    /// <summary>A block with a legend.</summary>
    public static ILocator Group(this ILocator within, string legend) =>
        within.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });

    /// <summary>Types into a field; a day as 2026-03-02, a moment as 2026-03-02T10:00.</summary>
    public static Task Fill(this ILocator within, string label, string text) => within.Field(label).FillAsync(text);

    /// <summary>Chooses a line of a list.</summary>
    public static Task Pick(this ILocator within, string label, string line) =>
        within.Field(label).SelectOptionAsync(new SelectOptionValue { Label = line });

    /// <summary>Chooses one of a few.</summary>
    public static Task Choose(this ILocator within, string legend, string choice) =>
        within.Group(legend).GetByLabel(choice, new() { Exact = true }).CheckAsync();

    /// <summary>Gives the same answer to every question of a list.</summary>
    public static async Task ChooseEverywhere(this ILocator within, string choice)
    {
        foreach (var answer in await within.GetByLabel(choice, new() { Exact = true }).AllAsync())
        {
            await answer.CheckAsync();
        }
    }

    /// <summary>Ticks a box.</summary>
    public static Task Tick(this ILocator within, string label) => within.Field(label).CheckAsync();

    /// <summary>Chooses a file.</summary>
    public static Task Attach(this ILocator within, string label, string name, string mediaType, byte[] bytes) =>
        within.Field(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = mediaType, Buffer = bytes });

    /// <summary>A field by its label, optional or not.</summary>
    public static ILocator Field(this ILocator within, string label) =>
        within.GetByLabel(new Regex($"^{Regex.Escape(label)}(（选填）)?$"));
}
