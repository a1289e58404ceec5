using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>提请会诊: the question is put.</summary>
[Route(CaseLinks.Template + "/request-consultation")]
public sealed class RequestConsultationController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> texts)
    : StageMoveController(current, db, texts)
{
    [HttpGet]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult Show() => Ask(CaseTrigger.RequestConsultation, CaseTab.Consultations);

    [HttpPost]
    [CaseAction(CaseOperation.Handle, CaseTrigger.RequestConsultation)]
    public Task<IActionResult> Save()
    {
        Current.Case.RequestConsultation(Current.Context, Current.Actor);
        return Done(T["已提请会诊。"], CaseLinks.Consultations(Current.Case.Reference));
    }
}
