using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.RecordPartyEvent;

public sealed class PartyEventForm
{
    [Display(Name = "发生了什么")]
    public PartyEventKind? Kind { get; set; }

    [Display(Name = "发生日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "怎样得知、有什么材料")]
    public string? Note { get; set; }
}

public sealed class PartyEventFormValidator : AbstractValidator<PartyEventForm>
{
    public PartyEventFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("请选择发生了什么");
        RuleFor(form => form.On).NotNull().WithMessage("请填写发生日期").NotInTheFuture(clock);
        RuleFor(form => form.Note).NotEmpty().WithMessage("请写明怎样得知，例如家属告知、死亡证明").AtMost(DisputeCase.NoteMaxLength);
    }
}
