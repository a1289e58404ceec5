using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Every <c>&lt;form method="post" action="…"&gt;</c>: carries the antiforgery token and a number of its own, so that it is carried out once, and
/// leaves checking to the server, whose messages say what to do. With <c>draft="true"</c> it keeps what is typed and brings it
/// back: put it on every form in which somebody writes more than a word.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IAntiforgery antiforgery, FormDrafts drafts, CurrentActor actor, IStringLocalizer<Texts> T) : TagHelper
{
    /// <summary>Address the form is sent to, which is also the key of its draft.</summary>
    public string Action { get; set; } = "";

    /// <summary>False for forms that may be sent as often as one likes (language, sign-out).</summary>
    public bool Once { get; set; } = true;

    /// <summary>Whether what is typed is kept on the server.</summary>
    public bool Draft { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Before the framework's own helper of forms, which runs the fields inside: they must find the draft.</summary>
    public override int Order => -1000;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Action.Length == 0)
        {
            Action = ViewContext.HttpContext.Request.Path;
        }

        output.Attributes.SetAttribute("action", Action);
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.PostContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        if (!actor.IsSignedIn)
        {
            return;
        }

        output.PostContent.AppendHtml(Hidden(FormFields.Owner, drafts.OwnerMark()));
        if (Once)
        {
            output.PostContent.AppendHtml(Hidden(FormFields.FormId, NumberOfThisForm()));
        }

        if (Draft)
        {
            await WriteDraft(output);
        }
    }

    // A form that comes back with errors keeps its number.
    private string NumberOfThisForm()
    {
        var request = ViewContext.HttpContext.Request;
        return WasSent && Guid.TryParse(request.Form.Last(FormFields.FormId), out var number)
            ? number.ToString()
            : Guid.CreateVersion7().ToString();
    }

    private bool WasSent =>
        ViewContext.HttpContext.Request.HasFormContentType && Action.Split('?')[0] == ViewContext.HttpContext.Request.Path;

    private async Task WriteDraft(TagHelperOutput output)
    {
        output.PostContent.AppendHtml(Hidden(FormFields.DraftKey, Action));
        output.PostContent.AppendHtml(Saver());
        if (WasSent || await drafts.FindAsync(Action, ViewContext.HttpContext.RequestAborted) is not { } kept)
        {
            return;
        }

        foreach (var (name, values) in kept.Fields)
        {
            ViewContext.ModelState.SetModelValue(name, values, string.Join(',', values));
        }

        output.PreElement.AppendHtml(Notice(kept));
    }

    private TagBuilder Notice(KeptDraft kept)
    {
        var button = new TagBuilder("button") { Attributes = { ["type"] = "submit" } };
        button.AddCssClass("btn-link-plain");
        button.InnerHtml.Append(T["不要草稿，重新填写"]);
        var form = new TagBuilder("form") { Attributes = { ["method"] = "post", ["action"] = Features.Drafts.DraftLinks.Discard } };
        form.InnerHtml.AppendHtml(Hidden(FormFields.DraftKey, Action))
            .AppendHtml(Hidden("returnUrl", ViewContext.HttpContext.Request.Path + ViewContext.HttpContext.Request.QueryString))
            .AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext))
            .AppendHtml(button);
        var notice = new TagBuilder("div");
        notice.AddCssClass("notice draft-notice");
        notice.InnerHtml.Append(T["已恢复您在 {0} 填写、还没有提交的内容；附件需要重新选择。", kept.SavedAt.ToText()]).AppendHtml(form);
        return notice;
    }

    // htmx sends the form's fields two seconds after the last key; without script the draft is kept when the form comes back.
    private static TagBuilder Saver()
    {
        var saver = new TagBuilder("p");
        saver.AddCssClass("draft-state");
        saver.Attributes["hx-post"] = Features.Drafts.DraftLinks.Keep;
        saver.Attributes["hx-trigger"] = "input delay:2s from:\"closest form\"";
        saver.Attributes["hx-include"] = "closest form";
        saver.Attributes["hx-swap"] = "innerHTML";
        return saver;
    }

    private static TagBuilder Hidden(string name, string value) => new("input")
    {
        TagRenderMode = TagRenderMode.SelfClosing,
        Attributes = { ["type"] = "hidden", ["name"] = name, ["value"] = value },
    };
}
