using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.SolveOnSpot;

public sealed class SolveOnSpotForm
{
    [Display(Name = "当场怎么解决的")]
    public string? WhatWasDone { get; set; }

    [Display(Name = "由谁确认已经解决")]
    public string? ConfirmedBy { get; set; }

    [Display(Name = "怎样确认")]
    public DeclarationWay? ConfirmedHow { get; set; }

    /// <summary>How a visitor can confirm.</summary>
    public static IReadOnlyList<DeclarationWay> Ways { get; } = [DeclarationWay.Signed, DeclarationWay.OralNoted, DeclarationWay.PhoneNoted];
}

public sealed class SolveOnSpotFormValidator : AbstractValidator<SolveOnSpotForm>
{
    public SolveOnSpotFormValidator()
    {
        RuleFor(form => form.WhatWasDone).NotEmpty().WithMessage("请写明当场做了什么、怎么解决的")
            .MaximumLength(DisputeCase.NoteMaxLength).WithMessage("最多 {MaxLength} 个字");
        RuleFor(form => form.ConfirmedBy).NotEmpty().WithMessage("来访人确认以后才能按现场解决结案；没有确认的，请受理或者作其他决定")
            .MaximumLength(Party.NameMaxLength).WithMessage("最多 {MaxLength} 个字");
        RuleFor(form => form.ConfirmedHow).Must(way => way is { } chosen && SolveOnSpotForm.Ways.Contains(chosen)).WithMessage("请选择来访人怎样确认");
    }
}
