using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Accept;

/// <summary>受理. A mediator may take an unassigned case in the same step.</summary>
[Route(CaseLinks.Template + "/accept")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Accept)]
public sealed class AcceptController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Accept", new AcceptForm { IHost = CanHost });

    [HttpPost]
    public async Task<IActionResult> Save(AcceptForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        current.Case.Accept(current.Context, current.Actor);
        if (form.IHost && CanHost)
        {
            var me = current.Actor;
            current.Case.AssignHost(me.MediatorId!.Value, me.Name, AssignmentMode.Appointed, reason: null, current.Context, me);
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["已受理，调解期限从今天起算。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }

    private bool CanHost => current.Case.HostMediatorId is null && current.Actor.MediatorId is not null;
}
