using System.Globalization;
using Mediation.Db.Templates;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Numbering;

/// <summary>
/// Draws gap-free numbers. The counter is raised by one statement inside the transaction of the act that needs the number:
/// the row stays locked until that commits, so the next one waits; if the act fails the number was never drawn.
/// </summary>
public static class NumberDrawing
{
    /// <summary>Draws the next number of a committee, year and kind, written the way the committee does on that day.</summary>
    /// <param name="db">The context; a transaction must be under way.</param>
    /// <param name="committee">Whose counter.</param>
    /// <param name="day">Today in China; its year is the one counted in.</param>
    /// <param name="kind">Which counter.</param>
    /// <param name="use">What it is given to.</param>
    /// <param name="cancellationToken">Ends the wait for the counter.</param>
    public static async Task<DrawnNumber> DrawNumberAsync(
        this MediationDbContext db, MediationCommittee committee, DateOnly day, PaperNumberKind kind, NumberUse use, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(committee);
        var templates = await db.TemplatesOnAsync(committee.Id, day, [NumberingMatter.Instance.Name], cancellationToken).ConfigureAwait(false);
        return await db.DrawNumberAsync(committee, templates, day, kind, use, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Draws the next number of a committee, year and kind, written the way the templates say, and enters it in the register.</summary>
    /// <param name="db">The context; a transaction must be under way.</param>
    /// <param name="committee">Whose counter.</param>
    /// <param name="templates">What the committee has otherwise on that day; read with the numbering among the matters.</param>
    /// <param name="day">Today in China; its year is the one counted in.</param>
    /// <param name="kind">Which counter.</param>
    /// <param name="use">What it is given to.</param>
    /// <param name="cancellationToken">Ends the wait for the counter.</param>
    public static async Task<DrawnNumber> DrawNumberAsync(
        this MediationDbContext db, MediationCommittee committee, TemplatesInForce templates, DateOnly day, PaperNumberKind kind, NumberUse use,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(templates);
        var place = await db.DrawAsync(committee.Id, day.Year, kind, cancellationToken).ConfigureAwait(false);
        var drawn = new DrawnNumber(NumberingMatter.Write(committee, templates.Of(NumberingMatter.Instance.Name), day.Year, kind, place), day.Year, kind, place);
        db.GivenNumbers.Add(new GivenNumber(committee.Id, drawn, use, day));
        return drawn;
    }

    /// <summary>Draws the next number of a committee, year and kind.</summary>
    public static async Task<int> DrawAsync(
        this MediationDbContext db, Guid committeeId, int year, PaperNumberKind kind, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A number is drawn inside the transaction of the act that needs it.");

        var counter = db.NumberSequences.Where(s => s.CommitteeId == committeeId && s.Year == year && s.Kind == kind);
        if (!await counter.RaiseAsync(cancellationToken).ConfigureAwait(false))
        {
            var first = new NumberSequence(committeeId, year, kind);
            db.NumberSequences.Add(first);
            try
            {
                first.Next();
                await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
                return first.LastNumber;
            }
            catch (DbUpdateException) when (db.Entry(first).State == EntityState.Added)
            {
                // Somebody opened the year's counter at the same moment; the failed insert is rolled back to its savepoint.
                db.Entry(first).State = EntityState.Detached;
                if (!await counter.RaiseAsync(cancellationToken).ConfigureAwait(false))
                    throw;
            }
            finally
            {
                db.Entry(first).State = EntityState.Detached;
            }
        }

        return await counter.Select(s => s.LastNumber).SingleAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> RaiseAsync(this IQueryable<NumberSequence> counter, CancellationToken cancellationToken) =>
        await counter.ExecuteUpdateAsync(s => s.SetProperty(x => x.LastNumber, x => x.LastNumber + 1), cancellationToken).ConfigureAwait(false) == 1;

    /// <summary>
    /// The reference of a case, <c>SL01-2026-00012</c>. It counts by centre and not by committee, because it carries the centre's
    /// code and a centre may have several committees.
    /// </summary>
    public static async Task<string> DrawCaseReferenceAsync(
        this MediationDbContext db, Centre centre, int year, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(centre);
        return CaseReference(centre.Code, year, await db.DrawAsync(centre.Id, year, PaperNumberKind.Case, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>How a reference is written.</summary>
    public static string CaseReference(string centreCode, int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{centreCode}-{year:0000}-{number:00000}");

    /// <summary>Notes in the register that a number is not used any more. A number taken over from before the register has no line in it.</summary>
    /// <param name="db">The context; the caller saves.</param>
    /// <param name="committeeId">Whose number.</param>
    /// <param name="kind">Which sequence.</param>
    /// <param name="number">The number as printed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task CancelNumberAsync(
        this MediationDbContext db, Guid committeeId, PaperNumberKind kind, string number, string reason, Actor actor, DateTime at,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var given = await db.GivenNumbers
            .SingleOrDefaultAsync(g => g.CommitteeId == committeeId && g.Kind == kind && g.Text == number, cancellationToken)
            .ConfigureAwait(false);
        given?.Cancel(reason, actor.Name, actor.UserId, at);
    }

    /// <summary>Notes in the register that the agreements which the act just done has given up won't use their numbers, and saves.</summary>
    /// <param name="db">The context.</param>
    /// <param name="of">The case, with what happened to it in this act.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task CancelNumbersGivenUpAsync(this MediationDbContext db, DisputeCase of, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(of);
        var cancelled = false;
        foreach (var givenUp in of.Events.Where(e => e.To == nameof(AgreementStatus.Abandoned)).ToList())
        {
            if (of.Agreements.FirstOrDefault(a => a.Id == givenUp.SubjectId)?.Number is not { } number)
                continue;
            var given = await db.GivenNumbers
                .SingleOrDefaultAsync(g => g.CommitteeId == of.CommitteeId && g.Kind == PaperNumberKind.Agreement && g.Text == number, cancellationToken)
                .ConfigureAwait(false);
            if (given is not { Cancellation: null })
                continue;
            given.Cancel(givenUp.Reason ?? CaseNames.Of(of.Status).Chinese, givenUp.ActorName, givenUp.ActorId, givenUp.At);
            cancelled = true;
        }

        if (cancelled)
            await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }
}
