using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary><c>&lt;select-field for="CentreId" items="Model.Centres" /&gt;</c>: one of many; <c>empty</c> is the line for "nothing chosen".</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper(IStringLocalizer<Texts> texts) : FieldTagHelper(texts)
{
    /// <summary>What there is to choose from.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Text of the first, empty line; none when absent.</summary>
    public string? Empty { get; set; }

    protected override IHtmlContent Control()
    {
        var select = Describe(new TagBuilder("select"));
        select.AddCssClass("form-select");
        if (Empty is not null)
        {
            select.InnerHtml.AppendHtml(Option("", Empty, string.IsNullOrEmpty(Value)));
        }

        foreach (var group in Items.GroupBy(item => item.Group?.Name))
        {
            var options = group.Select(item => Option(item.Value, item.Text, item.Value == Value));
            if (group.Key is null)
            {
                Append(select, options);
                continue;
            }

            var box = new TagBuilder("optgroup") { Attributes = { ["label"] = group.Key } };
            Append(box, options);
            select.InnerHtml.AppendHtml(box);
        }

        return select;
    }

    private static void Append(TagBuilder parent, IEnumerable<TagBuilder> options)
    {
        foreach (var option in options)
        {
            parent.InnerHtml.AppendHtml(option);
        }
    }

    private static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = value } };
        if (selected)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(text);
        return option;
    }
}

/// <summary>A group of choices under one legend; the base of radios and checkboxes.</summary>
public abstract class ChoiceGroupTagHelper(IStringLocalizer<Texts> texts) : FieldTagHelper(texts)
{
    /// <summary>What there is to choose from.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Whether the choices stand side by side (two or three short ones).</summary>
    public bool Inline { get; set; }

    protected abstract string InputType { get; }

    protected abstract bool IsChosen(string value);

    protected override void Write(TagHelperContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        content.AppendHtml(Control());
    }

    protected override IHtmlContent Control()
    {
        var fieldset = new TagBuilder("fieldset");
        DescribeGroup(fieldset);
        fieldset.Attributes.Remove("aria-invalid");
        var legend = new TagBuilder("legend");
        legend.AddCssClass("field-label");
        legend.InnerHtml.Append(LabelText);
        var above = new DefaultTagHelperContent();
        WriteHintAndError(above);
        var choices = new TagBuilder("div");
        choices.AddCssClass(Inline ? "choices choices-inline" : "choices");
        foreach (var (item, index) in Items.Select((item, index) => (item, index)))
        {
            choices.InnerHtml.AppendHtml(Choice(item, index));
        }

        fieldset.InnerHtml.AppendHtml(legend).AppendHtml(above).AppendHtml(choices);
        return fieldset;
    }

    // The first choice carries the group's id: that is where a link in the error summary leads.
    private TagBuilder Choice(SelectListItem item, int index)
    {
        var id = index == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}-{index}");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-check-input");
        input.Attributes["type"] = InputType;
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = item.Value;
        if (IsChosen(item.Value))
        {
            input.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.AddCssClass("choice-label");
        label.InnerHtml.Append(item.Text);
        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        choice.InnerHtml.AppendHtml(input).AppendHtml(label);
        return choice;
    }
}

/// <summary><c>&lt;radio-field for="Outcome" items="…" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadioFieldTagHelper(IStringLocalizer<Texts> texts) : ChoiceGroupTagHelper(texts)
{
    protected override string InputType => "radio";

    // A choice without a value stands for "nothing of the kind" and is taken as long as nothing else is.
    protected override bool IsChosen(string value) => value == (Value ?? "");
}

/// <summary><c>&lt;checks-field for="Roles" items="…" /&gt;</c>: any number of a few; the property is a collection.</summary>
[HtmlTargetElement("checks-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChecksFieldTagHelper(IStringLocalizer<Texts> texts) : ChoiceGroupTagHelper(texts)
{
    protected override string InputType => "checkbox";

    protected override bool IsChosen(string value) => State?.RawValue switch
    {
        string[] several => several.Contains(value),
        string one => one == value,
        _ => For.Model is System.Collections.IEnumerable chosen && chosen.Cast<object>().Any(item => Format(item) == value),
    };
}

/// <summary><c>&lt;check-field for="Read" /&gt;</c>: one yes or no.</summary>
[HtmlTargetElement("check-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckFieldTagHelper(IStringLocalizer<Texts> texts) : FieldTagHelper(texts)
{
    protected override void Write(TagHelperContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.AddCssClass("choice-label");
        label.InnerHtml.Append(LabelText);
        choice.InnerHtml.AppendHtml(Control()).AppendHtml(label);
        WriteHintAndError(content);
        content.AppendHtml(choice);
    }

    protected override IHtmlContent Control()
    {
        var input = Describe(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing });
        input.AddCssClass("form-check-input");
        input.Attributes["type"] = "checkbox";
        input.Attributes["value"] = "true";
        // A browser sends nothing for an empty box, and "false" then stands for it; "on" and "true" both mean chosen.
        if (Value?.StartsWith("true", StringComparison.OrdinalIgnoreCase) == true)
        {
            input.Attributes["checked"] = "checked";
        }

        return input;
    }
}
