using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Parties.EndAgency;

public sealed class EndAgencyForm
{
    [Display(Name = "确认终止代理")]
    public bool Confirmed { get; set; }
}

public sealed class EndAgencyFormValidator : AbstractValidator<EndAgencyForm>
{
    public EndAgencyFormValidator()
    {
        RuleFor(form => form.Confirmed).Equal(true).WithMessage("请勾选确认");
    }
}
