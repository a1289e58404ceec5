using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.RulingDelivery;

public sealed class RulingDeliveryForm
{
    [Display(Name = "谁收到")]
    public Guid? PartyId { get; set; }

    [Display(Name = "收到裁定的日期")]
    public DateOnly? On { get; set; }
}

public sealed class RulingDeliveryFormValidator : AbstractValidator<RulingDeliveryForm>
{
    public RulingDeliveryFormValidator(TimeProvider clock, CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.PartyId).Must(id => confirmation.Value.Signatories.Any(p => p.Id == id)).WithMessage("请选择哪一位当事人收到");
        RuleFor(form => form.On)
            .PastDay(clock, "请填写收到裁定的日期")
            .Must(day => confirmation.Value.RuledOn is null || day >= confirmation.Value.RuledOn).WithMessage("收到日期不能早于裁定日期");
    }
}

/// <summary>A party has received the ruling; its fifteen days for an objection run from there (民诉法解释 372).</summary>
[Route(ConfirmationLinks.Template + "/ruling-delivery")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class RulingDeliveryController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<RulingDeliveryForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "RulingDelivery";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.RuledOn is null)
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.RecordRulingDelivery, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override RulingDeliveryForm Blank() => new()
    {
        PartyId = confirmation.Value.Signatories.FirstOrDefault(p => confirmation.Value.RulingDeliveries.All(d => d.PartyId != p.Id))?.Id,
        On = Current.Context.Today,
    };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(RulingDeliveryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.RecordRulingDelivery(form.PartyId!.Value, form.On!.Value, Current.Context, Current.Actor);
        return Done(T["已登记裁定送达。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
