using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Closing.Reopen;

/// <summary>复诊记录.</summary>
public sealed class ReopenForm
{
    [Display(Name = "复诊发现了什么")]
    public string? Found { get; set; }

    [Display(Name = "还欠什么、由谁做")]
    public string? Owed { get; set; }
}

public sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator()
    {
        RuleFor(form => form.Found).NotEmpty().WithMessage("请写明复诊发现的情况").AtMost(DisputeCase.NoteMaxLength);
        RuleFor(form => form.Owed).NotEmpty().WithMessage("请写明还有什么没有做、由谁做；没有的写“无”").AtMost(DisputeCase.NoteMaxLength - 1);
    }
}
