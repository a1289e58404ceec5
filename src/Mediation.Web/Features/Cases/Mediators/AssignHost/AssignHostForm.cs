using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Mediators.AssignHost;

public sealed class AssignHostForm
{
    [Display(Name = "主持调解员")]
    public Guid? MediatorId { get; set; }

    [Display(Name = "怎样确定")]
    public AssignmentMode? Mode { get; set; }

    [Display(Name = "更换的原因")]
    public string? Reason { get; set; }
}

public sealed class AssignHostFormValidator : AbstractValidator<AssignHostForm>
{
    public AssignHostFormValidator()
    {
        RuleFor(form => form.MediatorId).NotNull().WithMessage("请选择主持调解员");
        RuleFor(form => form.Mode).NotNull().WithMessage("请选择是指定的还是当事人选择的");
        RuleFor(form => form.Reason).AtMost(DisputeCase.NoteMaxLength);
    }
}
