using Mediation.Domain.Agreements;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.Corrections;

/// <summary>Takes back a correction slip nobody has signed.</summary>
[Authorize(Policies.CaseReader)]
[Route(AgreementLinks.Template + "/corrections/{slip:guid}/drop")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class DropCorrectionController(CaseActTools tools, CurrentChild<Agreement> agreement) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Save(Guid slip)
    {
        tools.Current.Case.DropCorrection(agreement.Value.Id, slip, tools.Current.Context, tools.Current.Actor);
        await tools.Db.SaveChangesAsync(HttpContext.RequestAborted);
        TempData.Notice(tools.T["已撤回更正说明。"]);
        return LocalRedirect(AgreementLinks.Agreement(tools.Current.Case.Reference, agreement.Value.Id));
    }
}
