using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>: on top of a form that came back, everything that is wrong in the order of the fields, each line a link to
/// its field. Takes focus, so that a screen reader starts there. Draws nothing when all is well.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = ViewContext.ModelState
            .SelectMany(pair => pair.Value!.Errors.Select(error => (Field: pair.Key, error.ErrorMessage)))
            .DistinctBy(error => error)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("data-focus", "true");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(texts["请先改正下面的内容"]);
        output.Content.AppendHtml(title).AppendHtml(new Lines(errors, FieldOrder.Of(ViewContext.HttpContext)));
    }

    private static TagBuilder ListOf(IEnumerable<(string Field, string Message)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
        {
            var line = new TagBuilder("li");
            if (field.Length == 0)
            {
                line.InnerHtml.Append(message);
            }
            else
            {
                var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_") } };
                link.InnerHtml.Append(message);
                line.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(line);
        }

        return list;
    }

    // Written out after the fields below have been drawn: only then is their order known.
    private sealed class Lines(IReadOnlyList<(string Field, string Message)> errors, FieldOrder order) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
            ListOf(errors.OrderBy(error => order.PositionOf(error.Field))).WriteTo(writer, encoder);
    }
}
