using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>The machine of a case: every stage, what can happen in it, and the rules that decide.</summary>
public static class CaseWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<DisputeCase, CaseStatus, CaseTrigger> Machine = Declare();

    private static Workflow<DisputeCase, CaseStatus, CaseTrigger> Declare()
    {
        var machine = new Workflow<DisputeCase, CaseStatus, CaseTrigger>(
            "Case", CaseStatus.Registered, c => c.Status, (c, status) => c.MoveTo(status));

        machine.Configure(CaseStatus.Registered)
            .PermitIf(CaseTrigger.Accept, CaseStatus.Accepted,
                CaseRules.WithinScope, CaseRules.BothSidesNamed, CaseRules.NoClearRefusal, CaseRules.ApplicantsNotified,
                PrivacyRules.ApplicantsConsented)
            .PermitIf(CaseTrigger.SolveOnSpot, CaseStatus.Closed, CaseRules.RiskReported)
            .PermitIf(CaseTrigger.Divert, CaseStatus.Diverted, PrivacyRules.HandOverConsented)
            .Permit(CaseTrigger.Decline, CaseStatus.Declined)
            .Permit(CaseTrigger.Merge, CaseStatus.Merged)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Accepted)
            .PermitIf(CaseTrigger.OpenMediation, CaseStatus.Mediating, OpeningRules)
            .PermitIf(CaseTrigger.StartVisit, CaseStatus.Visiting, CaseRules.VisitPlanned)
            .PermitIf(CaseTrigger.RequestConsultation, CaseStatus.Consulting, CaseRules.ConsultationAsked)
            .PermitIf(CaseTrigger.PutUnderLeader, CaseStatus.LeaderLed, CaseRules.LeaderPlanApproved)
            .Permit(CaseTrigger.Suspend, CaseStatus.Suspended)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Visiting)
            .PermitDynamicIf(CaseTrigger.FinishVisit, c => c.StageBeforeVisit ?? CaseStatus.Accepted,
                [CaseStatus.Accepted, CaseStatus.Mediating, CaseStatus.Consulting, CaseStatus.LeaderLed], CaseRules.VisitsWrittenUp)
            .PermitIf(CaseTrigger.OpenMediation, CaseStatus.Mediating, [CaseRules.VisitsWrittenUp, CaseRules.NothingAgreedYet, .. OpeningRules])
            .PermitIf(CaseTrigger.PutUnderLeader, CaseStatus.LeaderLed, CaseRules.LeaderPlanApproved)
            .Permit(CaseTrigger.Suspend, CaseStatus.Suspended)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Mediating)
            .PermitIf(CaseTrigger.Settle, CaseStatus.Settled, SettlingRules)
            .PermitIf(CaseTrigger.StartVisit, CaseStatus.Visiting, CaseRules.VisitPlanned)
            .PermitIf(CaseTrigger.RequestConsultation, CaseStatus.Consulting, CaseRules.ConsultationAsked)
            .PermitIf(CaseTrigger.PutUnderLeader, CaseStatus.LeaderLed, CaseRules.LeaderPlanApproved)
            .PermitIf(CaseTrigger.ReturnToFollowUp, CaseStatus.FollowUp, CaseRules.OldAgreementInForce)
            .Permit(CaseTrigger.Suspend, CaseStatus.Suspended)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Consulting)
            .PermitIf(CaseTrigger.ConcludeConsultation, CaseStatus.Mediating,
                CaseRules.OpinionIssued, CaseRules.HostAssigned, CaseRules.EverybodyNotified, CaseRules.EverybodyWilling,
                CaseRules.NobodyIndispensableRefused)
            .PermitIf(CaseTrigger.Settle, CaseStatus.Settled, SettlingRules)
            .PermitIf(CaseTrigger.StartVisit, CaseStatus.Visiting, CaseRules.VisitPlanned)
            .PermitIf(CaseTrigger.PutUnderLeader, CaseStatus.LeaderLed, CaseRules.LeaderPlanApproved)
            .Permit(CaseTrigger.Suspend, CaseStatus.Suspended)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.LeaderLed)
            .PermitDynamicIf(CaseTrigger.ReturnFromLeader,
                c => c.StageBeforeLeader == CaseStatus.FollowUp ? CaseStatus.FollowUp : CaseStatus.Mediating,
                [CaseStatus.Mediating, CaseStatus.FollowUp],
                CaseRules.LeaderOutcomeRecorded, CaseRules.ConsentedBeforeMediation, CaseRules.MediationCanGoOn)
            .PermitIf(CaseTrigger.Settle, CaseStatus.Settled, SettlingRules)
            .PermitIf(CaseTrigger.StartVisit, CaseStatus.Visiting, CaseRules.VisitPlanned)
            .Permit(CaseTrigger.Suspend, CaseStatus.Suspended)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Suspended)
            .PermitDynamicIf(CaseTrigger.Unsuspend, c => c.StageBeforeSuspension ?? CaseStatus.Accepted,
                [CaseStatus.Accepted, CaseStatus.Visiting, CaseStatus.Mediating, CaseStatus.Consulting, CaseStatus.LeaderLed],
                CaseRules.NobodyAwaitsSuccessor)
            .PermitIf(CaseTrigger.Terminate, CaseStatus.Terminated, CaseRules.NoAgreementInForce);

        machine.Configure(CaseStatus.Settled)
            .PermitIf(CaseTrigger.BeginFollowUp, CaseStatus.FollowUp, CaseRules.PerformanceStated)
            .PermitIf(CaseTrigger.Close, CaseStatus.Closed,
                CaseRules.PerformedOnTheSpot, ClosingRules.NoticeDelivered, CaseRules.RiskReported, ClosingRules.NoChildOpen,
                ClosingRules.SenderAnswered, ClosingRules.RatingAsked);

        machine.Configure(CaseStatus.FollowUp)
            .PermitIf(CaseTrigger.Close, CaseStatus.Closed,
                ClosingRules.PerformanceConcluded, ClosingRules.Revisited, ClosingRules.NoticeDelivered, CaseRules.RiskReported,
                ClosingRules.NoChildOpen, ClosingRules.SenderAnswered, ClosingRules.RatingAsked)
            .Permit(CaseTrigger.Remediate, CaseStatus.Mediating)
            .PermitIf(CaseTrigger.PutUnderLeader, CaseStatus.LeaderLed, CaseRules.LeaderPlanApproved);

        foreach (var ended in DisputeCase.AwaitingClosure)
        {
            machine.Configure(ended)
                .PermitIf(CaseTrigger.Close, CaseStatus.Closed,
                    ClosingRules.NoticeDelivered, CaseRules.RiskReported, ClosingRules.NoChildOpen, ClosingRules.SenderAnswered,
                    ClosingRules.RatingAsked);
        }

        machine.Configure(CaseStatus.Terminated)
            .Permit(CaseTrigger.Remediate, CaseStatus.Accepted);

        machine.Configure(CaseStatus.Closed)
            .PermitDynamicIf(CaseTrigger.Reopen, c => c.AgreementInForce is null ? CaseStatus.Accepted : CaseStatus.FollowUp,
                [CaseStatus.FollowUp, CaseStatus.Accepted])
            .PermitIf(CaseTrigger.Remediate, CaseStatus.Accepted, ClosingRules.NoAgreementLeft)
            .PermitIf(CaseTrigger.Archive, CaseStatus.Archived, ClosingRules.NothingCarriedOver, ClosingRules.PapersComplete);

        // Merged and Archived are final.
        return machine;
    }

    private static Rule<DisputeCase>[] OpeningRules =>
    [
        CaseRules.HostAssigned, CaseRules.NoneRecused, CaseRules.EverybodyNotified, CaseRules.EverybodyWilling,
        CaseRules.NobodyIndispensableRefused, CaseRules.CapacityProvided, CaseRules.AgentsInOrder, CaseRules.GroupsRepresented,
        CaseRules.RiskReported, PrivacyRules.EverybodyConsented,
    ];

    private static Rule<DisputeCase>[] SettlingRules =>
        [CaseRules.AgreementEffective, CaseRules.WrittenWhereRequired, CaseRules.RequestsDecided, CaseRules.RiskReported];
}
