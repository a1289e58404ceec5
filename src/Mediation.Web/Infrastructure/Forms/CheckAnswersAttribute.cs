using System.Globalization;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>
/// Stands on an act with legal effect, or on its POST: what was answered is shown once more, and the act is carried out only when
/// that page is confirmed. A form that carries <see cref="FormFields.Checked"/> of its own (one click on the case page) is done at once.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class CheckAnswersAttribute : TypeFilterAttribute
{
    /// <param name="act">What is about to be done, as a key of the texts.</param>
    public CheckAnswersAttribute(string act) : base(typeof(CheckAnswersFilter)) => Arguments = [act];
}

/// <summary>The filter behind <see cref="CheckAnswersAttribute"/>; the form has been validated before it runs.</summary>
internal sealed class CheckAnswersFilter(string act, TypedAnswers answers, CurrentCase current, IModelMetadataProvider metadata) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || !context.ModelState.IsValid)
        {
            return;
        }

        var form = context.HttpContext.Request.Form;
        if (form.ContainsKey(FormFields.Checked))
        {
            return;
        }

        var fields = FormFields.TypedIn(form);
        fields.Remove(CaseActionFilter.VersionField);
        fields[FormFields.Checked] = ["true"];
        if (form.Last(FormFields.DraftKey) is { } key)
        {
            fields[FormFields.DraftKey] = [key];
        }

        context.Result = new ViewResult
        {
            ViewName = "CheckAnswers",
            ViewData = new ViewDataDictionary<CheckAnswersModel>(metadata, new ModelStateDictionary())
            {
                Model = new CheckAnswersModel(
                    act, context.HttpContext.Request.Path, [.. answers.In(context.ActionDescriptor, form, current.Case.Parties.ToDictionary(party => party.Id, party => party.Name))], fields,
                    int.TryParse(form.Last(CaseActionFilter.VersionField), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null),
            },
        };
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
