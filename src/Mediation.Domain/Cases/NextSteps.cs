using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// What a mediator is offered next. The machine says what is possible; this says what usually comes first, so that a page
/// can show one main action and keep the others at hand.
/// </summary>
public static class NextSteps
{
    /// <summary>Every trigger the stage declares, the usual one first.</summary>
    public static IReadOnlyList<CaseTrigger> RankedIn(CaseStatus status) => status switch
    {
        CaseStatus.Registered =>
            [CaseTrigger.Accept, CaseTrigger.SolveOnSpot, CaseTrigger.Divert, CaseTrigger.Decline, CaseTrigger.Merge, CaseTrigger.Terminate],
        CaseStatus.Accepted =>
            [CaseTrigger.OpenMediation, CaseTrigger.StartVisit, CaseTrigger.RequestConsultation, CaseTrigger.PutUnderLeader,
             CaseTrigger.Suspend, CaseTrigger.Terminate],
        CaseStatus.Visiting =>
            [CaseTrigger.FinishVisit, CaseTrigger.OpenMediation, CaseTrigger.PutUnderLeader, CaseTrigger.Suspend, CaseTrigger.Terminate],
        CaseStatus.Mediating =>
            [CaseTrigger.Settle, CaseTrigger.StartVisit, CaseTrigger.RequestConsultation, CaseTrigger.PutUnderLeader,
             CaseTrigger.ReturnToFollowUp, CaseTrigger.Suspend, CaseTrigger.Terminate],
        CaseStatus.Consulting =>
            [CaseTrigger.ConcludeConsultation, CaseTrigger.Settle, CaseTrigger.StartVisit, CaseTrigger.PutUnderLeader,
             CaseTrigger.Suspend, CaseTrigger.Terminate],
        CaseStatus.LeaderLed =>
            [CaseTrigger.ReturnFromLeader, CaseTrigger.Settle, CaseTrigger.StartVisit, CaseTrigger.Suspend, CaseTrigger.Terminate],
        CaseStatus.Suspended => [CaseTrigger.Unsuspend, CaseTrigger.Terminate],
        CaseStatus.Settled => [CaseTrigger.BeginFollowUp, CaseTrigger.Close],
        CaseStatus.FollowUp => [CaseTrigger.Close, CaseTrigger.Remediate, CaseTrigger.PutUnderLeader],
        CaseStatus.Terminated => [CaseTrigger.Close, CaseTrigger.Remediate],
        CaseStatus.Declined or CaseStatus.Diverted => [CaseTrigger.Close],
        CaseStatus.Closed => [CaseTrigger.Archive, CaseTrigger.Reopen, CaseTrigger.Remediate],
        CaseStatus.Merged or CaseStatus.Archived => [],
    };

    /// <summary>
    /// Every step from here with the rules' answers, the main one first. The main one is the usual one of the stage unless
    /// the facts of the case point elsewhere: a refusal to the end, a matter out of scope to declining it, an agreement
    /// performed on the spot to closing.
    /// </summary>
    public static IReadOnlyList<Decision<CaseStatus, CaseTrigger>> Of(DisputeCase dispute, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var ranked = RankedIn(dispute.Status);
        var exception = Exception(dispute, context);
        return
        [
            .. ranked.OrderByDescending(trigger => trigger == exception)
                .Select(trigger => CaseWorkflow.Machine.Ask(dispute, trigger, context)),
        ];
    }

    private static CaseTrigger? Exception(DisputeCase dispute, RuleContext context)
    {
        if (dispute is { Status: CaseStatus.Settled, AgreementInForce.PerformanceKind: PerformanceKind.OnTheSpot })
            return CaseTrigger.Close;
        if (dispute is { Status: CaseStatus.Registered, ScopeObstacle: not null })
            return CaseTrigger.Decline;
        var mayEnd = dispute.Status == CaseStatus.Registered || (dispute.IsActive && dispute.Status != CaseStatus.Suspended);
        if (!mayEnd || CaseRules.NobodyIndispensableRefused.Check(dispute, context).Result != RuleResult.NotMet)
            return null;
        return dispute.AgreementInForce is null ? CaseTrigger.Terminate : CaseTrigger.ReturnToFollowUp;
    }
}
