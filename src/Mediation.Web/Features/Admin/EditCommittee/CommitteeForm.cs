using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.EditCommittee;

public sealed class CommitteeForm
{
    public int Version { get; set; }

    [Display(Name = "所属中心")]
    public Guid? CentreId { get; set; }

    [Display(Name = "类型")]
    public CommitteeKind? Kind { get; set; }

    [Display(Name = "名称")]
    public string? Name { get; set; }

    [Display(Name = "编号简称")]
    public string? ShortName { get; set; }

    [Display(Name = "编号格式")]
    public string? NumberPattern { get; set; } = PaperNumberPattern.Usual.Text;

    [Display(Name = "备案编号")]
    public string? RegistrationNumber { get; set; }

    [Display(Name = "所在地法院")]
    public string? CourtAtSeat { get; set; }

    [Display(Name = "允许用手写板签名（婚姻、收养、继承等人身关系除外）")]
    public bool AllowsTabletSignatures { get; set; }

    [Display(Name = "多民族居住的地区（应当有人数较少民族的成员）")]
    public bool IsAmongSeveralPeoples { get; set; }

    [Display(Name = "接收新案件")]
    public bool IsActive { get; set; } = true;

    public static CommitteeForm Of(MediationCommittee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        return new CommitteeForm
        {
            Version = committee.Version,
            CentreId = committee.CentreId,
            Kind = committee.Kind,
            Name = committee.Name,
            ShortName = committee.ShortName,
            NumberPattern = committee.NumberPattern,
            RegistrationNumber = committee.RegistrationNumber,
            CourtAtSeat = committee.CourtAtSeat,
            AllowsTabletSignatures = committee.AllowsTabletSignatures,
            IsAmongSeveralPeoples = committee.IsAmongSeveralPeoples,
            IsActive = committee.IsActive,
        };
    }

    /// <summary>Puts what was entered into the committee, by its own verbs.</summary>
    public void ApplyTo(MediationCommittee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        committee.Rename(Name!, ShortName!);
        committee.NumberBy(PaperNumberPattern.Parse(NumberPattern!));
        committee.EnterRegistration(RegistrationNumber, CourtAtSeat);
        committee.AllowTabletSignatures(AllowsTabletSignatures);
        committee.WorkAmongSeveralPeoples(IsAmongSeveralPeoples);
        if (IsActive)
        {
            committee.Reinstate();
        }
        else
        {
            committee.Dissolve();
        }
    }
}

public sealed class CommitteeFormValidator : AbstractValidator<CommitteeForm>
{
    public CommitteeFormValidator(MediationDbContext db)
    {
        RuleFor(form => form.CentreId).NotNull().WithMessage("请选择所属中心")
            .MustAsync((centre, ct) => db.Centres.AnyAsync(known => known.Id == centre, ct)).WithMessage("请从列表中选择中心");
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择类型");
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("请输入名称，与印章一致")
            .MaximumLength(MediationCommittee.NameMaxLength).WithMessage("名称不能超过 {MaxLength} 个字");
        RuleFor(form => form.ShortName)
            .NotEmpty().WithMessage("请输入编号简称")
            .MaximumLength(MediationCommittee.ShortNameMaxLength).WithMessage("编号简称不能超过 {MaxLength} 个字");
        RuleFor(form => form.NumberPattern).Custom((pattern, context) =>
        {
            if (!PaperNumberPattern.TryParse(pattern, out _, out var refusal))
            {
                context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
            }
        });
        RuleFor(form => form.RegistrationNumber)
            .MaximumLength(MediationCommittee.RegistrationNumberMaxLength).WithMessage("备案编号不能超过 {MaxLength} 个字符");
        RuleFor(form => form.CourtAtSeat).MaximumLength(MediationCommittee.CourtMaxLength).WithMessage("法院名称不能超过 {MaxLength} 个字");
    }
}
