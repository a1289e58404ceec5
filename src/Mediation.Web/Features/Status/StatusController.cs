using Mediation.Db.Files;
using Mediation.Web.Features.Account.SignIn;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Status;

/// <summary>
/// The page behind every answer that isn't the one hoped for: what happened and what to do, never a stack trace. Reached by
/// re-execution, with the status of the original answer.
/// </summary>
[AllowAnonymous]
public sealed class StatusController(UploadLimit limit) : Controller
{
    [Route("status/{code:int}")]
    public IActionResult Show(int code)
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            // Typed into the address bar: there is no such page.
            code = StatusCodes.Status404NotFound;
        }
        else if (HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            code = Response.StatusCode;
        }

        Response.StatusCode = code;
        var kept = KeptForms.Of(HttpContext);
        return kept?.Sealed is { } words
            ? View("/Features/Account/SignIn/SignIn.cshtml", new SignInForm { Kept = words, ReturnUrl = kept.Page })
            : View("Status", HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is StoredFileDamagedException
                ? StatusModel.OfDamagedFile(HttpContext.TraceIdentifier)
                : StatusModel.Of(code, HttpContext.TraceIdentifier, kept?.Page, limit.Megabytes));
    }
}
