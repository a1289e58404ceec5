using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.SubmitCase;

namespace Mediation.Web.Features.Cases.CorrectIntake;

/// <summary>What was taken down about source and dispute, to be corrected. Requests and parties have pages of their own.</summary>
public sealed class CorrectIntakeForm
{
    public SourceForm Source { get; set; } = new();

    public DisputeForm Dispute { get; set; } = new();

    public static CorrectIntakeForm Of(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new CorrectIntakeForm
        {
            Source = new SourceForm
            {
                Channel = of.Channel,
                Basis = of.Basis,
                EntrustedBy = of.EntrustedBy,
                EntrustingBodyName = of.EntrustingBodyName,
                AdvisedBy = of.AdvisedBy,
                EntrustingNumber = of.EntrustingNumber,
                EntrustReceivedOn = of.EntrustReceivedOn,
                IsSummaryProcedure = of.IsSummaryProcedure,
                Obstacle = of.ScopeObstacle,
            },
            Dispute = new DisputeForm
            {
                Title = of.Title,
                CategoryCode = of.CategoryCode,
                Place = of.Place,
                Facts = of.Facts,
                Severity = of.Severity,
                IsIndivisible = of.IsIndivisible,
            },
        };
    }
}

public sealed class CorrectIntakeFormValidator : AbstractValidator<CorrectIntakeForm>
{
    public CorrectIntakeFormValidator(IValidator<SourceForm> source, IValidator<DisputeForm> dispute)
    {
        RuleFor(form => form.Source).SetValidator(source);
        RuleFor(form => form.Dispute).SetValidator(dispute, DisputeFormValidator.Description);
    }
}
