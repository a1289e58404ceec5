using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Archive;

/// <summary>归档: the dossier gets its number and its count of pages, and is read-only from then on.</summary>
[Route(CaseLinks.Template + "/archive")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Archive)]
public sealed class ArchiveController(CaseActTools tools) : CaseActController<NoFields>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Archive";

    /// <summary>The papers of the dossier: what was withdrawn or replaced by a later version isn't bound.</summary>
    internal static IEnumerable<CasePaper> Bound(DisputeCase of) => of.Papers.Where(paper => paper.IsInForce).OrderBy(paper => paper.Kind);

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(NoFields form)
    {
        var number = (await Db.DrawNumberAsync(Current.Committee, Current.Context.Today, PaperNumberKind.Dossier, HttpContext.RequestAborted)).Text;
        Current.Case.Archive(number, Bound(Current.Case).Sum(paper => paper.Pages), Current.Context, Current.Actor);
        return new ActDone(T["已归档，卷号{0}。", number], CaseLinks.Case(Current.Case.Reference));
    }
}
