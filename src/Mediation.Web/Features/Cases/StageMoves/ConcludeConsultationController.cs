using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>会诊结束: mediation goes on with the opinion.</summary>
[Route(CaseLinks.Template + "/conclude-consultation")]
public sealed class ConcludeConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.ConcludeConsultation, CaseTab.Consultations);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.ConcludeConsultation)]
    public Task<IActionResult> Save()
    {
        Current.Case.ConcludeConsultation(Current.Context, Current.Actor);
        return Done(T["会诊结束，继续调解。"], CaseLinks.Case(Current.Case.Reference));
    }
}
