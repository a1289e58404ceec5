using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Mediators.KeepByConsent;

public sealed class KeepByConsentForm
{
    [Display(Name = "已向各方披露这一关系，各方当事人都同意继续由其主持")]
    public bool AllConsent { get; set; }
}

public sealed class KeepByConsentFormValidator : AbstractValidator<KeepByConsentForm>
{
    public KeepByConsentFormValidator()
    {
        RuleFor(form => form.AllConsent).Equal(true).WithMessage("各方都同意才能继续，请核对后勾选");
    }
}
