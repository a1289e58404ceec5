using Mediation.Db;
using Mediation.Db.Files;
using Mediation.Db.PersonalData;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.EntityFrameworkCore;
using PaperKind = Mediation.Domain.Cases.PaperKind;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>The files a dossier is bound from, the cases that share one, and who may open it.</summary>
public sealed class DossierFiles(CurrentCase current, MediationDbContext db, IFileStore files, CaseRights rights)
{
    /// <summary>The archived cases that share the dossier of one of them, in the order in which they joined, with all that is bound.</summary>
    public async Task<IReadOnlyList<DisputeCase>> VolumeAsync(string reference, CancellationToken cancellationToken)
    {
        var volume = await db.Cases
            .Include(c => c.Category).Include(c => c.Parties).Include(c => c.Papers).Include(c => c.Sessions).AsSplitQuery()
            .Where(c => db.Cases.Any(first => first.Reference == reference && first.CommitteeId == c.CommitteeId && first.ArchiveNumber == c.ArchiveNumber))
            .ToListAsync(cancellationToken);
        return [.. volume.OrderBy(c => c.ArchivedOn).ThenBy(c => c.BoundDossier?.AddedAt).ThenBy(c => c.Reference)];
    }

    /// <summary>What the dossier says: the matters that share it, this case the last.</summary>
    public async Task<DossierModel> ModelAsync(PaperSource source, IReadOnlyList<DisputeCase> before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(before);
        IReadOnlyList<DisputeCase> matters = [.. before, source.Case];
        var bytes = new Dictionary<string, byte[]>();
        foreach (var paper in matters.SelectMany(DossierOrder.Of).DistinctBy(paper => paper.ContentHash))
        {
            bytes[paper.ContentHash] = await BytesAsync(paper, cancellationToken);
        }

        return BoundDossierSheets.Dossier(source, matters, paper => bytes[paper.ContentHash]);
    }

    private async Task<byte[]> BytesAsync(CasePaper paper, CancellationToken cancellationToken)
    {
        try
        {
            return await files.ReadAllAsync(paper.ContentHash, cancellationToken);
        }
        catch (StoredFileDamagedException lost)
        {
            throw new PaperRefusedException(
                CaseNames.Of(PaperKind.Dossier).Chinese,
                [new PaperRefusal("papers", $"《{paper.Title}》的文件找不到了或者被改动过，请重新上传，或者请管理员从备份恢复")], lost);
        }
    }

    /// <summary>
    /// Whether the person may open a bound dossier of the current case: it shows the papers of every case that shared it by then, so all of
    /// them have to be the person's to handle.
    /// </summary>
    public async Task<IReadOnlyList<DisputeCase>?> OpenAsync(CasePaper dossier, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var (committee, number, own) = (current.Case.CommitteeId, current.Case.ArchiveNumber, current.Case.Id);
        var others = await (
            from c in db.Cases.Include(c => c.Parties).AsSingleQuery()
            join centre in db.Centres on c.CentreId equals centre.Id
            where c.CommitteeId == committee && c.ArchiveNumber == number && c.Id != own
                && c.Papers.Any(paper => paper.Kind == PaperKind.Dossier && paper.AddedAt <= dossier.AddedAt)
            select new { Case = c, centre.Path }).ToListAsync(cancellationToken);
        return current.May(CaseOperation.Handle) && others.TrueForAll(other => rights.May(other.Case, other.Path, CaseOperation.Handle))
            ? [current.Case, .. others.Select(other => other.Case)]
            : null;
    }

    /// <summary>Notes that a dossier showed the data of everybody in its cases. The caller saves.</summary>
    public void LogReading(IReadOnlyList<DisputeCase> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        foreach (var party in shown.SelectMany(of => of.Parties))
        {
            db.LogReading(current, party, ReadingPurpose.OpenPaper, CaseNames.Of(PaperKind.Dossier).Chinese);
        }
    }
}
