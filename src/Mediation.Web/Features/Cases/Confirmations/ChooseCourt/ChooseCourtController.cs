using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.ChooseCourt;

public sealed class ChooseCourtForm
{
    [Display(Name = "人民法院全称")]
    public string? Court { get; set; }

    [Display(Name = "管辖依据")]
    public CourtBasis? Basis { get; set; }

    /// <summary>A labour agreement goes to the court of the committee's seat and to no other (劳动争议解释一 51).</summary>
    internal static IEnumerable<CourtBasis> BasesFor(DisputeCase of) =>
        of.Category.IsLabour ? [CourtBasis.OrganisationSeat] : Enum.GetValues<CourtBasis>();
}

public sealed class ChooseCourtFormValidator : AbstractValidator<ChooseCourtForm>
{
    public ChooseCourtFormValidator(CurrentCase current)
    {
        RuleFor(form => form.Court).Filled(JudicialConfirmation.CourtMaxLength, "请填写人民法院全称");
        RuleFor(form => form.Basis)
            .NotNull().WithMessage("请选择管辖依据")
            .Must(basis => ChooseCourtForm.BasesFor(current.Case).Contains(basis!.Value))
            .WithMessage("劳动争议由调解组织所在地的基层人民法院管辖，请选择调解组织所在地");
        RuleFor(form => form.Court)
            .Must(court => court == current.Committee.CourtAtSeat)
            .When(_ => current.Case.Category.IsLabour && current.Committee.CourtAtSeat is not null)
            .WithMessage("劳动争议只能向调解组织所在地的基层人民法院申请，请改回该法院");
    }
}

/// <summary>Chooses the court and states what gives it jurisdiction (民诉法 205).</summary>
[Route(ConfirmationLinks.Template + "/court")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class ChooseCourtController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation)
    : CaseActController<ChooseCourtForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "ChooseCourt";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status != ConfirmationStatus.Preparing)
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.ChooseCourt, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ChooseCourtForm Blank()
    {
        if (confirmation.Value is { Court: { } court, CourtBasis: { } basis })
        {
            return new ChooseCourtForm { Court = court, Basis = basis };
        }

        // The court that invited the mediation confirms it (民诉法 205); a labour agreement goes to the seat whoever invited.
        return Current.Case is { EntrustedBy: EntrustingBody.CourtBeforeFiling, Category.IsLabour: false }
            ? new ChooseCourtForm { Court = Current.Case.EntrustingBodyName, Basis = CourtBasis.InvitedMediation }
            : new ChooseCourtForm { Court = Current.Committee.CourtAtSeat, Basis = CourtBasis.OrganisationSeat };
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ChooseCourtForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.ChooseCourt(form.Court!, form.Basis!.Value, Current.Context, Current.Actor);
        return Done(T["已选定法院。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
