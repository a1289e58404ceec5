using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Confirmations.EndApplication;

/// <summary>Who withdraws and why; of what was filed already also the court's leave.</summary>
public sealed class WithdrawForm
{
    [Display(Name = "谁撤回")]
    public Guid? By { get; set; }

    [Display(Name = "为什么撤回")]
    public string? Reason { get; set; }

    [Display(Name = "准许撤回的裁定文号")]
    public string? Number { get; set; }

    [Display(Name = "裁定日期")]
    public DateOnly? RuledOn { get; set; }
}

public sealed class WithdrawFormValidator : AbstractValidator<WithdrawForm>
{
    public WithdrawFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.By).Must(id => confirmation.Value.Signatories.Any(p => p.Id == id)).WithMessage("请选择哪一位当事人撤回");
        RuleFor(form => form.Reason).Filled(ReasonForm.MaxLength, "请写明为什么撤回");
        When(_ => confirmation.Value.FiledOn is not null, () =>
        {
            RuleFor(form => form.Number).Filled(JudicialConfirmation.NumberMaxLength, "已经提交法院的，请填写准许撤回的裁定文号");
            RuleFor(form => form.RuledOn)
                .PastDay(clock, "请填写裁定日期")
                .Must(day => day >= confirmation.Value.FiledOn).WithMessage("裁定日期不能早于提交法院的日期");
        });
    }
}
