using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmations;

/// <summary>The machine of an application for judicial confirmation.</summary>
public static class ConfirmationWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<JudicialConfirmation, ConfirmationStatus, ConfirmationTrigger> Machine = Declare();

    private static Workflow<JudicialConfirmation, ConfirmationStatus, ConfirmationTrigger> Declare()
    {
        var machine = new Workflow<JudicialConfirmation, ConfirmationStatus, ConfirmationTrigger>(
            "JudicialConfirmation", ConfirmationStatus.Preparing,
            confirmation => confirmation.Status, (confirmation, status) => confirmation.MoveTo(status));

        machine.Configure(ConfirmationStatus.Preparing)
            .PermitIf(ConfirmationTrigger.MakeReady, ConfirmationStatus.Ready,
                ConfirmationRules.AgreementInForce, ConfirmationRules.NotEntrustedAfterFiling, ConfirmationRules.JointApplication,
                ConfirmationRules.CourtChosen, ConfirmationRules.ClausesMayBeConfirmed, ConfirmationRules.LabourIsPayment,
                ConfirmationRules.OralIsRecorded, ConfirmationRules.InTime, ConfirmationRules.EarlierBindingDay,
                ConfirmationRules.PerformanceIsClear, ConfirmationRules.SomethingToEnforce, ConfirmationRules.ApplicantsRepresented,
                ConfirmationRules.AgentsEmpowered, ConfirmationRules.NoThirdPartyProperty, ConfirmationRules.TabletIsFlagged,
                ConfirmationRules.JudgeDidNotSit, PrivacyRules.CourtConsented)
            .Permit(ConfirmationTrigger.Withdraw, ConfirmationStatus.Withdrawn)
            .PermitIf(ConfirmationTrigger.Lapse, ConfirmationStatus.Lapsed, ConfirmationRules.PeriodIsOver);

        machine.Configure(ConfirmationStatus.Ready)
            .PermitIf(ConfirmationTrigger.File, ConfirmationStatus.Filed,
                ConfirmationRules.AgreementInForce, ConfirmationRules.JointApplication, ConfirmationRules.InTime,
                ConfirmationRules.EarlierBindingDay, PrivacyRules.CourtConsented)
            .Permit(ConfirmationTrigger.ReturnToPreparing, ConfirmationStatus.Preparing)
            .Permit(ConfirmationTrigger.Withdraw, ConfirmationStatus.Withdrawn)
            .PermitIf(ConfirmationTrigger.Lapse, ConfirmationStatus.Lapsed, ConfirmationRules.PeriodIsOver);

        machine.Configure(ConfirmationStatus.Filed)
            .Permit(ConfirmationTrigger.CourtAccept, ConfirmationStatus.CourtAccepted)
            .Permit(ConfirmationTrigger.AskSupplement, ConfirmationStatus.Supplementing)
            .Permit(ConfirmationTrigger.RefuseToAccept, ConfirmationStatus.NotAccepted)
            .Permit(ConfirmationTrigger.Withdraw, ConfirmationStatus.Withdrawn);

        machine.Configure(ConfirmationStatus.Supplementing)
            .Permit(ConfirmationTrigger.Supplement, ConfirmationStatus.Filed)
            .Permit(ConfirmationTrigger.RefuseToAccept, ConfirmationStatus.NotAccepted)
            .Permit(ConfirmationTrigger.Withdraw, ConfirmationStatus.Withdrawn)
            .Permit(ConfirmationTrigger.DeemWithdrawn, ConfirmationStatus.DeemedWithdrawn);

        machine.Configure(ConfirmationStatus.CourtAccepted)
            .Permit(ConfirmationTrigger.Confirm, ConfirmationStatus.Confirmed)
            .Permit(ConfirmationTrigger.Reject, ConfirmationStatus.Rejected)
            .Permit(ConfirmationTrigger.AskSupplement, ConfirmationStatus.Supplementing)
            .Permit(ConfirmationTrigger.Withdraw, ConfirmationStatus.Withdrawn)
            .Permit(ConfirmationTrigger.DeemWithdrawn, ConfirmationStatus.DeemedWithdrawn);

        machine.Configure(ConfirmationStatus.NotAccepted)
            .PermitIf(ConfirmationTrigger.PrepareAgain, ConfirmationStatus.Preparing, ConfirmationRules.DaysRemain);

        machine.Configure(ConfirmationStatus.Withdrawn)
            .PermitIf(ConfirmationTrigger.PrepareAgain, ConfirmationStatus.Preparing, ConfirmationRules.DaysRemain);

        // Confirmed, Rejected, DeemedWithdrawn and Lapsed are final.
        return machine;
    }
}
