using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Centres;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.EditCentre;

public sealed class CentreForm
{
    public Guid? ParentId { get; set; }

    public int Version { get; set; }

    public bool IsNew { get; set; }

    [Display(Name = "代码")]
    public string? Code { get; set; }

    [Display(Name = "级别")]
    public CentreTier? Tier { get; set; }

    [Display(Name = "简称")]
    public string? Name { get; set; }

    [Display(Name = "对外名称")]
    public string? PublicName { get; set; }

    [Display(Name = "地址")]
    public string? Address { get; set; }

    [Display(Name = "电话")]
    public string? Phone { get; set; }

    [Display(Name = "接收新案件")]
    public bool IsActive { get; set; } = true;

    public static CentreForm Of(Centre centre)
    {
        ArgumentNullException.ThrowIfNull(centre);
        return new CentreForm
        {
            ParentId = centre.ParentId,
            Version = centre.Version,
            Code = centre.Code,
            Tier = centre.Tier,
            Name = centre.Name,
            PublicName = centre.PublicName,
            Address = centre.Address,
            Phone = centre.Phone,
            IsActive = centre.IsActive,
        };
    }

    /// <summary>What never changes comes from the centre, whatever was sent: the page that comes back shows it.</summary>
    public void KeepWhatStays(Centre centre)
    {
        ArgumentNullException.ThrowIfNull(centre);
        (ParentId, Code, Tier) = (centre.ParentId, centre.Code, centre.Tier);
    }

    /// <summary>Puts what was entered into the centre, by its own verbs.</summary>
    public void ApplyTo(Centre centre)
    {
        ArgumentNullException.ThrowIfNull(centre);
        centre.Rename(Name!, PublicName!);
        centre.MoveTo(Address, Phone);
        if (IsActive)
        {
            centre.Reopen();
        }
        else
        {
            centre.Shut();
        }
    }
}

public sealed class CentreFormValidator : AbstractValidator<CentreForm>
{
    public CentreFormValidator(MediationDbContext db)
    {
        When(form => form.IsNew, () =>
        {
            RuleFor(form => form.Code)
                .NotEmpty().WithMessage("请输入代码")
                .MaximumLength(Centre.CodeMaxLength).WithMessage("代码不能超过 {MaxLength} 个字符")
                .Matches("^[A-Za-z0-9]+$").WithMessage("代码只能用字母和数字");
            RuleFor(form => form.ParentId)
                .MustAsync(async (parent, ct) => parent is null || await db.Centres.AnyAsync(centre => centre.Id == parent, ct)).WithMessage("请从列表中选择中心");
            RuleFor(form => form.Tier).NotNull().WithMessage("请选择级别");
        });
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("请输入简称")
            .MaximumLength(Centre.NameMaxLength).WithMessage("简称不能超过 {MaxLength} 个字");
        RuleFor(form => form.PublicName)
            .NotEmpty().WithMessage("请输入对外名称")
            .MaximumLength(Centre.NameMaxLength).WithMessage("对外名称不能超过 {MaxLength} 个字");
        RuleFor(form => form.Address).MaximumLength(Centre.AddressMaxLength).WithMessage("地址不能超过 {MaxLength} 个字");
        RuleFor(form => form.Phone).MaximumLength(Centre.PhoneMaxLength).WithMessage("电话不能超过 {MaxLength} 个字符");
    }
}
