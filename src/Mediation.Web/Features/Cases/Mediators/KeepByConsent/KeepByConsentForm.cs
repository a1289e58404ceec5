using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Mediators.KeepByConsent;

public sealed class KeepByConsentForm
{
    [Display(Name = "向各方披露了什么关系")]
    public string? Disclosed { get; set; }

    [Display(Name = "已向各方披露这一关系，各方当事人都同意继续由其主持")]
    public bool AllConsent { get; set; }
}

public sealed class KeepByConsentFormValidator : AbstractValidator<KeepByConsentForm>
{
    public KeepByConsentFormValidator()
    {
        RuleFor(form => form.Disclosed).NotEmpty().WithMessage("请写明披露了什么，例如与一方是同村邻居").AtMost(DisputeCase.NoteMaxLength);
        RuleFor(form => form.AllConsent).Equal(true).WithMessage("各方都同意才能继续，请核对后勾选");
    }
}
