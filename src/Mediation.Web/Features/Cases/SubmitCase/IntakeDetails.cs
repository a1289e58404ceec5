using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Turns what was typed into what the domain takes down; for registering and for correcting.</summary>
public static class IntakeDetails
{
    public static Intake From(
        SourceForm source, DisputeForm dispute, DisputeCategory category, string reference, Guid centreId, Guid committeeId)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(dispute);
        return new Intake(
            reference, centreId, committeeId, category, dispute.Title!, dispute.Facts!, source.Channel!.Value, source.Basis!.Value)
        {
            Place = dispute.Place,
            Severity = dispute.Severity!.Value,
            IsIndivisible = dispute.IsIndivisible,
            ScopeObstacle = source.Obstacle,
            EntrustedBy = source.IsEntrusted ? source.EntrustedBy : null,
            EntrustingBodyName = source.IsEntrusted ? source.EntrustingBodyName : null,
            AdvisedBy = source.AdvisedBy,
            EntrustingNumber = source.IsEntrusted ? source.EntrustingNumber : null,
            EntrustReceivedOn = source.IsEntrusted ? source.EntrustReceivedOn : null,
            IsSummaryProcedure = source.IsEntrusted && source.IsSummaryProcedure,
        };
    }
}
