using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Step 5: what is done in the moment of registering.</summary>
public sealed class CheckForm
{
    [Display(Name = "向申请人告知权利义务")]
    public DeclarationWay? NoticeWay { get; set; }

    /// <summary>What was typed in the steps before; from the draft, not from the page.</summary>
    [BindNever]
    public SubmitCaseState State { get; set; } = new();
}

public sealed class CheckFormValidator : AbstractValidator<CheckForm>
{
    public CheckFormValidator() => RuleFor(form => form.NoticeWay).IsInEnum().WithMessage("请从列表中选择告知方式");
}
