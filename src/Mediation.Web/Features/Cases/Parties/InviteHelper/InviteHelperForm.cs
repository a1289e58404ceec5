using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.InviteHelper;

public sealed class InviteHelperForm
{
    [Display(Name = "姓名或者单位")]
    public string? Name { get; set; }

    [Display(Name = "与当事人或者纠纷的关系")]
    public string? Relation { get; set; }
}

public sealed class InviteHelperFormValidator : AbstractValidator<InviteHelperForm>
{
    public InviteHelperFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("请填写邀请谁").AtMost(Party.NameMaxLength);
        RuleFor(form => form.Relation).NotEmpty().WithMessage("请填写关系，例如邻居、同事、行业专家").AtMost(Party.TextMaxLength);
    }
}
