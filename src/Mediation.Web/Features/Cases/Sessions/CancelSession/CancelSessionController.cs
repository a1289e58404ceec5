using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Sessions.CancelSession;

/// <summary>取消这次调解.</summary>
[Route(SessionLinks.OneTemplate + "/cancel")]
[CaseAction(CaseOperation.Handle)]
public sealed class CancelSessionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid sessionId) =>
        current.Case.SessionOf(sessionId).Barred(CaseActs.CancelSession) ?? View("CancelSession", new CancelSessionForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid sessionId, CancelSessionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("CancelSession", form);
        }

        current.Case.CancelSession(sessionId, form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["这次调解已取消，请通知当事人。"]);
        return LocalRedirect(CaseLinks.Sessions(current.Case.Reference));
    }
}

public sealed class CancelSessionForm
{
    [Display(Name = "取消原因")]
    public string? Reason { get; set; }
}

public sealed class CancelSessionFormValidator : AbstractValidator<CancelSessionForm>
{
    public CancelSessionFormValidator() => RuleFor(form => form.Reason).Filled(CaseEvent.TextMaxLength, "请写明取消原因");
}
