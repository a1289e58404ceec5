using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary><c>&lt;sort-header query="…" sort="Due"&gt;</c>: a column heading that sorts, and says so (<c>aria-sort</c>).</summary>
[HtmlTargetElement("sort-header")]
public sealed class SortHeaderTagHelper : TagHelper
{
    /// <summary>The list as it is now.</summary>
    public CaseListQuery Query { get; set; } = null!;

    /// <summary>What this column sorts by.</summary>
    public CaseSort Sort { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = (await output.GetChildContentAsync()).GetContent();
        var isCurrent = Query.Sort == Sort;
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (isCurrent)
        {
            output.Attributes.SetAttribute("aria-sort", Query.Descending ? "descending" : "ascending");
        }

        var link = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("a");
        link.Attributes["href"] = (Query with { Sort = Sort, Descending = isCurrent && !Query.Descending, Page = 1 }).Url();
        link.InnerHtml.AppendHtml(text);
        if (isCurrent)
        {
            link.InnerHtml.AppendHtml($"<span aria-hidden=\"true\"> {(Query.Descending ? "▼" : "▲")}</span>");
        }

        output.Content.SetHtmlContent(link);
    }
}
