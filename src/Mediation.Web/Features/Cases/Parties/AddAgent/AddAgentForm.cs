using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.AddAgent;

public sealed class AddAgentForm
{
    [Display(Name = "代理人姓名")]
    public string? Name { get; set; }

    [Display(Name = "代理人身份")]
    public AgentKind? Kind { get; set; }

    [Display(Name = "代理人身份证号")]
    public string? NationalId { get; set; }

    [Display(Name = "代理人电话")]
    public string? Phone { get; set; }

    [Display(Name = "身份材料已核对并留存")]
    public bool IdentityOnFile { get; set; }

    [Display(Name = "授权委托书已留存")]
    public bool PowerOnFile { get; set; }

    [Display(Name = "特别授权：可以代为承认、变更、放弃请求，签署协议")]
    public bool HasSpecialAuthority { get; set; }

    [Display(Name = "代理自")]
    public DateOnly? From { get; set; }

    [Display(Name = "代理至")]
    public DateOnly? Until { get; set; }
}

public sealed class AddAgentFormValidator : AbstractValidator<AddAgentForm>
{
    public AddAgentFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.NationalId).IsNationalId(clock);
        RuleFor(form => form.Phone).IsPhone();
        RuleFor(form => form.Name).NotEmpty().WithMessage("请填写代理人姓名").AtMost(Party.NameMaxLength);
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择代理人身份");
        RuleFor(form => form.From).NotNull().WithMessage("请填写代理从哪一天开始");
        RuleFor(form => form.Until).Must((form, until) => until is null || form.From is null || until >= form.From)
            .WithMessage("代理结束的日期不能早于开始的日期");
    }
}
