using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.CaseDetail;

/// <summary>What the overview of a case shows.</summary>
/// <param name="Case">The case.</param>
/// <param name="Steps">Every step from here, the main one first.</param>
/// <param name="Limits">The limits that run, with their calculation.</param>
/// <param name="DueDays">Everything that falls due, soonest first.</param>
public sealed record CaseDetailModel(
    DisputeCase Case, IReadOnlyList<Decision<CaseStatus, CaseTrigger>> Steps, CaseLimits Limits,
    IReadOnlyList<(DueKind Kind, DateOnly On)> DueDays)
{
    /// <summary>The step the page puts first; null where the case is at its end.</summary>
    public Decision<CaseStatus, CaseTrigger>? Main => Steps.Count == 0 ? null : Steps[0];

    /// <summary>Where the first obstacle of the main step is mended.</summary>
    public (RuleCheck Check, string Link)? FirstObstacle =>
        Main?.Unmet.Select(check => (check, CaseLinks.ToMend(check.Mend, Case.Reference)))
            .Where(pair => pair.Item2 is not null).Select(pair => ((RuleCheck, string)?)(pair.check, pair.Item2!)).FirstOrDefault();

    /// <summary>Whether a refusal can be taken down and the mediation ended at once.</summary>
    public bool CanEndOnRefusal => Steps.Any(step => step is { Trigger: CaseTrigger.Terminate, IsAllowed: true });
}
