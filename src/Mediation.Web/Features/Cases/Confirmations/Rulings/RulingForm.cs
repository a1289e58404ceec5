using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>What a ruling says.</summary>
public class RulingForm
{
    [Display(Name = "裁定书文号")]
    public string? Number { get; set; }

    [Display(Name = "裁定日期")]
    public DateOnly? RuledOn { get; set; }
}

/// <summary>What a ruling says that gives its reason: every one that doesn't grant what was asked.</summary>
public sealed class ReasonedRulingForm : RulingForm
{
    [Display(Name = "法院的理由")]
    public string? Reason { get; set; }
}

/// <summary>What every ruling has to say.</summary>
public abstract class RulingFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : RulingForm
{
    protected RulingFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.Number).Filled(JudicialConfirmation.NumberMaxLength, "请填写裁定书文号");
        RuleFor(form => form.RuledOn)
            .PastDay(clock, "请填写裁定日期")
            .Must(day => day >= confirmation.Value.FiledOn).WithMessage("裁定日期不能早于提交法院的日期");
    }
}

public sealed class RulingFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    : RulingFormValidator<RulingForm>(clock, confirmation);

public sealed class ReasonedRulingFormValidator : RulingFormValidator<ReasonedRulingForm>
{
    public ReasonedRulingFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation) : base(clock, confirmation) =>
        RuleFor(form => form.Reason).Filled(JudicialConfirmation.NoteMaxLength, "请写明法院的理由");
}
