using Mediation.Domain.Confirmations;

namespace Mediation.Web.Features.Cases.Confirmations;

/// <summary>The colour of an application's status.</summary>
public static class ConfirmationTags
{
    public static string ClassOf(ConfirmationStatus status) => status switch
    {
        ConfirmationStatus.Preparing or ConfirmationStatus.Ready or ConfirmationStatus.Supplementing => "tag tag-warn",
        ConfirmationStatus.Filed or ConfirmationStatus.CourtAccepted or ConfirmationStatus.Confirmed => "tag tag-good",
        ConfirmationStatus.Rejected or ConfirmationStatus.NotAccepted or ConfirmationStatus.Lapsed => "tag tag-bad",
        ConfirmationStatus.Withdrawn or ConfirmationStatus.DeemedWithdrawn => "tag",
    };
}
