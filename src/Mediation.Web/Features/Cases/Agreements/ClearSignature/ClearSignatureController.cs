using Mediation.Domain.Agreements;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.ClearSignature;

/// <summary>Takes back an entry made by mistake, while the agreement is not in force.</summary>
[Authorize(Policies.CaseReader)]
[Route(AgreementLinks.Template + "/signatures/{slot:guid}/clear")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class ClearSignatureController(CaseActTools tools, CurrentChild<Agreement> agreement) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Save(Guid slot)
    {
        tools.Current.Case.ClearSignature(agreement.Value.Id, slot, tools.Current.Context, tools.Current.Actor);
        await tools.Db.SaveChangesAsync(HttpContext.RequestAborted);
        TempData.Notice(tools.T["已撤销这条签名登记。"]);
        return LocalRedirect(AgreementLinks.Agreement(tools.Current.Case.Reference, agreement.Value.Id));
    }
}
