using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.LeaderCases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.LeaderCases.AssignLeader;

public sealed class AssignLeaderForm
{
    [Display(Name = "领导姓名")]
    public string? Name { get; set; }

    [Display(Name = "职务")]
    public string? Post { get; set; }
}

public sealed class AssignLeaderFormValidator : AbstractValidator<AssignLeaderForm>
{
    public AssignLeaderFormValidator()
    {
        RuleFor(form => form.Name).Filled(LeaderCase.NameMaxLength, "请填写领导姓名");
        RuleFor(form => form.Post).Filled(LeaderCase.PostMaxLength, "请填写领导职务");
    }
}
