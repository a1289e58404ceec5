using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.AddLegalRepresentative;

public sealed class LegalRepresentativeForm
{
    [Display(Name = "法定代理人姓名")]
    public string? Name { get; set; }

    [Display(Name = "与被代理人的关系")]
    public string? Relation { get; set; }

    [Display(Name = "身份证号")]
    public string? NationalId { get; set; }

    [Display(Name = "电话")]
    public string? Phone { get; set; }

    [Display(Name = "本人也是本案当事人")]
    public Guid? RepresentativePartyId { get; set; }
}

public sealed class LegalRepresentativeFormValidator : AbstractValidator<LegalRepresentativeForm>
{
    public LegalRepresentativeFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.NationalId).IsNationalId(clock);
        RuleFor(form => form.Name).NotEmpty().WithMessage("请填写法定代理人姓名").AtMost(Party.NameMaxLength);
        RuleFor(form => form.Relation).NotEmpty().WithMessage("请填写关系，例如父亲、母亲、监护人").AtMost(Party.NameMaxLength);
        RuleFor(form => form.Phone).IsPhone();
    }
}
