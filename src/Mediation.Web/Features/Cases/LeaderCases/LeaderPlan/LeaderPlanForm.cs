using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderPlan;

public sealed class LeaderPlanForm
{
    [Display(Name = "化解方案")]
    public string? Plan { get; set; }

    [Display(Name = "完成期限")]
    public DateOnly? DueOn { get; set; }
}

public sealed class LeaderPlanFormValidator : AbstractValidator<LeaderPlanForm>
{
    public LeaderPlanFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Plan).Filled(LeaderCase.PlanMaxLength, "请写明化解方案");
        RuleFor(form => form.DueOn).DueDay(clock, "请填写完成期限");
    }
}
