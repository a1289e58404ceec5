using Mediation.Db;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.Papers.Dossier;

/// <summary>卷宗: what is bound in which order, what is still missing, and the whole as one PDF, bound anew each time until it is archived.</summary>
[Route(CaseLinks.Template + "/dossier")]
[CaseAction(CaseOperation.Read)]
public sealed class DossierController(CurrentCase current, MediationDbContext db, PaperPress press) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var later = current.Case.BoundDossier?.ReplacedById is { } newer
            ? await db.CasePapers.Where(paper => paper.Id == newer).Join(db.Cases, p => p.CaseId, c => c.Id, (_, c) => c.Reference).SingleOrDefaultAsync(cancellationToken)
            : null;
        return View("Dossier", DossierPage.Of(current.Case, later));
    }

    /// <summary>
    /// Binds the dossier from what is on file now; nothing of it is kept but the note that it was read. It shows personal data, so it is for those
    /// who handle the case. What was archived is opened as the paper on file that it is.
    /// </summary>
    [HttpPost("file")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Bind(CancellationToken cancellationToken) => File(await press.PreviewDossierAsync(cancellationToken), "application/pdf");
}

/// <summary>What the page of a dossier shows.</summary>
/// <param name="Papers">The papers in their order.</param>
/// <param name="Missing">What the outcome requires and the file lacks; empty while there is no outcome.</param>
/// <param name="KeptApart">Papers on file that aren't bound.</param>
/// <param name="Bound">The dossier as it was archived, or null.</param>
/// <param name="LaterWith">The case with which the volume was bound again, or null.</param>
public sealed record DossierPage(
    IReadOnlyList<DossierLine> Papers, IReadOnlyList<Words> Missing, IReadOnlyList<CasePaper> KeptApart, CasePaper? Bound, string? LaterWith)
{
    public static DossierPage Of(DisputeCase of, string? laterWith)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new DossierPage(
            [.. DossierOrder.Of(of).Select(paper => new DossierLine(BoundDossierSheets.NameOf(paper), paper.Pages, BoundDossierSheets.RemarkOn(of, paper)))],
            of.Outcome is null ? [] : ClosingRules.MissingPapers(of),
            [.. of.Papers.Where(paper => paper.IsInForce && DossierOrder.KeptApart.Contains(paper.Kind))],
            of.BoundDossier,
            laterWith);
    }
}

/// <summary>A paper in the dossier.</summary>
public sealed record DossierLine(string Name, int Pages, string? Remark);
