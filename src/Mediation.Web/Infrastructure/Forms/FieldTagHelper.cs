using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// What all fields share: label, hint, error beside the field, the value typed before, and their ids. The label is the
/// property's <c>[Display(Name = "…")]</c>; a hint is passed in the page's language.
/// </summary>
public abstract class FieldTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    /// <summary>The property of the form.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>A sentence that helps to fill the field, in the page's language.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Label in the page's language, where it differs from the property's own.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>Whether the field may stay empty; the label then says so.</summary>
    [HtmlAttributeName("optional")]
    public bool IsOptional { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected IStringLocalizer<Texts> Texts { get; } = texts;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected ModelStateEntry? State => ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    protected string? Error => State?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>What was typed, or else what the form holds.</summary>
    protected string? Value => State?.RawValue is not null ? State.AttemptedValue : Format(For.Model);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        FieldOrder.Of(ViewContext.HttpContext).Add(Name);
        var inner = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field field-invalid");
        Write(output.Content);
        output.Content.AppendHtml(inner);
    }

    /// <summary>Label, hint, error and control, in this order.</summary>
    protected virtual void Write(TagHelperContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var label = new TagBuilder("label");
        label.AddCssClass("field-label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(LabelText);
        content.AppendHtml(label);
        WriteHintAndError(content);
        content.AppendHtml(Control());
    }

    /// <summary>The control itself.</summary>
    protected abstract IHtmlContent Control();

    protected string LabelText
    {
        get
        {
            var name = Label ?? For.Metadata.DisplayName ?? For.Name;
            return IsOptional ? Texts["{0}（选填）", name] : name;
        }
    }

    protected void WriteHintAndError(TagHelperContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Hint is not null)
        {
            content.AppendHtml(Line("field-hint", HintId, Hint));
        }

        if (Error is not null)
        {
            var line = Line("field-error", ErrorId, Error);
            var prefix = new TagBuilder("span");
            prefix.AddCssClass("visually-hidden");
            prefix.InnerHtml.Append(Texts["错误："]);
            line.InnerHtml.Clear().AppendHtml(prefix).Append(Error);
            content.AppendHtml(line);
        }
    }

    /// <summary>Ids, state and description that every control carries.</summary>
    protected TagBuilder Describe(TagBuilder control)
    {
        ArgumentNullException.ThrowIfNull(control);
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        DescribeGroup(control);
        return control;
    }

    /// <summary>Points a control or a group at its hint and its error.</summary>
    protected void DescribeGroup(TagBuilder control)
    {
        ArgumentNullException.ThrowIfNull(control);
        var describedBy = string.Join(' ', new[] { Hint is null ? null : HintId, Error is null ? null : ErrorId }.OfType<string>());
        if (describedBy.Length > 0)
        {
            control.Attributes["aria-describedby"] = describedBy;
        }

        if (Error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    /// <summary>How a value is written into a control, independent of the page's language.</summary>
    internal static string? Format(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        decimal sum => sum.ToString("0.##", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private string HintId => $"{Id}-hint";

    private string ErrorId => $"{Id}-error";

    private static TagBuilder Line(string cssClass, string id, string text)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(cssClass);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(text);
        return line;
    }
}
