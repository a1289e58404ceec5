using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Features.Cases.Parties.ResolvePartyEvent;

public sealed class ResolvePartyEventForm
{
    [Display(Name = "怎样处理的")]
    public string? How { get; set; }
}

public sealed class ResolvePartyEventFormValidator : AbstractValidator<ResolvePartyEventForm>
{
    public ResolvePartyEventFormValidator()
    {
        RuleFor(form => form.How).NotEmpty().WithMessage("请写明怎样处理的，例如已有法定代理人，或者没有承继人").AtMost(DisputeCase.NoteMaxLength);
    }
}
