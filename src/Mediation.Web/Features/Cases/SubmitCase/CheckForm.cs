using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Step 5: what is done in the moment of registering.</summary>
public sealed class CheckForm
{
    [Display(Name = "向申请人告知权利义务")]
    public DeclarationWay? NoticeWay { get; set; }

    [Display(Name = "向申请人告知个人信息处理规则并取得同意")]
    public DeclarationWay? PrivacyWay { get; set; }

    [Display(Name = "申请人另外单独同意处理敏感个人信息（健康、财产、行踪等）")]
    public bool SensitiveConsented { get; set; }

    /// <summary>The notice that is shown; from the committee's words, not from the page.</summary>
    [BindNever]
    public PrivacyNoticeInForce? Privacy { get; set; }

    /// <summary>What was typed in the steps before; from the draft, not from the page.</summary>
    [BindNever]
    public SubmitCaseState State { get; set; } = new();
}

public sealed class CheckFormValidator : AbstractValidator<CheckForm>
{
    public CheckFormValidator()
    {
        RuleFor(form => form.NoticeWay).IsInEnum().WithMessage("请从列表中选择告知方式");
        RuleFor(form => form.PrivacyWay).IsInEnum().WithMessage("请从列表中选择告知方式")
            .NotNull().When(form => form.SensitiveConsented, ApplyConditionTo.CurrentValidator).WithMessage("请先选择怎样告知并取得同意");
    }
}
