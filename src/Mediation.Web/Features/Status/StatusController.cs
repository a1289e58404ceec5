using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Status;

/// <summary>
/// The page behind every answer that isn't the one hoped for: what happened and what to do, never a stack trace. Reached by
/// re-execution, with the status of the original answer.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class StatusController : Controller
{
    [Route("status/{code:int}")]
    public IActionResult Show(int code)
    {
        var wasReExecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Response.StatusCode = wasReExecuted ? code : StatusCodes.Status404NotFound;
        return View("Status", StatusModel.Of(Response.StatusCode, HttpContext.TraceIdentifier));
    }
}
