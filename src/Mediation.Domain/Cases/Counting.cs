using System.Linq.Expressions;

namespace Mediation.Domain.Cases;

/// <summary>
/// What a dispute counts as. It counts once, whatever rounds it went through; a merged duplicate counts as nothing, since
/// the case it went into does.
/// </summary>
public enum CountedAs
{
    /// <summary>达成协议, in part or in full, in writing or by mouth: dated by the agreement's day of effect.</summary>
    Settled,

    /// <summary>终止调解: dated by the end.</summary>
    Terminated,

    /// <summary>
    /// 涉家庭暴力: settled or terminated, and in neither figure. Settling such a case is nobody's target (反家庭暴力法 5).
    /// </summary>
    FamilyViolence,

    /// <summary>在办: no result yet, in the first round or a later one.</summary>
    Open,

    /// <summary>不予受理.</summary>
    Declined,

    /// <summary>分流.</summary>
    Diverted,

    /// <summary>受理前撤回.</summary>
    Withdrawn,

    /// <summary>现场解决.</summary>
    SolvedOnSpot,
}

/// <summary>The one definition of every figure, so that a number and the list behind it can't differ.</summary>
public static class Counting
{
    private static readonly CaseOutcome?[] Settlements = [CaseOutcome.SettledInWriting, CaseOutcome.SettledOrally];

    /// <summary>The cases that count as <paramref name="what"/>. Every case is in exactly one, a merged one in none.</summary>
    public static Expression<Func<DisputeCase, bool>> Is(CountedAs what) => what switch
    {
        CountedAs.Settled => c => Settlements.Contains(c.Outcome) && !c.HasViolenceFlag,
        CountedAs.Terminated => c => c.Outcome == CaseOutcome.Terminated && !c.HasViolenceFlag,
        CountedAs.FamilyViolence => c => c.HasViolenceFlag && (Settlements.Contains(c.Outcome) || c.Outcome == CaseOutcome.Terminated),
        CountedAs.Open => c => c.Outcome == null && c.Status != CaseStatus.Merged,
        CountedAs.Declined => c => c.Outcome == CaseOutcome.Declined,
        CountedAs.Diverted => c => c.Outcome == CaseOutcome.Diverted,
        CountedAs.Withdrawn => c => c.Outcome == CaseOutcome.Withdrawn,
        CountedAs.SolvedOnSpot => c => c.Outcome == CaseOutcome.SolvedOnSpot,
    };

    /// <summary>The same, of a case that has a result.</summary>
    public static CountedAs Of(CaseOutcome outcome, bool hasViolenceFlag) => outcome switch
    {
        CaseOutcome.SettledInWriting or CaseOutcome.SettledOrally or CaseOutcome.Terminated when hasViolenceFlag => CountedAs.FamilyViolence,
        CaseOutcome.SettledInWriting or CaseOutcome.SettledOrally => CountedAs.Settled,
        CaseOutcome.Terminated => CountedAs.Terminated,
        CaseOutcome.Declined => CountedAs.Declined,
        CaseOutcome.Diverted => CountedAs.Diverted,
        CaseOutcome.Withdrawn => CountedAs.Withdrawn,
        CaseOutcome.SolvedOnSpot => CountedAs.SolvedOnSpot,
    };
}

/// <summary>化解率: settled ÷ (settled + terminated). Open and declined cases are no part of it.</summary>
/// <param name="Settled">Cases settled.</param>
/// <param name="Terminated">Cases terminated.</param>
public readonly record struct ResolutionRate(int Settled, int Terminated)
{
    /// <summary>The share, from 0 to 1; null while nothing has ended.</summary>
    public decimal? Share => Settled + Terminated == 0 ? null : decimal.Divide(Settled, Settled + Terminated);
}
