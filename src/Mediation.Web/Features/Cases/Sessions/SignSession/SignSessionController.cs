using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Shared.Signatures;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Sessions.SignSession;

/// <summary>Files the signatures and refusals under a sitting's record, all at once: they are given when the sitting ends.</summary>
[Route(SessionLinks.OneTemplate + "/sign")]
[CaseAction(CaseOperation.Handle)]
public sealed class SignSessionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid sessionId)
    {
        var session = current.Case.SessionOf(sessionId);
        return session.Barred(CaseActs.SignSession) ?? Page(session, SessionSignaturesForm.Of(session));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid sessionId, SessionSignaturesForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var session = current.Case.SessionOf(sessionId);
        CheckAgainst(session, form);
        if (!ModelState.IsValid)
        {
            return Page(session, form);
        }

        current.Case.SignSession(sessionId, form.ToSignatures(session), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["签名已登记，调解记录完成。"]);
        return LocalRedirect(CaseLinks.Sessions(current.Case.Reference));
    }

    /// <summary>What only the sitting can tell: how many places there are, who may refuse, and that nobody signed before it.</summary>
    private void CheckAgainst(MediationSession session, SessionSignaturesForm form)
    {
        var places = session.Signatories;
        if (form.Rows.Count != places.Count)
        {
            throw new KeyNotFoundException("The form doesn't fit the record.");
        }

        var held = ChinaTime.DayOf(session.StartsAt);
        for (var i = 0; i < places.Count; i++)
        {
            if (form.Rows[i].On < held)
            {
                ModelState.AddModelError($"Rows[{i}].On", T["签名日期不能早于调解当日"]);
            }

            if (form.Rows[i].Answer == SignatureAnswer.Refused && !places[i].MayRefuse)
            {
                ModelState.AddModelError($"Rows[{i}].Answer", T["调解员、记录人必须签名"]);
            }
        }
    }

    private ViewResult Page(MediationSession session, SessionSignaturesForm form)
    {
        ViewData["Session"] = session;
        return View("SignSession", form);
    }
}
