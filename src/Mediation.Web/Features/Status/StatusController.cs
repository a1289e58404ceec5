using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Status;

/// <summary>
/// The page behind every answer that isn't the one hoped for: what happened and what to do, never a stack trace. Reached by
/// re-execution, with the status of the original answer.
/// </summary>
[AllowAnonymous]
public sealed class StatusController : Controller
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
        return View("Status", StatusModel.Of(code, HttpContext.TraceIdentifier));
    }
}
