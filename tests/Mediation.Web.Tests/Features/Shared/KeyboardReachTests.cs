using AngleSharp.Dom;
using Mediation.Domain;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Tests.BadInput;

namespace Mediation.Web.Tests.Features.Shared;

/// <summary>
/// What is pressed, chosen or typed from the agreement to the archive is a control the browser itself reaches with the Tab key, in the order
/// of the page: nothing waits for a click alone.
/// </summary>
public sealed class KeyboardReachTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Native = "a[href], button, input, select, textarea, summary, option, label";

    /// <summary>The pages on which the second half of a case is worked.</summary>
    private static readonly string[] Journeys =
    [
        "cases/{reference}/agreements/new",
        "cases/{reference}/agreements/{agreement:guid}/signatures/{slot:guid}",
        "cases/{reference}/settle",
        "cases/{reference}/confirmations/{confirmation:guid}/court",
        "cases/{reference}/confirmations/{confirmation:guid}/file",
        "cases/{reference}/confirmations/{confirmation:guid}/court-accept",
        "cases/{reference}/confirmations/{confirmation:guid}/confirm",
        "cases/{reference}/follow-up",
        "cases/{reference}/follow-up/visits/new",
        "cases/{reference}/close",
        "cases/{reference}/papers/upload",
        "cases/{reference}/archive",
    ];

    [Fact]
    public async Task Pages_FromTheAgreementToTheArchive_AreWorkedByNativeControls()
    {
        var complaints = new List<string>();
        var walk = new FormFinder(app, async (browser, path) =>
        {
            var page = await browser.Open(path);
            complaints.AddRange(OutOfReach(page).Select(element => $"{path}: {element.OuterHtml[..Math.Min(element.OuterHtml.Length, 160)]}"));
            return page;
        });
        var director = await app.SignInAs(StaffRole.CentreDirector);
        foreach (var shape in CasesInEveryState.FromAgreementToArchive)
        {
            var home = $"/cases/{await app.AddCase(shape)}";
            await walk.Walk(director, home, home);
        }

        Assert.Empty(complaints.Distinct());
        Assert.Empty(Journeys.Except(walk.Met.Keys));
    }

    private static IEnumerable<IElement> OutOfReach(Page page)
    {
        foreach (var element in page.Html.QuerySelectorAll("body *"))
        {
            var isNative = element.Matches(Native);
            // A greater number jumps ahead of the page's order; a negative one takes a control out of it, which only the unseen button that
            // Enter presses may be: the same button is drawn below.
            if (element.GetAttribute("tabindex") is { } tab
                && (!int.TryParse(tab, out var order) || order > 0 || (order < 0 && isNative && !element.ClassList.Contains("visually-hidden"))))
            {
                yield return element;
            }

            if (element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return element;
            }

            if (!isNative && element.GetAttribute("role") is "button" or "link" or "checkbox" or "radio" or "switch" or "tab" or "menuitem" or "option")
            {
                yield return element;
            }

            // htmx listens to a click unless it is told otherwise or the element is a form or a field.
            if (!isNative && !element.Matches("form") && !element.HasAttribute("hx-trigger")
                && element.Attributes.Any(attribute => attribute.Name is "hx-get" or "hx-post" or "hx-put" or "hx-delete"))
            {
                yield return element;
            }

            if (element.Matches("form") && element.QuerySelector("button:not([type=button]):not([disabled])") is null)
            {
                yield return element;
            }

            if (element.Matches("a:not([href])"))
            {
                yield return element;
            }
        }
    }
}
