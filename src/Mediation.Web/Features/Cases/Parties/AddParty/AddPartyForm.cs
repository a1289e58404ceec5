using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Parties.AddParty;

public sealed class AddPartyForm : PartyForm
{
    [Display(Name = "站在哪一方")]
    public PartySide? Side { get; set; }
}

public sealed class AddPartyFormValidator : PartyFormValidator<AddPartyForm>
{
    public AddPartyFormValidator(TimeProvider clock)
        : base(clock) => RuleFor(form => form.Side).NotNull().WithMessage("请选择站在哪一方");
}
