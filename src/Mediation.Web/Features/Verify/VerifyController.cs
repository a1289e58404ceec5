using Mediation.Db;
using Mediation.Db.Verification;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Verify;

/// <summary>
/// 文书核验: answers whoever scans the mark of an issued paper. Says whether the paper stands and nothing about anybody in it; a code
/// that was not made here is answered like one that doesn't exist, before the database is asked.
/// </summary>
[AllowAnonymous]
[Route(VerifyLinks.Root)]
[EnableRateLimiting(RateLimits.Verify)]
[ResponseCache(NoStore = true)]
public sealed class VerifyController(MediationDbContext db, VerificationCodes codes) : Controller
{
    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var capitals = code.ToUpperInvariant();
        var paper = codes.IsGenuine(capitals) ? await Count(capitals, cancellationToken) : null;
        if (paper is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return View("Verify", paper);
    }

    // Two people may scan at the same moment, and a scan must not touch the version of the case: the database counts.
    private async Task<VerifiedPaper?> Count(string code, CancellationToken cancellationToken)
    {
        var marked = db.CasePapers.Where(paper => paper.Issue!.Code == code);
        await marked.ExecuteUpdateAsync(set => set.SetProperty(paper => paper.Issue!.Scans, paper => paper.Issue!.Scans + 1), cancellationToken);
        return await (
            from paper in marked
            join committee in db.Committees on paper.Issue!.CommitteeId equals committee.Id
            select new VerifiedPaper(
                paper.Kind, paper.Number, committee.Name, paper.Issue!.On, paper.Issue.Edition, paper.Issue.ModelHash, paper.IsReplaced,
                paper.Withdrawal!.At)).SingleOrDefaultAsync(cancellationToken);
    }
}
