using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>
/// 登记: the steps from the counter to a registered case. What is typed is kept after every step as the person's own draft; steps can be
/// gone back to, left and continued. The parties and the last step have controllers of their own.
/// </summary>
[Authorize(Policies.TakeRequests)]
public sealed class SubmitCaseController(
    SubmitCaseDrafts drafts, SubmitCaseOrigins origins, SimilarCases similar) : Controller
{
    [HttpGet(SubmitCaseLinks.Start)]
    public async Task<IActionResult> Start(SubmitCaseOriginKind? origin, Guid? id) => await drafts.FindAsync() is { } kept
        ? View("Start", new StartModel(kept, origin, id))
        : RedirectToAction(nameof(Source), new { origin, id });

    [HttpPost(SubmitCaseLinks.Discard)]
    public async Task<IActionResult> Discard(SubmitCaseOriginKind? origin, Guid? id)
    {
        await drafts.DropAsync();
        return RedirectToAction(nameof(Source), new { origin, id });
    }

    [HttpGet(SubmitCaseLinks.Source)]
    public async Task<IActionResult> Source(SubmitCaseOriginKind? origin, Guid? id)
    {
        var state = await drafts.FindAsync() ?? await origins.BeginAsync(OriginOf(origin, id));
        return View("Source", state.Source ?? new SourceForm());
    }

    [HttpPost(SubmitCaseLinks.Source)]
    public async Task<IActionResult> SaveSource(SourceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Source", form);
        }

        var state = await drafts.FindAsync() ?? await origins.BeginAsync(OriginOf(form.OriginKind, form.OriginId));
        state.Source = form;
        await drafts.KeepAsync(state);
        return LocalRedirect(SubmitCaseLinks.Parties);
    }

    [HttpGet(SubmitCaseLinks.Dispute)]
    public async Task<IActionResult> Dispute() => await drafts.FindAsync() is { HasBothSides: true } state
        ? View("Dispute", state.Dispute ?? new DisputeForm())
        : LocalRedirect(SubmitCaseLinks.Parties);

    [HttpPost(SubmitCaseLinks.Dispute)]
    public async Task<IActionResult> SaveDispute(DisputeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("Dispute", form);
        }

        if (await drafts.FindAsync() is not { } state)
        {
            return LocalRedirect(SubmitCaseLinks.Start);
        }

        state.Dispute = form;
        state.WantsAnotherCase = (await similar.FindAsync(state)).Count == 0;
        await drafts.KeepAsync(state);
        return LocalRedirect(SubmitCaseLinks.Of(state.FirstOpenStep));
    }

    [HttpGet(SubmitCaseLinks.Similar)]
    public async Task<IActionResult> Similar() => await drafts.FindAsync() is { } state && state.FirstOpenStep >= SubmitCaseStep.Similar
        ? View("Similar", await similar.FindAsync(state))
        : LocalRedirect(SubmitCaseLinks.Start);

    [HttpPost(SubmitCaseLinks.Similar)]
    public async Task<IActionResult> RegisterAnyway()
    {
        if (await drafts.FindAsync() is { } state)
        {
            state.WantsAnotherCase = true;
            await drafts.KeepAsync(state);
        }

        return LocalRedirect(SubmitCaseLinks.Check);
    }

    private static SubmitCaseOrigin? OriginOf(SubmitCaseOriginKind? kind, Guid? id) =>
        kind is { } register && id is { } entry ? new SubmitCaseOrigin(register, entry) : null;
}
