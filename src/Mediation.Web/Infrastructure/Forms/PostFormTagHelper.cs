using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Every <c>&lt;form method="post"&gt;</c>: carries the antiforgery token, and leaves checking to the server, whose messages say
/// what to do (a browser's own bubbles don't, and vanish).
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator html) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
    }
}
