using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.StartConfirmation;

public sealed class StartConfirmationForm
{
    [Display(Name = "申请确认哪份协议")]
    public Guid? AgreementId { get; set; }
}

public sealed class StartConfirmationFormValidator : AbstractValidator<StartConfirmationForm>
{
    public StartConfirmationFormValidator(CurrentCase current) =>
        RuleFor(form => form.AgreementId).Must(id => current.Case.ConfirmableAgreements.Any(a => a.Id == id))
            .WithMessage("请选择要申请确认的协议");
}

/// <summary>Begins to prepare an application; a closed case is reopened by it in the same transaction.</summary>
[Route(CaseLinks.Template + "/confirmations/new")]
[CaseAction(CaseOperation.Handle)]
public sealed class StartConfirmationController(CaseActTools tools) : CaseActController<StartConfirmationForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "StartConfirmation";

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!Current.Case.ConfirmableAgreements.Any())
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.PrepareConfirmation, Current.Case.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override StartConfirmationForm Blank() => new() { AgreementId = Current.Case.ConfirmableAgreements.First().Id };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(StartConfirmationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var wasClosed = Current.Case.Status == CaseStatus.Closed;
        var confirmation = Current.Case.PrepareConfirmation(form.AgreementId!.Value, Current.Context, Current.Actor);
        return Done(
            wasClosed ? T["案件已重新打开，可以准备司法确认。"] : T["可以准备司法确认材料了。"],
            ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Id));
    }
}
