using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Papers.WithdrawPaper;

/// <summary>Why a paper is taken back.</summary>
public sealed class WithdrawPaperForm
{
    [Display(Name = "作废原因")]
    public string? Reason { get; set; }
}

public sealed class WithdrawPaperFormValidator : AbstractValidator<WithdrawPaperForm>
{
    public WithdrawPaperFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("请写明作废的原因，例如“当事人姓名有误”或者“传错了文件”").AtMost(PaperWithdrawal.ReasonMaxLength);
}
