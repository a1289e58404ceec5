using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mediation.Web.Features.Shared.Lists;

/// <summary><c>&lt;sort-header column="…" sorted="…"&gt;</c>: a column heading that sorts the list in front, and says so (<c>aria-sort</c>).</summary>
[HtmlTargetElement("sort-header")]
public sealed class SortHeaderTagHelper : TagHelper
{
    /// <summary>How the list is sorted now.</summary>
    public ListOrder Sorted { get; set; } = null!;

    /// <summary>What this column sorts by.</summary>
    public string Column { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = (await output.GetChildContentAsync()).GetContent();
        var isCurrent = Sorted.Column == Column;
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (isCurrent)
        {
            output.Attributes.SetAttribute("aria-sort", Sorted.IsDescending ? "descending" : "ascending");
        }

        var turned = isCurrent ? Sorted.IsDescending ? "false" : "true" : null;
        var link = new TagBuilder("a");
        link.Attributes["href"] = ListQuery.Address(ViewContext.HttpContext.Request, ("sort", Column), ("desc", turned), ("page", null));
        link.InnerHtml.AppendHtml(text);
        if (isCurrent)
        {
            link.InnerHtml.AppendHtml($"<span aria-hidden=\"true\"> {(Sorted.IsDescending ? "▼" : "▲")}</span>");
        }

        output.Content.SetHtmlContent(link);
    }
}
