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
}

public sealed class CourtAcceptFormValidator : AbstractValidator<CourtAcceptForm>
{
    public CourtAcceptFormValidator()
    {
        RuleFor(form => form.CourtNumber).Filled(JudicialConfirmation.NumberMaxLength, "请填写法院案号，例如（2026）示0101民特1号");
    }
}

/// <summary>The court has taken the application up.</summary>
[Route(ConfirmationLinks.Template + "/court-accept")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.CourtAccept)]
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
    protected override ValueTask<ActDone?> CarryOut(CourtAcceptForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.CourtAccept(form.CourtNumber!, Current.Context, Current.Actor);
        return Done(T["已登记法院受理。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
