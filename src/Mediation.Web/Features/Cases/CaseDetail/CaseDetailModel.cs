using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.CaseDetail;

/// <summary>What the overview of a case shows.</summary>
/// <param name="Case">The case.</param>
/// <param name="Steps">Every step from here, the main one first.</param>
/// <param name="UnderWay">What has been begun and waits.</param>
/// <param name="Limits">The limits that run, with their calculation.</param>
/// <param name="DueDays">Everything that falls due, soonest first.</param>
public sealed record CaseDetailModel(
    DisputeCase Case, IReadOnlyList<Decision<CaseStatus, CaseTrigger>> Steps, IReadOnlyList<UnderWay> UnderWay, CaseLimits Limits,
    IReadOnlyList<(DueKind Kind, DateOnly On)> DueDays)
{
    /// <summary>The step the page puts first; null where the case is at its end.</summary>
    public Decision<CaseStatus, CaseTrigger>? Main => Steps.Count == 0 ? null : Steps[0];

    /// <summary>
    /// The one act the page offers first: the main step itself if nothing is in its way, otherwise what has been begun,
    /// otherwise what mends the first obstacle. Closing would leave undone what has been begun, so that comes before it. Null
    /// where there is none.
    /// </summary>
    public (Words? What, Words Act, string Url)? First
    {
        get
        {
            if (Main is not { } main)
            {
                return null;
            }

            if (main.IsAllowed && !IsMainPutOff)
            {
                return (null, CaseNames.Of(main.Trigger), CaseLinks.Of(main.Trigger, Case.Reference));
            }

            if (UnderWay.Count > 0)
            {
                return (UnderWay[0].What, UnderWay[0].Act, UnderWay[0].Url);
            }

            var mendable = main.Unmet.FirstOrDefault(check => check.Mend is not null);
            return mendable is null || CaseLinks.ToMend(mendable.Mend, Case.Reference) is not { } place
                ? null
                : (mendable.Fact ?? mendable.Sentence, CaseLinks.MendingAct(mendable.Mend), place);
        }
    }

    /// <summary>Whether the main step may be taken, and something begun is nevertheless offered before it.</summary>
    public bool IsMainPutOff => Main is { IsAllowed: true, Trigger: CaseTrigger.Close } && UnderWay.Count > 0;

    /// <summary>What else has been begun, beside the first act.</summary>
    public IEnumerable<UnderWay> AlsoUnderWay => UnderWay.Where(waits => waits.Url != First?.Url);

    /// <summary>Whether a refusal can be taken down and the mediation ended at once.</summary>
    public bool CanEndOnRefusal => Steps.Any(step => step is { Trigger: CaseTrigger.Terminate, IsAllowed: true });
}
