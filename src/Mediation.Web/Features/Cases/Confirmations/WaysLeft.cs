using Mediation.Domain;
using Mediation.Domain.Confirmations;

namespace Mediation.Web.Features.Cases.Confirmations;

/// <summary>What the parties can still do once an application has ended without the court confirming.</summary>
public static class WaysLeft
{
    /// <summary>The ways, or null while the application is under way or was confirmed.</summary>
    public static Words? After(JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        return confirmation.Status switch
        {
            ConfirmationStatus.Preparing or ConfirmationStatus.Ready or ConfirmationStatus.Filed or ConfirmationStatus.CourtAccepted
                or ConfirmationStatus.Supplementing or ConfirmationStatus.Confirmed => null,
            ConfirmationStatus.NotAccepted or ConfirmationStatus.Withdrawn => new(
                "三十日内还可以重新准备，或者向有管辖权的其他法院申请；协议仍然有效，也可以就协议向人民法院起诉。",
                "While days of the thirty remain it can be prepared again, also for another court; the agreement stays in force and can be sued on."),
            ConfirmationStatus.Rejected => new(
                "当事人可以通过调解变更原协议或者达成新的协议，也可以向人民法院起诉（人民调解法第三十三条）。",
                "The parties can change the agreement by mediation or make a new one, or sue (People's Mediation Law art. 33)."),
            ConfirmationStatus.DeemedWithdrawn or ConfirmationStatus.Lapsed => new(
                "协议仍然有效，应当履行；需要强制执行力的，可以重新达成协议后再申请，或者向人民法院起诉。",
                "The agreement stays in force and is to be performed; for enforceability make a new agreement and apply again, or sue."),
        };
    }
}
