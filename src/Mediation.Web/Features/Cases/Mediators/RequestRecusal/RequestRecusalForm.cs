using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Mediators.RequestRecusal;

public sealed class RequestRecusalForm
{
    [Display(Name = "谁提出")]
    public Guid? PartyId { get; set; }

    [Display(Name = "理由")]
    public RecusalGround? Ground { get; set; }

    [Display(Name = "具体情况")]
    public string? Note { get; set; }
}

public sealed class RequestRecusalFormValidator : AbstractValidator<RequestRecusalForm>
{
    public RequestRecusalFormValidator()
    {
        RuleFor(form => form.PartyId).NotNull().WithMessage("请选择谁提出");
        RuleFor(form => form.Ground).NotNull().WithMessage("请选择理由");
        RuleFor(form => form.Note).NotEmpty().When(form => form.Ground is not (null or RecusalGround.NoGround)).WithMessage("请写明具体情况");
        RuleFor(form => form.Note).AtMost(DisputeCase.NoteMaxLength);
    }
}
