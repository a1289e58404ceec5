using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.BadInput;

/// <summary>One form as a page draws it, and whose browser opened the page.</summary>
/// <param name="Route">Template of the address it is sent to.</param>
/// <param name="Address">The address itself.</param>
/// <param name="PagePath">The page it stands on.</param>
/// <param name="Browser">Somebody who may send it.</param>
internal sealed record PostForm(string Route, string Address, string PagePath, Browser Browser)
{
    /// <summary>The fields of the form as the page draws it now; null when the page no longer has the form.</summary>
    public async Task<List<FormField>?> ReadFields()
    {
        var page = await Browser.Open(PagePath);
        return Forms(page).FirstOrDefault(form => form.GetAttribute("action") == Address) is { } drawn ? [.. Fields(drawn)] : null;
    }

    public override string ToString() => Route;

    /// <summary>The forms of a page that are sent by POST.</summary>
    internal static IEnumerable<IHtmlFormElement> Forms(Page page) =>
        page.Html.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>();

    private static IEnumerable<FormField> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var (name, kind, value) = element switch
            {
                IHtmlInputElement input => (input.Name, KindOf(input), input.Type is "checkbox" or "radio" && !input.IsChecked ? null : input.Value),
                IHtmlTextAreaElement area => (area.Name, FieldKind.Text, area.Value),
                IHtmlSelectElement select => (select.Name, FieldKind.Choice, select.Value),
                _ => (null, FieldKind.Hidden, null),
            };
            if (!string.IsNullOrEmpty(name))
            {
                yield return new FormField(name, kind, value);
            }
        }

        // The first of several buttons says what to do.
        var buttons = form.QuerySelectorAll("button");
        if (buttons.All(button => button.HasAttribute("name")) && buttons is [var button, ..] && button.GetAttribute("name") is { } act)
        {
            yield return new FormField(act, FieldKind.Hidden, button.GetAttribute("value"));
        }
    }

    private static FieldKind KindOf(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" or "radio" => FieldKind.Choice,
        "date" => FieldKind.Date,
        "datetime-local" => FieldKind.Moment,
        "number" => FieldKind.Number,
        "file" => FieldKind.File,
        "hidden" => FieldKind.Hidden,
        "password" => FieldKind.Password,
        _ => input.GetAttribute("inputmode") is "decimal" or "numeric" ? FieldKind.Number : FieldKind.Text,
    };
}

/// <summary>A field of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What is typed in it.</param>
/// <param name="Value">What it holds; null when a box isn't ticked.</param>
internal sealed record FormField(string Name, FieldKind Kind, string? Value);

/// <summary>What is typed in a field.</summary>
internal enum FieldKind
{
    Text,
    Number,
    Date,
    Moment,
    Choice,
    File,
    Password,
    Hidden,
}

/// <summary>Finds every form of the program by walking through its pages, as somebody would who may press everything.</summary>
internal sealed partial class FormFinder
{
    private readonly Dictionary<string, PostForm> found = [];
    private readonly Func<Browser, string, Task<Page>> open;
    private readonly Dictionary<string, string> met = [];
    private readonly List<(string Route, Regex Pattern)> gets;
    private readonly List<(string Route, Regex Pattern)> posts;

    /// <summary>Finds the forms of <paramref name="app"/>.</summary>
    /// <param name="app">The program.</param>
    /// <param name="open">How a page is opened, for a walk that looks at more than forms; left out, as a browser does.</param>
    public FormFinder(MediationApp app, Func<Browser, string, Task<Page>>? open = null)
    {
        this.open = open ?? ((browser, path) => browser.Open(path));
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .ToList();
        gets = Patterns(endpoints, "GET");
        posts = Patterns(endpoints, "POST");
    }

    /// <summary>The forms found so far, one a route.</summary>
    public IReadOnlyCollection<PostForm> Found => found.Values;

    /// <summary>Templates of the addresses that take a form, though no walk has met one that is sent there.</summary>
    public IEnumerable<string> Missed => posts.Select(post => post.Route).Where(route => !found.ContainsKey(route));

    /// <summary>Templates of the addresses a browser can open.</summary>
    public IEnumerable<string> Pages => gets.Select(route => route.Route);

    /// <summary>The template an address belongs to; null for an address of another program.</summary>
    public string? PageOf(string address) => RouteOf(gets, address);

    /// <summary>Routes of the pages and files met so far, each with the first address that was met.</summary>
    public IReadOnlyDictionary<string, string> Met => met;

    /// <summary>
    /// Opens a page, takes its forms, and goes on along its links as long as they lead to a kind of page that hasn't been seen in this
    /// walk and that begins with one of the given paths.
    /// </summary>
    public async Task Walk(Browser browser, string start, params string[] within)
    {
        var seen = new HashSet<string>();
        var ahead = new Queue<string>([start]);
        if (RouteOf(gets, start) is { } first)
        {
            met.TryAdd(first, start);
        }

        while (ahead.TryDequeue(out var path))
        {
            var page = await open(browser, path);
            Take(browser, page, path);
            foreach (var link in page.Html.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (within.Any(prefix => link.StartsWith(prefix, StringComparison.Ordinal)) && RouteOf(gets, link) is { } route && seen.Add(route))
                {
                    met.TryAdd(route, link);
                    if (!Skipped.Contains(route))
                    {
                        ahead.Enqueue(link);
                    }
                }
            }
        }
    }

    // Files, not pages.
    private static readonly HashSet<string> Skipped =
    [
        "cases/{reference}/papers/preview/{kind}/{subjectId:guid?}", "cases/{reference}/papers/word/{kind}/{subjectId:guid?}",
        "cases/{reference}/papers/{paperId:guid}",
    ];

    private void Take(Browser browser, Page page, string path)
    {
        foreach (var form in PostForm.Forms(page))
        {
            var address = form.GetAttribute("action") ?? path;
            if (RouteOf(posts, address) is { } route)
            {
                found.TryAdd(route, new PostForm(route, address, path, browser));
            }
        }
    }

    private static string? RouteOf(List<(string Route, Regex Pattern)> routes, string address) =>
        routes.FirstOrDefault(route => route.Pattern.IsMatch(address.Split('?')[0])).Route;

    // Literal parts before parameters, so that "new" isn't taken for a key.
    private static List<(string Route, Regex Pattern)> Patterns(IEnumerable<RouteEndpoint> endpoints, string method) =>
    [
        .. from endpoint in endpoints
           where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true
           let route = endpoint.RoutePattern.RawText!.TrimStart('/')
           orderby endpoint.RoutePattern.Parameters.Count, route.Length descending
           select (route, new Regex("^/" + Parameter().Replace(route, match => match.Value switch
           {
               var guid when guid.Contains(":guid", StringComparison.Ordinal) => "[0-9a-f-]{36}",
               var number when number.Contains(":int", StringComparison.Ordinal) => "[0-9]+",
               _ => "[^/]+",
           }) + "$", RegexOptions.IgnoreCase)),
    ];

    [GeneratedRegex(@"\{[^/]+\}")]
    private static partial Regex Parameter();
}
