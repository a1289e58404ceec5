using Mediation.Db;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mediation.Web.Infrastructure.Persistence;

/// <summary>One transaction per writing request: everything an action saved is kept, or nothing of it.</summary>
public sealed class UnitOfWorkFilter(MediationDbContext db) : IAsyncActionFilter
{
    /// <summary>Around every other action filter, so that what they write belongs to the same transaction.</summary>
    public const int BeforeAll = -1000;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var method = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            await next();
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(context.HttpContext.RequestAborted);
        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled)
        {
            // Once the work is done it is kept, even if the browser has gone away meanwhile.
            await transaction.CommitAsync(CancellationToken.None);
        }
    }
}
