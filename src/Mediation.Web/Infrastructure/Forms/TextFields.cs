using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary><c>&lt;text-field for="Name" /&gt;</c>: one line of text, or whatever <c>type</c> says (password, tel, number).</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TextFieldTagHelper(IStringLocalizer<Texts> texts) : FieldTagHelper(texts)
{
    /// <summary>Type of the input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What a browser may fill in (<c>username</c>, <c>off</c>).</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Keyboard of a phone (<c>numeric</c>, <c>decimal</c>, <c>tel</c>).</summary>
    public string? Inputmode { get; set; }

    /// <summary>How wide: <c>short</c>, <c>medium</c>; otherwise the whole line.</summary>
    public string? Width { get; set; }

    protected override IHtmlContent Control()
    {
        var input = Describe(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing });
        input.Attributes["type"] = Type;
        input.AddCssClass("form-control");
        if (Width is not null)
        {
            input.AddCssClass($"width-{Width}");
        }

        Set(input, "autocomplete", Autocomplete);
        Set(input, "inputmode", Inputmode);
        if (Type != "password")
        {
            Set(input, "value", Value);
        }

        return input;
    }

    private static void Set(TagBuilder input, string attribute, string? value)
    {
        if (value is not null)
        {
            input.Attributes[attribute] = value;
        }
    }
}

/// <summary><c>&lt;date-field for="BirthDate" /&gt;</c>: a day; <c>with-time</c> adds the hour.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper : TextFieldTagHelper
{
    public DateFieldTagHelper(IStringLocalizer<Texts> texts)
        : base(texts)
    {
        Type = "date";
        Width = "medium";
    }

    /// <summary>Whether the hour is asked too.</summary>
    public bool WithTime
    {
        get => Type == "datetime-local";
        set => Type = value ? "datetime-local" : "date";
    }
}

/// <summary><c>&lt;area-field for="Facts" max="2000" /&gt;</c>: several lines, with a count of what is left.</summary>
[HtmlTargetElement("area-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AreaFieldTagHelper(IStringLocalizer<Texts> texts) : FieldTagHelper(texts)
{
    /// <summary>Visible lines.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Most characters; shown and counted, checked by the form's validator.</summary>
    public int Max { get; set; }

    protected override IHtmlContent Control()
    {
        var area = Describe(new TagBuilder("textarea"));
        area.AddCssClass("form-control");
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.AppendHtml(Environment.NewLine).Append(Value ?? "");
        if (Max == 0)
        {
            return area;
        }

        area.Attributes["data-count"] = Max.ToString(CultureInfo.InvariantCulture);
        area.Attributes["data-count-left"] = Texts["还可以输入 {0} 个字", "{0}"];
        area.Attributes["data-count-over"] = Texts["超出了 {0} 个字", "{0}"];
        var count = new TagBuilder("p");
        count.AddCssClass("field-count");
        count.InnerHtml.Append(Texts["最多 {0} 个字", Max]);
        return new HtmlContentBuilder().AppendHtml(area).AppendHtml(count);
    }
}
