using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>The machine of an agreement, from draft to performance.</summary>
public static class AgreementWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<Agreement, AgreementStatus, AgreementTrigger> Machine = Declare();

    private static Workflow<Agreement, AgreementStatus, AgreementTrigger> Declare()
    {
        var machine = new Workflow<Agreement, AgreementStatus, AgreementTrigger>(
            "Agreement", AgreementStatus.Drafting, agreement => agreement.Status, (agreement, status) => agreement.MoveTo(status));

        machine.Configure(AgreementStatus.Drafting)
            .PermitIf(AgreementTrigger.SendForSignature, AgreementStatus.AwaitingSignatures,
                AgreementRules.IsWritten, AgreementRules.HasContent, AgreementRules.BothSidesSign, AgreementRules.PerformanceIsClear)
            .PermitIf(AgreementTrigger.RecordOral, AgreementStatus.Effective,
                AgreementRules.IsOral, AgreementRules.OralIsAllowed, AgreementRules.HasContent, AgreementRules.BothSidesSign)
            .Permit(AgreementTrigger.Abandon, AgreementStatus.Abandoned);

        machine.Configure(AgreementStatus.AwaitingSignatures)
            .Permit(AgreementTrigger.ReturnToDraft, AgreementStatus.Drafting)
            .PermitIf(AgreementTrigger.TakeEffect, AgreementStatus.Effective,
                AgreementRules.PartiesSigned, AgreementRules.MediatorSigned, AgreementRules.CommitteeSealed, AgreementRules.NotInTheFuture)
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
