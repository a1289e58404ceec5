using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What ends with the case and what goes on: the verbs behind <see cref="ChildFates"/>.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Everything under way beside the case that <paramref name="ending"/> would call off, carry over or be barred by.</summary>
    public IEnumerable<FateRow> ChildrenAt(CaseEnding ending) =>
        new[]
        {
            sessions.Select(ChildFates.Sitting.RowOf),
            visits.Select(ChildFates.Visit.RowOf),
            followUpVisits.Select(ChildFates.ReturnVisit.RowOf),
            consultations.Select(ChildFates.Consultation.RowOf),
            leaderCases.Select(ChildFates.LeaderCase.RowOf),
            agreements.Select(ChildFates.Agreement.RowOf),
            confirmations.Select(ChildFates.Confirmation.RowOf),
        }
        .SelectMany(rows => rows).Where(row => row.At(ending) != ChildFate.Untouched);

    /// <summary>The fact that something unfinished bars closing, or null. An agreement in force has rules of its own.</summary>
    internal Words? UnfinishedAtClosing =>
        FirstBarring(ChildFates.Visit, visits)
        ?? FirstBarring(ChildFates.Confirmation, confirmations)
        ?? FirstBarring(ChildFates.Agreement, agreements.Where(a => a.IsOpen))
        ?? FirstBarring(ChildFates.Consultation, consultations)
        ?? FirstBarring(ChildFates.LeaderCase, leaderCases);

    /// <summary>The first thing that outlived the end of the case and is not finished; null where nothing is left.</summary>
    internal FateRow? StillCarriedOver => ChildrenAt(CaseEnding.Closing).FirstOrDefault();

    /// <summary>Calls off what the tables call off, each child by its own machine.</summary>
    private void EndChildren(CaseEnding ending, string reason, RuleContext context, Actor actor)
    {
        foreach (var sitting in CalledOff(ChildFates.Sitting, sessions, ending))
            CancelSession(sitting.Id, reason, context, actor);
        foreach (var visit in CalledOff(ChildFates.Visit, visits, ending))
            Keep(visit.Cancel(reason, context, actor), context, visit.Id);
        foreach (var visit in CalledOff(ChildFates.ReturnVisit, followUpVisits, ending))
            Keep(visit.Cancel(reason, context, actor), context, visit.Id);
        foreach (var consultation in CalledOff(ChildFates.Consultation, consultations, ending))
            Keep(consultation.Cancel(reason, context, actor), context, consultation.Id);
        foreach (var led in CalledOff(ChildFates.LeaderCase, leaderCases, ending))
            Keep(led.Withdraw(reason, context, actor), context, led.Id);
        foreach (var agreement in CalledOff(ChildFates.Agreement, agreements, ending))
            Keep(agreement.End(AgreementTrigger.Abandon, reason, context, actor), context, agreement.Id);
    }

    private static List<TChild> CalledOff<TChild, TState>(FateTable<TChild, TState> fates, IEnumerable<TChild> children, CaseEnding ending)
        where TChild : class
        where TState : struct, Enum =>
        [.. children.Where(child => fates.Of(child, ending) == ChildFate.CalledOff)];

    private static Words? FirstBarring<TChild, TState>(FateTable<TChild, TState> fates, IEnumerable<TChild> children)
        where TChild : class
        where TState : struct, Enum =>
        children.Any(child => fates.Of(child, CaseEnding.Closing) == ChildFate.Bars) ? fates.StillOpen : null;
}
