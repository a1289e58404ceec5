using System.Linq.Expressions;
using Mediation.Domain.Consultations;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;

namespace Mediation.Domain.Cases;

/// <summary>Facts about a case that also work in SQL: the property and the expression say the same.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Active stages: the limit runs and the case can be terminated.</summary>
    public static readonly IReadOnlyList<CaseStatus> ActiveStages =
        [CaseStatus.Accepted, CaseStatus.Visiting, CaseStatus.Mediating, CaseStatus.Consulting, CaseStatus.LeaderLed, CaseStatus.Suspended];

    /// <summary>Open stages: somebody still has to do something.</summary>
    public static readonly IReadOnlyList<CaseStatus> OpenStages =
        [CaseStatus.Registered, .. ActiveStages, CaseStatus.Settled, CaseStatus.FollowUp];

    /// <summary>Finished but not closed: the papers and deliveries are still to be done, so it stands on somebody's desk.</summary>
    public static readonly IReadOnlyList<CaseStatus> AwaitingClosure =
        [CaseStatus.Declined, CaseStatus.Diverted, CaseStatus.Terminated];

    /// <summary>受理 to 中止.</summary>
    public bool IsActive => ActiveStages.Contains(Status);

    /// <summary>登记 to 履行与回访.</summary>
    public bool IsOpen => OpenStages.Contains(Status);

    /// <summary>合卷: simple or oral matters, several of which may share one dossier.</summary>
    public static readonly Expression<Func<DisputeCase, bool>> IsSimpleOrOralCase =
        c => c.Severity == CaseSeverity.Trifling || c.Outcome == CaseOutcome.SettledOrally || c.Outcome == CaseOutcome.SolvedOnSpot
            || c.Outcome == CaseOutcome.Withdrawn;

    /// <summary>The same of one case.</summary>
    public bool IsSimpleOrOral => Severity == CaseSeverity.Trifling
        || Outcome is CaseOutcome.SettledOrally or CaseOutcome.SolvedOnSpot or CaseOutcome.Withdrawn;

    /// <summary>Cases in an open stage.</summary>
    public static readonly Expression<Func<DisputeCase, bool>> IsOpenCase = c => OpenStages.Contains(c.Status);

    /// <summary>Cases that are in hand: open, or finished but not closed.</summary>
    public static readonly Expression<Func<DisputeCase, bool>> IsInHand =
        c => OpenStages.Contains(c.Status) || AwaitingClosure.Contains(c.Status);

    /// <summary>
    /// Cases on somebody's desk: those that need work, and those that ended while something was carried over
    /// (<see cref="ChildFates"/>) and is still to be finished.
    /// </summary>
    public static readonly Expression<Func<DisputeCase, bool>> StandsOnADesk =
        c => OpenStages.Contains(c.Status) || AwaitingClosure.Contains(c.Status)
            || ((c.Status == CaseStatus.Closed || c.Status == CaseStatus.Merged)
                && (c.Visits.Any(v => v.Status == VisitStatus.Recorded)
                    || c.Sessions.Any(s => s.Status == SessionStatus.Recorded)
                    || c.Consultations.Any(x => x.Status == ConsultationStatus.Held || x.Status == ConsultationStatus.OpinionIssued)
                    || c.LeaderCases.Any(l => l.Status != LeaderCaseStatus.Resolved && l.Status != LeaderCaseStatus.Withdrawn)));

    /// <summary>Cases with something due before <paramref name="day"/>.</summary>
    public static Expression<Func<DisputeCase, bool>> IsOverdueOn(DateOnly day) => c => c.NextDueOn != null && c.NextDueOn < day;
}
