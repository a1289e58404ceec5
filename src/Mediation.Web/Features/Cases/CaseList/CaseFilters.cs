using Mediation.Db;
using Mediation.Db.Search;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Security;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Narrows and sorts a list of cases, in the database.</summary>
public sealed class CaseFilters(MediationDbContext db, CurrentActor actor, TimeProvider clock)
{
    /// <summary>The cases of <paramref name="cases"/> that <paramref name="query"/> asks for.</summary>
    public IQueryable<DisputeCase> Apply(IQueryable<DisputeCase> cases, CaseListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        cases = Find(cases, query.Text);
        if (query.Persons.Length > 0)
        {
            var theirs = db.Parties.Where(p => query.Persons.Contains(p.PersonId)).Select(p => p.CaseId);
            cases = cases.Where(c => theirs.Contains(c.Id));
        }

        if (query.Stages.Length > 0)
            cases = cases.Where(c => query.Stages.Contains(c.Status));
        if (!string.IsNullOrEmpty(query.Category))
            cases = cases.Where(c => c.CategoryCode == query.Category);
        if (query.Channel is { } channel)
            cases = cases.Where(c => c.Channel == channel);
        if (query.Basis is { } basis)
            cases = cases.Where(c => c.Basis == basis);
        if (query.Risk is { } risk)
            cases = cases.Where(c => c.RiskLevel == risk);
        if (query.Centre is { } centre)
            cases = At(cases, centre);
        cases = With(cases, query.Mediator);
        if (query.Due is { } due)
            cases = DueBy(cases, due);
        if (query.From is { } from)
            cases = MadeFrom(cases, ChinaTime.StartOf(from));
        if (query.To is { } to)
            cases = MadeBefore(cases, ChinaTime.EndOf(to));
        return WithResult(cases, query);
    }

    private static IQueryable<DisputeCase> WithResult(IQueryable<DisputeCase> cases, CaseListQuery query)
    {
        if (query.Result is { } result)
            cases = cases.Where(Counting.Is(result));
        if (query.Partial)
            cases = cases.Where(c => c.IsPartialSuccess);
        if (query.ResultFrom is { } from)
            cases = cases.Where(c => c.CountedOn >= from);
        if (query.ResultTo is { } to)
            cases = cases.Where(c => c.CountedOn <= to);
        return cases;
    }

    private IQueryable<DisputeCase> Find(IQueryable<DisputeCase> cases, string? text)
    {
        foreach (var word in SearchText.WordsOf(text ?? ""))
        {
            var found = db.CaseSearchTerms.BeginningWith(word).Select(t => t.CaseId);
            cases = cases.Where(c => found.Contains(c.Id));
        }

        return cases;
    }

    /// <summary>A centre stands for those below it too.</summary>
    private IQueryable<DisputeCase> At(IQueryable<DisputeCase> cases, Guid centreId)
    {
        var paths = db.Centres.Where(centre => centre.Id == centreId).Select(centre => centre.Path);
        return cases.Where(c => db.Centres.Any(centre => centre.Id == c.CentreId && paths.Any(path => centre.Path.StartsWith(path))));
    }

    private IQueryable<DisputeCase> With(IQueryable<DisputeCase> cases, string? mediator) => mediator switch
    {
        null or "" => cases,
        CaseListQuery.Nobody => cases.Where(c => c.HostMediatorId == null),
        CaseListQuery.Mine when actor.MediatorId is { } me => cases.Where(c => c.HostMediatorId == me),
        _ when Guid.TryParse(mediator, out var host) => cases.Where(c => c.HostMediatorId == host),
        _ => cases.Where(_ => false),
    };

    private IQueryable<DisputeCase> DueBy(IQueryable<DisputeCase> cases, DueFilter due)
    {
        var today = ChinaTime.Today(clock);
        var week = today.AddDays(CaseTags.NearDays);
        return due switch
        {
            DueFilter.Overdue => cases.Where(DisputeCase.IsOverdueOn(today)),
            DueFilter.Week => cases.Where(c => c.NextDueOn >= today && c.NextDueOn <= week),
        };
    }

    private static IQueryable<DisputeCase> MadeFrom(IQueryable<DisputeCase> cases, DateTime start) =>
        cases.Where(c => c.RequestMadeAt >= start);

    private static IQueryable<DisputeCase> MadeBefore(IQueryable<DisputeCase> cases, DateTime end) =>
        cases.Where(c => c.RequestMadeAt < end);
}
