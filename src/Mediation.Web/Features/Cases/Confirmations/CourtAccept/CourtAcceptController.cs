using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.CourtAccept;

public sealed class CourtAcceptForm
{
    [Display(Name = "法院案号")]
    public string? CourtNumber { get; set; }

    [Display(Name = "立案日期")]
    public DateOnly? On { get; set; }
}

public sealed class CourtAcceptFormValidator : AbstractValidator<CourtAcceptForm>
{
    public CourtAcceptFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.CourtNumber).Filled(JudicialConfirmation.NumberMaxLength, "请填写法院案号，例如（2026）示0101诉前调确1号");
        RuleFor(form => form.On)
            .PastDay(clock, "请填写法院立案的日期")
            .Must(day => day >= confirmation.Value.FiledOn).WithMessage("立案日期不能早于提交法院的日期");
    }
}

/// <summary>The court has taken the application up.</summary>
[Route(ConfirmationLinks.Template + "/court-accept")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.CourtAccept), CheckAnswers("法院受理")]
public sealed class CourtAcceptController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<CourtAcceptForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "CourtAccept";
        }
    }

    /// <inheritdoc/>
    protected override CourtAcceptForm Blank() => new() { On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(CourtAcceptForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.CourtAccept(form.CourtNumber!, form.On!.Value, Current.Context, Current.Actor);
        return Done(T["已登记法院受理。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
