using System.Globalization;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Numbering;

/// <summary>
/// Draws gap-free numbers. The row of the sequence is raised inside the transaction of the act that uses the number and stays
/// locked until that is over: somebody who draws meanwhile waits and gets the next one; an act rolled back gives its number back.
/// </summary>
public static class NumberDrawing
{
    /// <summary>The next number of a committee, year and kind.</summary>
    public static async Task<int> DrawNumberAsync(
        this MediationDbContext db, Guid committeeId, int year, PaperNumberKind kind, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var sequence = db.NumberSequences.Where(s => s.CommitteeId == committeeId && s.Year == year && s.Kind == kind);
        var raised = await sequence.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.LastNumber, s => s.LastNumber + 1).SetProperty(s => s.Version, s => s.Version + 1),
            cancellationToken).ConfigureAwait(false);
        if (raised == 1)
            return await sequence.AsNoTracking().Select(s => s.LastNumber).SingleAsync(cancellationToken).ConfigureAwait(false);

        // The first number of the year. Should two draw it at once, the unique index lets only one of them be kept.
        var opened = new NumberSequence(committeeId, year, kind);
        var first = opened.Next();
        db.NumberSequences.Add(opened);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        db.Entry(opened).State = EntityState.Detached;
        return first;
    }

    /// <summary>
    /// The reference of a case, <c>SL01-2026-00012</c>. It counts by centre and not by committee, because it carries the centre's
    /// code and a centre may have several committees.
    /// </summary>
    public static async Task<string> DrawCaseReferenceAsync(
        this MediationDbContext db, Centre centre, int year, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(centre);
        var number = await db.DrawNumberAsync(centre.Id, year, PaperNumberKind.Case, cancellationToken).ConfigureAwait(false);
        return CaseReference(centre.Code, year, number);
    }

    /// <summary>How a reference is written.</summary>
    public static string CaseReference(string centreCode, int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{centreCode}-{year:0000}-{number:00000}");
}
