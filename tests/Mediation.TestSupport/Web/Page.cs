using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Mediation.TestSupport.Web;

/// <summary>An answer of the program, as somebody in front of a browser has it.</summary>
public sealed class Page
{
    private Page(string path, HttpStatusCode status, IHtmlDocument html, HttpResponseMessage response)
    {
        Path = path;
        Status = status;
        Html = html;
        Response = response;
    }

    /// <summary>Path and query of the address, after redirects.</summary>
    public string Path { get; }

    public HttpStatusCode Status { get; }

    public IHtmlDocument Html { get; }

    public HttpResponseMessage Response { get; }

    /// <summary>What can be read in the body of the page, white space folded.</summary>
    public string Text => Fold(Html.QuerySelector("main")?.TextContent ?? Html.Body?.TextContent ?? "");

    /// <summary>The heading.</summary>
    public string Heading => Fold(Html.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>The sentence about what has just been done.</summary>
    public string? Notice => Html.QuerySelector("#live .notice")?.TextContent.Trim();

    /// <summary>The messages of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Html.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim())];

    /// <summary>The message beside a field.</summary>
    public string? ErrorAt(string field) =>
        Html.GetElementById(field.Replace('.', '_') + "-error")?.ChildNodes.LastOrDefault()?.TextContent.Trim();

    /// <summary>What a field holds.</summary>
    public string? Value(string field) => Html.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    /// <summary>The form that holds the button with this text.</summary>
    public IHtmlFormElement FormOf(string button) => Button(button).Closest("form") as IHtmlFormElement
        ?? throw new InvalidOperationException($"The button “{button}” stands in no form.");

    public IElement Button(string text) =>
        Html.QuerySelectorAll("button").FirstOrDefault(button => Fold(button.TextContent) == text)
        ?? throw new InvalidOperationException($"{Path} has no button “{text}”: {Text}");

    public static async Task<Page> Read(string path, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        var html = new HtmlParser().ParseDocument(isHtml ? await response.Content.ReadAsStringAsync() : "");
        return new Page(path, response.StatusCode, html, response);
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
