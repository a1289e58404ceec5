using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.WishWrittenForm;

/// <summary>A party asks for a written agreement; from then on an oral one is barred (人民调解法 28).</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/agreements/wish-written-form")]
[CaseAction(CaseOperation.Handle)]
public sealed class WishWrittenFormController(CaseActTools tools) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Save()
    {
        tools.Current.Case.WishWrittenForm(tools.Current.Context, tools.Current.Actor);
        await tools.Db.SaveChangesAsync(HttpContext.RequestAborted);
        TempData.Notice(tools.T["已登记：当事人要求书面协议。"]);
        return LocalRedirect(CaseLinks.Agreements(tools.Current.Case.Reference));
    }
}
