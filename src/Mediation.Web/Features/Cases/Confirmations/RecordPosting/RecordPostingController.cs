using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.RecordPosting;

public sealed class PostingForm
{
    [Display(Name = "交邮日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "交邮凭证（邮件号码）")]
    public string? Proof { get; set; }
}

public sealed class PostingFormValidator : AbstractValidator<PostingForm>
{
    public PostingFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写交邮的日期");
        RuleFor(form => form.Proof).Filled(JudicialConfirmation.NumberMaxLength, "请填写邮件号码或者收据编号，没有凭证的交邮日不能算作提出日");
    }
}

/// <summary>The papers were posted: with proof the day of posting counts (民诉法 85).</summary>
[Route(ConfirmationLinks.Template + "/posting")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class RecordPostingController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<PostingForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "RecordPosting";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status is not (ConfirmationStatus.Preparing or ConfirmationStatus.Ready))
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.RecordPosting, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(PostingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.RecordPosting(form.On!.Value, form.Proof!, Current.Context, Current.Actor);
        return Done(T["已登记交邮。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
