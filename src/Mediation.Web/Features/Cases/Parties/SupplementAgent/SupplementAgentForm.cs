using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Parties.SupplementAgent;

public sealed class SupplementAgentForm
{
    [Display(Name = "身份材料已核对并留存")]
    public bool IdentityOnFile { get; set; }

    [Display(Name = "授权委托书已留存")]
    public bool PowerOnFile { get; set; }

    [Display(Name = "特别授权：可以代为承认、变更、放弃请求，签署协议")]
    public bool HasSpecialAuthority { get; set; }
}

public sealed class SupplementAgentFormValidator : AbstractValidator<SupplementAgentForm>
{
    public SupplementAgentFormValidator()
    {
        RuleFor(form => form.PowerOnFile).Equal(true).When(form => form.HasSpecialAuthority).WithMessage("特别授权要写在委托书里，请先留存委托书");
    }
}
