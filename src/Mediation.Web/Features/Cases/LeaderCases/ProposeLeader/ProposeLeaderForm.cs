using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.LeaderCases.ProposeLeader;

public sealed class ProposeLeaderForm
{
    [Display(Name = "提请原因")]
    public LeaderCaseGround? Ground { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }
}

public sealed class ProposeLeaderFormValidator : AbstractValidator<ProposeLeaderForm>
{
    public ProposeLeaderFormValidator()
    {
        RuleFor(form => form.Ground).NotNull().WithMessage("请选择提请原因").IsInEnum().WithMessage("请选择提请原因");
        RuleFor(form => form.Reason).Filled(LeaderCase.TextMaxLength, "请写明为什么需要领导包案");
    }
}
