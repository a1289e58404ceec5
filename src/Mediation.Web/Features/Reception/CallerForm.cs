using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Reception;

/// <summary>Who comes and what about; the part that the register and the appointments share.</summary>
public abstract class CallerForm
{
    [Display(Name = "来访人姓名")]
    public string? VisitorName { get; set; }

    [Display(Name = "来访人未满 18 周岁（登记簿里隐去姓名）")]
    public bool IsMinor { get; set; }

    [Display(Name = "联系电话")]
    public string? Phone { get; set; }

    [Display(Name = "来访事由")]
    public string? Matter { get; set; }

    public Caller ToCaller(IPersonalDataVault vault) => new(VisitorName!, vault.SealPhone(Phone), Matter!) { IsMinor = IsMinor };
}

/// <summary>The rules of that part.</summary>
public abstract class CallerFormValidator<T> : AbstractValidator<T>
    where T : CallerForm
{
    protected CallerFormValidator()
    {
        RuleFor(form => form.VisitorName).NotEmpty().WithMessage("请填写来访人姓名，不愿说全名的写称呼")
            .MaximumLength(Caller.NameMaxLength).WithMessage("姓名最多 {MaxLength} 个字");
        RuleFor(form => form.Phone).IsPhone();
        RuleFor(form => form.Matter).NotEmpty().WithMessage("请写明来访事由")
            .MaximumLength(Caller.MatterMaxLength).WithMessage("来访事由最多 {MaxLength} 个字");
    }
}
