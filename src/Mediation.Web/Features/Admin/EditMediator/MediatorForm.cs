using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.EditMediator;

public sealed class MediatorForm
{
    public int Version { get; set; }

    [Display(Name = "姓名")]
    public string? Name { get; set; }

    [Display(Name = "所属调委会")]
    public Guid? CommitteeId { get; set; }

    [Display(Name = "产生方式")]
    public MediatorKind? Kind { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "性别")]
    public Sex? Sex { get; set; }

    [Display(Name = "民族")]
    public string? Ethnicity { get; set; }

    [Display(Name = "在调委会的职务")]
    public CommitteePost Post { get; set; }

    [Display(Name = "证书编号")]
    public string? CertificateNumber { get; set; }

    [Display(Name = "擅长")]
    public string? Speciality { get; set; }

    [Display(Name = "任期开始")]
    public DateOnly? TermStart { get; set; }

    [Display(Name = "任期届满")]
    public DateOnly? TermEnd { get; set; }

    [Display(Name = "在任")]
    public bool IsActive { get; set; } = true;

    public static MediatorForm Of(Mediator mediator)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        return new MediatorForm
        {
            Version = mediator.Version,
            Name = mediator.Name,
            CommitteeId = mediator.CommitteeId,
            Kind = mediator.Kind,
            BirthDate = mediator.BirthDate,
            Sex = mediator.Sex,
            Ethnicity = mediator.Ethnicity,
            Post = mediator.Post,
            CertificateNumber = mediator.CertificateNumber,
            Speciality = mediator.Speciality,
            TermStart = mediator.TermStart,
            TermEnd = mediator.TermEnd,
            IsActive = mediator.IsActive,
        };
    }

    /// <summary>What never changes comes from the register, whatever was sent: the page that comes back shows it.</summary>
    public void KeepWhatStays(Mediator mediator)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        (CommitteeId, Kind, BirthDate) = (mediator.CommitteeId, mediator.Kind, mediator.BirthDate);
    }

    /// <summary>Puts what was entered into the register, by the mediator's own verbs.</summary>
    public void ApplyTo(Mediator mediator)
    {
        ArgumentNullException.ThrowIfNull(mediator);
        mediator.Rename(Name!);
        mediator.Describe(Sex, Ethnicity);
        mediator.Elect(Post);
        mediator.Certify(CertificateNumber, Speciality);
        mediator.Appoint(TermStart!.Value, TermEnd!.Value);
        if (IsActive)
        {
            mediator.Return();
        }
        else
        {
            mediator.Leave();
        }
    }
}

public sealed class MediatorFormValidator : AbstractValidator<MediatorForm>
{
    public MediatorFormValidator(MediationDbContext db, TimeProvider clock)
    {
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("请输入姓名")
            .MaximumLength(Mediator.NameMaxLength).WithMessage("姓名不能超过 {MaxLength} 个字");
        RuleFor(form => form.CommitteeId).NotNull().WithMessage("请选择所属调委会")
            .MustAsync((committee, ct) => db.Committees.AnyAsync(known => known.Id == committee, ct)).WithMessage("请从列表中选择");
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择产生方式");
        RuleFor(form => form.BirthDate)
            .NotNull().WithMessage("请输入出生日期")
            .Must(date => Mediator.IsOfAge(date!.Value, ChinaTime.Today(clock))).WithMessage("人民调解员应当是成年人（人民调解法第十四条），请核对出生日期");
        RuleFor(form => form.Sex).NotNull().WithMessage("请选择性别");
        RuleFor(form => form.Ethnicity).AtMost(Mediator.EthnicityMaxLength);
        RuleFor(form => form.Post)
            .Must((form, post) => post == CommitteePost.None || form.Kind == MediatorKind.Member)
            .WithMessage("只有委员才能担任主任、副主任（人民调解法第八条）");
        RuleFor(form => form.CertificateNumber)
            .MaximumLength(Mediator.CertificateNumberMaxLength).WithMessage("证书编号不能超过 {MaxLength} 个字符");
        RuleFor(form => form.Speciality).MaximumLength(Mediator.SpecialityMaxLength).WithMessage("擅长不能超过 {MaxLength} 个字");
        RuleFor(form => form.TermStart).NotNull().WithMessage("请输入任期开始的日期");
        RuleFor(form => form.TermEnd)
            .NotNull().WithMessage("请输入任期届满的日期")
            .Must((form, end) => form.TermStart is null || end >= form.TermStart).WithMessage("任期届满不能早于任期开始");
    }
}
