using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.RevealPersonalData;

public sealed class RevealForm
{
    [Display(Name = "查看什么")]
    public PersonalDataKind[] Fields { get; set; } = [];

    [Display(Name = "用途")]
    public ReadingPurpose? Purpose { get; set; }

    [Display(Name = "具体说明")]
    public string? Note { get; set; }
}

public sealed class RevealFormValidator : AbstractValidator<RevealForm>
{
    public RevealFormValidator()
    {
        RuleFor(form => form.Fields).NotEmpty().WithMessage("请选择查看什么");
        RuleFor(form => form.Purpose).NotNull().WithMessage("请选择用途");
        RuleFor(form => form.Note).NotEmpty().When(form => form.Purpose is ReadingPurpose.Other or ReadingPurpose.AuthorityRequest)
            .WithMessage("请写明用途，例如哪个机关、什么文号");
        RuleFor(form => form.Note).AtMost(PersonalDataRead.NoteMaxLength);
    }
}
