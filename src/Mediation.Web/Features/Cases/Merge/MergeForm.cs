using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Merge;

public sealed class MergeForm
{
    [Display(Name = "并入哪个案件（案件编号）")]
    public string? Target { get; set; }
}

public sealed class MergeFormValidator : AbstractValidator<MergeForm>
{
    public MergeFormValidator() => RuleFor(form => form.Target).NotEmpty().WithMessage("请填写要并入的案件编号");
}
