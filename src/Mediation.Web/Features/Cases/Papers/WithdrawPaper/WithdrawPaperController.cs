using Mediation.Db;
using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Papers.WithdrawPaper;

/// <summary>作废: an issued paper, or a scan that was filed by mistake, is taken back. It and its number stay on record, marked.</summary>
[Route(CaseLinks.Template + "/papers/{paperId:guid}/withdraw")]
[CaseAction(CaseOperation.Handle)]
public sealed class WithdrawPaperController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid paperId) => Found(paperId) is { } paper ? Page(paper, new WithdrawPaperForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid paperId, [Bind(Prefix = "Form")] WithdrawPaperForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Found(paperId) is not { } paper)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page(paper, form);
        }

        var reason = form.Reason!.Trim();
        current.Case.WithdrawPaper(paper, reason, current.Context, current.Actor);
        if (paper.Issue is { Drawn: { } drawn } issue)
        {
            await db.CancelNumberAsync(issue.CommitteeId, drawn.Kind, drawn.Text, reason, current.Actor, current.Context.Now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        TempData.Notice(paper.IsScan ? T["“{0}”已作废，不再算作案卷材料。原件留在案卷里备查。", paper.Title] : T["《{0}》已作废。编号保留在案，不再使用。", paper.Title]);
        return LocalRedirect(PaperLinks.All(current.Case.Reference));
    }

    private CasePaper? Found(Guid paperId) => current.Case.Papers.FirstOrDefault(paper => paper.Id == paperId && paper.MayBeWithdrawn);

    private ViewResult Page(CasePaper paper, WithdrawPaperForm form) => View("WithdrawPaper", new WithdrawPaperModel(paper, form));
}

/// <summary>The page that takes a paper back.</summary>
public sealed record WithdrawPaperModel(CasePaper Paper, WithdrawPaperForm Form);
