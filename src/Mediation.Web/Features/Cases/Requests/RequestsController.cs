using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Requests;

/// <summary>申请事项: what is asked for, and what became of each.</summary>
[Route(CaseLinks.Template + "/requests")]
public sealed class RequestsController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    [CaseAction(CaseOperation.Read)]
    public IActionResult Show() => View("Requests", new AddRequestForm());

    [HttpPost]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Add(AddRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Requests", form);
        }

        var asker = form.PartyId is { } id ? current.Case.PartyOf(id) : null;
        current.Case.AddRequest(asker?.Id, form.Text!.Trim(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已添加申请事项。"]);
        return LocalRedirect(CaseLinks.Requests(current.Case.Reference));
    }

    [HttpGet("{requestId:guid}")]
    [CaseAction(CaseOperation.Handle)]
    public IActionResult ShowDecision(Guid requestId)
    {
        var request = Find(requestId);
        return View("Decide", new DecideRequestForm
        {
            Outcome = request.Outcome == RequestOutcome.Pending ? null : request.Outcome,
            OtherWays = request.OtherWays,
            Note = request.Note,
        });
    }

    [HttpPost("{requestId:guid}")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Decide(Guid requestId, DecideRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = Find(requestId);
        if (form.Outcome == RequestOutcome.Withdrawn)
        {
            CheckGivingUp(request, form);
        }

        if (!ModelState.IsValid)
        {
            return View("Decide", form);
        }

        var told = form.Outcome == RequestOutcome.NotAgreed ? form.OtherWays : null;
        var givenUp = form.Outcome == RequestOutcome.Withdrawn ? form.ToStatement(current.Case) : null;
        current.Case.DecideRequest(requestId, form.Outcome!.Value, told, form.Note, current.Context, current.Actor, givenUp);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记申请事项的结果。"]);
        return LocalRedirect(CaseLinks.Requests(current.Case.Reference));
    }

    /// <summary>A party's claim is given up by the party or its agent; what the centre put forward it takes back without anybody's word.</summary>
    private void CheckGivingUp(CaseRequest request, DecideRequestForm form)
    {
        if (request.PartyId is not null && form.SaidBy is null)
        {
            ModelState.AddModelError(nameof(form.SaidBy), T["请选择谁表示的"]);
        }

        if (form.Way is null && (request.PartyId ?? form.SaidBy) is not null)
        {
            ModelState.AddModelError(nameof(form.Way), T["请选择方式"]);
        }

        form.Check(current.Case, request, ClaimChangeKind.GivenUp, current.Context, current.Actor, ModelState, T);
    }

    // The page needs the request too.
    private CaseRequest Find(Guid requestId)
    {
        var request = current.Case.RequestOf(requestId);
        ViewData["request"] = request;
        return request;
    }
}
