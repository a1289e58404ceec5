using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary><c>&lt;file-field for="Scan" accept=".pdf,.jpg,.png" /&gt;</c>: a file; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileFieldTagHelper(IStringLocalizer<Texts> texts, UploadLimit limit) : FieldTagHelper(texts)
{
    /// <summary>Which kinds the browser offers; the server checks again by content.</summary>
    public string Accept { get; set; } = ".pdf,.jpg,.jpeg,.png";

    /// <summary>Whether several may be chosen.</summary>
    public bool Multiple { get; set; }

    protected override IHtmlContent Control()
    {
        var input = Describe(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing });
        input.AddCssClass("form-control");
        input.Attributes["type"] = "file";
        input.Attributes["accept"] = Accept;
        input.Attributes["data-largest"] = limit.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture);
        input.Attributes["data-too-large"] = Texts["文件太大：最大 {0} MB。请压缩或分几次上传。", limit.Megabytes];
        if (Multiple)
        {
            input.Attributes["multiple"] = "multiple";
        }

        return input;
    }
}
