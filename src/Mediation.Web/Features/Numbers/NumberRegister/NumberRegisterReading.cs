using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Numbering;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Numbers.NumberRegister;

/// <summary>Reads the register of numbers within the reader's scope.</summary>
public sealed class NumberRegisterReading(MediationDbContext db, CurrentActor actor, TimeProvider clock)
{
    private static readonly SortColumns<NumberRow> Columns = new SortColumns<NumberRow>(row => row.Id)
        .By("number", row => row.Place, lastFirst: true)
        .By("paper", row => row.Paper)
        .By("case", row => row.Reference)
        .By("on", row => row.On, lastFirst: true)
        .By("by", row => row.By);

    /// <summary>The part asked for; what was left out is the own first committee, this year, agreements.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="list">How it is sorted, and which page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<NumberRegisterModel> ReadAsync(NumberRegisterQuery asked, ListQuery list, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var scope = actor.ScopePath;
        var committees = await (
            from committee in db.Committees
            join centre in db.Centres on committee.CentreId equals centre.Id
            where centre.Path.StartsWith(scope)
            orderby centre.Path, committee.Name
            select new { committee.Id, committee.Name }).ToListAsync(cancellationToken);
        var query = asked with
        {
            Committee = committees.Find(committee => committee.Id == asked.Committee)?.Id ?? committees.FirstOrDefault()?.Id,
            Year = asked.Year ?? ChinaTime.Today(clock).Year,
            Kind = asked.Kind is { } kind && NumberRegisterModel.Kinds.Contains(kind) ? kind : PaperNumberKind.Agreement,
        };
        var ofCommittee = db.GivenNumbers.AsNoTracking().Where(given => given.CommitteeId == query.Committee);
        var years = await ofCommittee.Select(given => given.Year).Distinct().ToListAsync(cancellationToken);
        var ofYear = ofCommittee.Where(given => given.Year == query.Year && given.Kind == query.Kind);
        var cancelled = await ofYear.CountAsync(given => given.Cancellation != null, cancellationToken);
        var shown = query.OnlyCancelled ? ofYear.Where(given => given.Cancellation != null) : ofYear;
        var rows =
            from given in shown
            join found in db.Cases on given.CaseId equals found.Id
            select new NumberRow
            {
                Id = given.Id, Place = given.Place, Text = given.Text, Paper = given.Paper, Reference = found.Reference, On = given.On, By = given.By,
                CancelledBecause = given.Cancellation!.Reason, CancelledBy = given.Cancellation.By, CancelledAt = given.Cancellation.At,
            };
        var order = Columns.OrderOf(list);
        return new NumberRegisterModel(
            query, [.. committees.Select(committee => (committee.Id, committee.Name))], [.. years.Append(query.Year.Value).Distinct().OrderDescending()],
            await Columns.Sort(rows, order).ToPageAsync(list, order, cancellationToken), cancelled);
    }
}
