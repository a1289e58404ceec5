using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.SolveOnSpot;

public sealed class SolveOnSpotForm
{
    [Display(Name = "当场怎么解决的")]
    public string? WhatWasDone { get; set; }

    [Display(Name = "来访人确认已经解决")]
    public bool VisitorConfirmed { get; set; }
}

public sealed class SolveOnSpotFormValidator : AbstractValidator<SolveOnSpotForm>
{
    public SolveOnSpotFormValidator()
    {
        RuleFor(form => form.WhatWasDone).NotEmpty().WithMessage("请写明当场做了什么、怎么解决的")
            .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("最多 {MaxLength} 个字");
        RuleFor(form => form.VisitorConfirmed).Equal(true).WithMessage("来访人确认以后才能按现场解决结案；没有确认的，请受理或者作其他决定");
    }
}
