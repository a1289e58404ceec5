using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.AskSupplement;

public sealed class AskSupplementForm
{
    [Display(Name = "法院要求补什么")]
    public string? What { get; set; }

    [Display(Name = "补正期限")]
    public DateOnly? DueOn { get; set; }
}

public sealed class AskSupplementFormValidator : AbstractValidator<AskSupplementForm>
{
    public AskSupplementFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.What).Filled(JudicialConfirmation.NoteMaxLength, "请写明法院要求补哪些材料");
        RuleFor(form => form.DueOn).DueDay(clock, "请填写法院给的补正期限");
    }
}

/// <summary>The court asks for something that is missing.</summary>
[Route(ConfirmationLinks.Template + "/ask-supplement")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.AskSupplement), CheckAnswers("法院要求补正")]
public sealed class AskSupplementController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<AskSupplementForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "AskSupplement";
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(AskSupplementForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.AskSupplement(form.What!, form.DueOn!.Value, Current.Context, Current.Actor);
        return Done(T["已登记补正要求。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
