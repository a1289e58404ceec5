using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>The machine of an agreement, from draft to performance.</summary>
public static class AgreementWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<Agreement, AgreementStatus, AgreementTrigger> Machine = Declare();

    /// <summary>What a written agreement needs to take effect, and to stay in force when a signature is corrected.</summary>
    internal static IReadOnlyList<Rule<Agreement>> RulesOfEffect =>
    [
        AgreementRules.PartiesSigned, AgreementRules.MediatorSigned, AgreementRules.CommitteeSealed,
        AgreementRules.NotInTheFuture, AgreementRules.ReadAloud,
    ];

    private static Workflow<Agreement, AgreementStatus, AgreementTrigger> Declare()
    {
        var machine = new Workflow<Agreement, AgreementStatus, AgreementTrigger>(
            "Agreement", AgreementStatus.Drafting, agreement => agreement.Status, (agreement, status) => agreement.MoveTo(status));

        machine.Configure(AgreementStatus.Drafting)
            .PermitIf(AgreementTrigger.SendForSignature, AgreementStatus.AwaitingSignatures,
                AgreementRules.IsWritten, AgreementRules.HasContent, AgreementRules.BothSidesSign, AgreementRules.HostIsThere,
                AgreementRules.PerformanceIsClear)
            .PermitIf(AgreementTrigger.RecordOral, AgreementStatus.Effective,
                AgreementRules.IsOral, AgreementRules.OralIsAllowed, AgreementRules.HasContent, AgreementRules.BothSidesSign)
            .Permit(AgreementTrigger.Abandon, AgreementStatus.Abandoned);

        machine.Configure(AgreementStatus.AwaitingSignatures)
            .Permit(AgreementTrigger.ReturnToDraft, AgreementStatus.Drafting)
            .PermitIf(AgreementTrigger.TakeEffect, AgreementStatus.Effective, [.. RulesOfEffect])
            .Permit(AgreementTrigger.Abandon, AgreementStatus.Abandoned);

        machine.Configure(AgreementStatus.Effective)
            .Permit(AgreementTrigger.BeginPerformance, AgreementStatus.Performing)
            .PermitIf(AgreementTrigger.MarkPerformed, AgreementStatus.Performed, AgreementRules.EverythingPerformed)
            .Permit(AgreementTrigger.Supersede, AgreementStatus.Superseded)
            .Permit(AgreementTrigger.Annul, AgreementStatus.Annulled);

        machine.Configure(AgreementStatus.Performing)
            .PermitIf(AgreementTrigger.MarkPerformed, AgreementStatus.Performed, AgreementRules.EverythingPerformed)
            .Permit(AgreementTrigger.MarkPartlyPerformed, AgreementStatus.PartlyPerformed)
            .Permit(AgreementTrigger.MarkNotPerformed, AgreementStatus.NotPerformed)
            .Permit(AgreementTrigger.Supersede, AgreementStatus.Superseded)
            .Permit(AgreementTrigger.Annul, AgreementStatus.Annulled);

        machine.Configure(AgreementStatus.PartlyPerformed)
            .PermitIf(AgreementTrigger.MarkPerformed, AgreementStatus.Performed, AgreementRules.EverythingPerformed)
            .Permit(AgreementTrigger.MarkNotPerformed, AgreementStatus.NotPerformed)
            .Permit(AgreementTrigger.BeginPerformance, AgreementStatus.Performing)
            .Permit(AgreementTrigger.Supersede, AgreementStatus.Superseded)
            .Permit(AgreementTrigger.Annul, AgreementStatus.Annulled);

        machine.Configure(AgreementStatus.NotPerformed)
            .PermitIf(AgreementTrigger.MarkPerformed, AgreementStatus.Performed, AgreementRules.EverythingPerformed)
            .Permit(AgreementTrigger.MarkPartlyPerformed, AgreementStatus.PartlyPerformed)
            .Permit(AgreementTrigger.BeginPerformance, AgreementStatus.Performing)
            .Permit(AgreementTrigger.Supersede, AgreementStatus.Superseded)
            .Permit(AgreementTrigger.Annul, AgreementStatus.Annulled);

        machine.Configure(AgreementStatus.Performed)
            .Permit(AgreementTrigger.Supersede, AgreementStatus.Superseded)
            .Permit(AgreementTrigger.Annul, AgreementStatus.Annulled);

        // Abandoned, Superseded and Annulled are final.
        return machine;
    }
}
