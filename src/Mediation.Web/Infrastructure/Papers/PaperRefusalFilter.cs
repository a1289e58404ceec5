using Mediation.Documents.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>
/// A paper that can't be set becomes a page that names what is missing (422). It stands outside the transaction, so the
/// number that was drawn for the paper is not used up.
/// </summary>
public sealed class PaperRefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Exception is not PaperRefusedException refused)
        {
            return;
        }

        context.Result = new ViewResult
        {
            ViewName = "PaperRefused",
            StatusCode = StatusCodes.Status422UnprocessableEntity,
            ViewData = new ViewDataDictionary<PaperRefusedException>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = refused },
        };
        context.ExceptionHandled = true;
    }
}
