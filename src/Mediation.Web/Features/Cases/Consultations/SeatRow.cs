using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Consultations;

/// <summary>One seat, typed in by hand: a row while a consultation is asked for, or a form of its own later.</summary>
public sealed class SeatRow
{
    [Display(Name = "代表谁")]
    public SeatKind? Kind { get; set; }

    [Display(Name = "单位类型")]
    public OrganKind? OrganKind { get; set; }

    [Display(Name = "单位名称")]
    public string? Unit { get; set; }

    [Display(Name = "姓名")]
    public string? PersonName { get; set; }

    [Display(Name = "职务")]
    public string? Post { get; set; }

    [Display(Name = "参加方式")]
    public SeatEvidence? Evidence { get; set; }

    [Display(Name = "谁邀请的")]
    public string? InvitedBy { get; set; }

    [Display(Name = "为什么邀请")]
    public string? InvitedBecause { get; set; }

    [Display(Name = "这个单位没有进驻本中心（外部人员，要各方当事人同意）")]
    public bool IsOutsider { get; set; }

    [Display(Name = "披露的与当事人的关系")]
    public string? DisclosedConflict { get; set; }

    /// <summary>Nobody is named: the row counts for nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Unit) && string.IsNullOrWhiteSpace(PersonName);

    public SeatRequest ToRequest() => new(
        Kind!.Value, Kind == SeatKind.Organ ? OrganKind : null, Unit!, PersonName!, Evidence!.Value)
    {
        Post = Post,
        InvitedBy = Evidence == SeatEvidence.Invited ? InvitedBy : null,
        InvitedBecause = Evidence == SeatEvidence.Invited ? InvitedBecause : null,
        IsOutsider = IsOutsider,
        DisclosedConflict = string.IsNullOrWhiteSpace(DisclosedConflict) ? null : DisclosedConflict,
    };
}

public sealed class SeatRowValidator : AbstractValidator<SeatRow>
{
    public SeatRowValidator()
    {
        RuleFor(seat => seat.Kind).NotNull().WithMessage("请选择代表谁").IsInEnum().WithMessage("请选择代表谁");
        RuleFor(seat => seat.OrganKind).NotNull().WithMessage("请选择单位类型").IsInEnum().WithMessage("请选择单位类型")
            .When(seat => seat.Kind == SeatKind.Organ);
        RuleFor(seat => seat.Unit).Filled(ConsultationSeat.UnitMaxLength, "请填写单位名称");
        RuleFor(seat => seat.PersonName).Filled(ConsultationSeat.PersonNameMaxLength, "请填写姓名");
        RuleFor(seat => seat.Post).AtMost(ConsultationSeat.PostMaxLength);
        RuleFor(seat => seat.Evidence).NotNull().WithMessage("请选择值班还是邀请").IsInEnum().WithMessage("请选择值班还是邀请");
        RuleFor(seat => seat.InvitedBy).Filled(ConsultationSeat.PersonNameMaxLength, "请填写谁邀请的")
            .When(seat => seat.Evidence == SeatEvidence.Invited);
        RuleFor(seat => seat.InvitedBecause).Filled(ConsultationSeat.NoteMaxLength, "请填写为什么邀请")
            .When(seat => seat.Evidence == SeatEvidence.Invited);
        RuleFor(seat => seat.DisclosedConflict).AtMost(ConsultationSeat.NoteMaxLength);
    }
}
