using Mediation.Domain.Workflow;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// Turns what a verb throws into the page a person needs: a machine's refusal into the conflict page, a key that belongs to
/// another case or to nothing into 404. It stands outside the transaction, so nothing half-done is kept.
/// </summary>
public sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Result = context.Exception switch
        {
            WorkflowException refused => BarredResult.For(refused),
            KeyNotFoundException => new NotFoundResult(),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }
}
