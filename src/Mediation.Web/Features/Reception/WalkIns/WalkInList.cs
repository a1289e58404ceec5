using Mediation.Db;
using Mediation.Domain.Reception;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Features.Shared.Lists;

namespace Mediation.Web.Features.Reception.WalkIns;

/// <summary>One day of the register.</summary>
/// <param name="Day">The day.</param>
/// <param name="Result">Only those that ended so; null for all.</param>
/// <param name="Today">The day it is.</param>
/// <param name="Page">The lines.</param>
public sealed record WalkInList(DateOnly Day, ReceptionResult? Result, DateOnly Today, PagedList<WalkInRow> Page)
{
    /// <summary>What the register can be sorted by.</summary>
    internal static readonly SortColumns<ReceptionEntry> Columns = new SortColumns<ReceptionEntry>(e => e.Id)
        .By("at", e => e.ArrivedAt)
        .By("name", e => e.VisitorName)
        .By("by", e => e.ReceivedBy);
}

/// <summary>One line.</summary>
public sealed record WalkInRow(
    Guid Id, DateTime ArrivedAt, DateTime? LeftAt, string VisitorName, int People, string? Phone, string Matter, string ReceivedBy,
    ReceptionResult Result, string? ResultNote, string? SentOnTo, bool WithLetter, string? CaseReference)
{
    /// <summary>The line with the names of the minors of the case that came of it masked.</summary>
    public WalkInRow WithMinorsMasked(IReadOnlyList<NamedPerson> people, DateOnly today) => this with
    {
        VisitorName = MinorNames.InText(VisitorName, people, today),
        Matter = MinorNames.InText(Matter, people, today),
        ResultNote = ResultNote is null ? null : MinorNames.InText(ResultNote, people, today),
    };
}

/// <summary>Reads lines of the register.</summary>
internal static class WalkInRows
{
    /// <summary>The lines as they are shown: minors' names are masked, the visitor's own and those of the case that came of it.</summary>
    public static async Task<PagedList<WalkInRow>> ReadMaskedAsync(
        this IQueryable<ReceptionEntry> entries, MediationDbContext db, DateOnly today, ListQuery list, ListOrder order, CancellationToken cancellationToken)
    {
        var found = await entries.Select(e => new
        {
            Row = new WalkInRow(
                e.Id, e.ArrivedAt, e.LeftAt, e.VisitorName, e.People, e.Phone!.Masked, e.Matter, e.ReceivedBy, e.Result, e.ResultNote, e.SentOnTo,
                e.WithLetter, db.Cases.Where(c => c.Id == e.CaseId).Select(c => c.Reference).FirstOrDefault()),
            e.VisitorIsMinor,
            People = db.Parties.Where(p => p.CaseId == e.CaseId).Select(p => new NamedPerson(p.Name, p.BirthDate)).ToList(),
        }).ToPageAsync(list, order, cancellationToken);
        return found.Select(line => line.Row.WithMinorsMasked(
            line.VisitorIsMinor ? [.. line.People, NamedPerson.UnderAge(line.Row.VisitorName, today)] : line.People, today));
    }
}
