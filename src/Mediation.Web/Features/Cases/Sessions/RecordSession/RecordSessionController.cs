using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Sessions.RecordSession;

/// <summary>填写调解记录: written, or written anew before it is signed.</summary>
[Route(SessionLinks.OneTemplate + "/record")]
[CaseAction(CaseOperation.Handle)]
public sealed class RecordSessionController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid sessionId)
    {
        var session = current.Case.SessionOf(sessionId);
        return session.Barred(CaseActs.RecordSession) ?? Page(session, SessionRecordForm.Of(current.Case, session, MediationSession.StandardNotice));
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid sessionId, SessionRecordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var session = current.Case.SessionOf(sessionId);
        CheckAgainst(session, form);
        if (!ModelState.IsValid)
        {
            return Page(session, form);
        }

        current.Case.RecordSession(sessionId, form.ToRecord(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["调解记录已保存，请登记签名。"]);
        return LocalRedirect(SessionLinks.Sign(current.Case.Reference, sessionId));
    }

    /// <summary>What only the case can tell: that the sitting had begun, and who may speak for whom.</summary>
    private void CheckAgainst(MediationSession session, SessionRecordForm form)
    {
        if (form.EndedAt is { } ended && ended <= session.StartsAt.ToTyped())
        {
            ModelState.AddModelError(nameof(form.EndedAt), T["结束时间要晚于开始时间；开始时间不对的，先更改安排"]);
        }

        if (form.Parties.DistinctBy(row => row.PartyId).Count() < form.Parties.Count)
        {
            throw new KeyNotFoundException("A party comes once.");
        }

        foreach (var helper in form.Helpers.Select(current.Case.HelperOf))
        {
            if (SessionRules.ConsentTo(current.Case, helper) is { Result: RuleResult.NotMet, Fact: { } fact })
            {
                ModelState.AddModelError(nameof(form.Helpers), T.Of(fact));
            }
        }

        var day = ChinaTime.DayOf(session.StartsAt);
        foreach (var (row, index) in form.Parties.Select((row, index) => (row, index)).Where(pair => pair.row.Presence == Presence.Represented))
        {
            var party = current.Case.PartyOf(row.PartyId);
            if (row.SpokenForBy is { Length: > 0 } name && !current.Case.SpokespeopleOf(party, day).Contains(name))
            {
                ModelState.AddModelError(
                    $"{nameof(form.Parties)}[{index}].{nameof(row.SpokenForBy)}", T["{0}还没有登记为代理人，或者手续不全，或者是对方当事人", name]);
            }
        }
    }

    private ViewResult Page(MediationSession session, SessionRecordForm form)
    {
        ViewData["Session"] = session;
        return View("RecordSession", form);
    }
}
