using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Mediators.JointMediation;

/// <summary>A committee that joins.</summary>
public sealed class JointMediationForm
{
    [Display(Name = "参加的调解委员会")]
    public Guid? Committee { get; set; }

    [Display(Name = "协议须加盖其印章")]
    public bool Seals { get; set; } = true;
}

public sealed class JointMediationFormValidator : AbstractValidator<JointMediationForm>
{
    public JointMediationFormValidator() => RuleFor(form => form.Committee).NotNull().WithMessage("请选择参加的调解委员会");
}
