using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Closing.Deliveries;

/// <summary>One attempt to hand a notice or letter over.</summary>
public sealed class DeliveryForm
{
    [Display(Name = "文书")]
    public PaperKind? Paper { get; set; }

    [Display(Name = "送给谁")]
    public Guid? PartyId { get; set; }

    [Display(Name = "送达方式")]
    public DeliveryWay? Way { get; set; }

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "结果")]
    public bool? Succeeded { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }

    /// <summary>The papers that are handed over to a party.</summary>
    public static IReadOnlyList<PaperKind> Papers { get; } =
    [
        PaperKind.TerminationNotice, PaperKind.DeclineNotice, PaperKind.DiversionLetter, PaperKind.Agreement, PaperKind.RightsNotice, PaperKind.Receipt,
    ];

    /// <summary>The paper whose delivery the case waits for.</summary>
    internal static PaperKind? WaitedFor(CaseStatus status) => status switch
    {
        CaseStatus.Terminated or CaseStatus.Settled or CaseStatus.FollowUp => PaperKind.TerminationNotice,
        CaseStatus.Declined => PaperKind.DeclineNotice,
        CaseStatus.Diverted => PaperKind.DiversionLetter,
        CaseStatus.Registered => PaperKind.Receipt,
        CaseStatus.Accepted or CaseStatus.Visiting or CaseStatus.Mediating or CaseStatus.Consulting or CaseStatus.LeaderLed or CaseStatus.Suspended
            or CaseStatus.Merged or CaseStatus.Closed or CaseStatus.Archived => null,
    };
}

public sealed class DeliveryFormValidator : AbstractValidator<DeliveryForm>
{
    public DeliveryFormValidator(TimeProvider clock, CurrentCase current)
    {
        RuleFor(form => form.Paper).Must(paper => paper is { } chosen && DeliveryForm.Papers.Contains(chosen)).WithMessage("请选择送的是什么文书");
        RuleFor(form => form.PartyId).Must(id => current.Case.Parties.Any(p => p.Id == id)).WithMessage("请选择送给谁");
        RuleFor(form => form.Way).NotNull().WithMessage("请选择怎样送的");
        RuleFor(form => form.On).PastDay(clock, "请填写送达或者尝试的日期");
        RuleFor(form => form.Succeeded).NotNull().WithMessage("请选择送到了没有");
        RuleFor(form => form.Note)
            .NotEmpty().When(form => form.Succeeded == false, ApplyConditionTo.CurrentValidator).WithMessage("没有送到的，请写明情况，例如电话无人接听")
            .AtMost(DisputeCase.NoteMaxLength);
    }
}
