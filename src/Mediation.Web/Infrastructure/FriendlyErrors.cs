using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Infrastructure;

/// <summary>Whatever goes wrong ends on a page that says what to do; never a stack trace, never an empty answer.</summary>
public static class FriendlyErrors
{
    // A sender far beyond the limit is cut off; one that is merely too large is heard out, or its browser would never show the answer.
    private const long MostBytesHeardOut = 1024L * 1024 * 1024;

    public static IApplicationBuilder UseFriendlyErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/status/500",
            StatusCodeSelector = exception => exception switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.Use((context, next) =>
        {
            // The page about a failed POST is read, not posted: no transaction, no form, no token.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Request.ContentLength = 0;
                context.Request.ContentType = null;
                // A form that was read already is still there for whoever asks, and would be carried out once more.
                context.Features.Set<IFormFeature>(null);
            }

            return next(context);
        });
        return app;
    }

    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var limit = context.RequestServices.GetRequiredService<UploadLimit>();
        if (context.Request.ContentLength is not { } length || length <= limit.Bytes)
        {
            await next(context);
            return;
        }

        if (length <= MostBytesHeardOut && context.User.Identity?.IsAuthenticated == true)
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = MostBytesHeardOut;
            }

            await context.RequestServices.GetRequiredService<KeptForms>().HearOutAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
