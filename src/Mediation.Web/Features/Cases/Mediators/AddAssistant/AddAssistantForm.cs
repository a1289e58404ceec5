using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace Mediation.Web.Features.Cases.Mediators.AddAssistant;

public sealed class AddAssistantForm
{
    [Display(Name = "参与调解员")]
    public Guid? MediatorId { get; set; }
}

public sealed class AddAssistantFormValidator : AbstractValidator<AddAssistantForm>
{
    public AddAssistantFormValidator()
    {
        RuleFor(form => form.MediatorId).NotNull().WithMessage("请选择参与调解员");
    }
}
