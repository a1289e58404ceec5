using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Requests;

/// <summary>One thing more that a party asks for.</summary>
public sealed class AddRequestForm
{
    [Display(Name = "申请事项")]
    public string? Text { get; set; }

    [Display(Name = "谁提出的")]
    public Guid? PartyId { get; set; }
}

public sealed class AddRequestFormValidator : AbstractValidator<AddRequestForm>
{
    public AddRequestFormValidator() => RuleFor(form => form.Text).NotEmpty().WithMessage("请写明要求什么")
        .MaximumLength(CaseRequest.TextMaxLength).WithMessage("每项申请事项最多 {MaxLength} 个字");
}

/// <summary>What became of one request.</summary>
public sealed class DecideRequestForm : StatementForm
{
    [Display(Name = "结果")]
    public RequestOutcome? Outcome { get; set; }

    [Display(Name = "怎样告知了其他解决途径")]
    public OtherWaysTold? OtherWays { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }
}

public sealed class DecideRequestFormValidator : StatementFormValidator<DecideRequestForm>
{
    // What the centre itself put forward it takes back itself: only the controller knows.
    public DecideRequestFormValidator()
        : base(_ => false)
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("请选择结果").IsInEnum().WithMessage("请从列表中选择结果")
            .NotEqual(RequestOutcome.Pending).WithMessage("请选择结果");
        RuleFor(form => form.OtherWays).IsInEnum().WithMessage("请从列表中选择告知方式")
            .NotNull().When(form => form.Outcome == RequestOutcome.NotAgreed, ApplyConditionTo.CurrentValidator)
            .WithMessage("未达成一致的，请选择怎样告知了仲裁、行政、诉讼等途径");
        RuleFor(form => form.Note).MaximumLength(DisputeCase.NoteMaxLength).WithMessage("说明最多 {MaxLength} 个字");
    }
}
