using Mediation.Domain.Cases;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;

namespace Mediation.Web.Tests.Features.Cases.Papers;

/// <summary>What people do on a case's page of papers.</summary>
internal static class PaperActs
{
    /// <summary>Presses the button that issues a paper.</summary>
    internal static async Task<Page> Issue(Browser browser, string reference, PaperKind kind, string? button = null)
    {
        var page = await browser.Open(PaperLinks.All(reference));
        var form = page.Html.QuerySelector($"form[action='{PaperLinks.Issue(reference)}'] input[value='{kind}']")!.Closest("form")!;
        var words = button ?? string.Join(' ', form.QuerySelector("button")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return await browser.Press(page, words);
    }
}
