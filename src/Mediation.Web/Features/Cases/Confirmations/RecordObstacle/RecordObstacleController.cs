using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.RecordObstacle;

public sealed class ObstacleForm
{
    [Display(Name = "什么障碍")]
    public string? What { get; set; }

    [Display(Name = "开始日期")]
    public DateOnly? From { get; set; }

    [Display(Name = "消除日期")]
    public DateOnly? Until { get; set; }
}

public sealed class ObstacleFormValidator : AbstractValidator<ObstacleForm>
{
    public ObstacleFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.What).Filled(JudicialConfirmation.NoteMaxLength, "请写明是什么事由耽误了申请");
        RuleFor(form => form.From).PastDay(clock, "请填写障碍从哪一天开始");
        RuleFor(form => form.Until)
            .Must((form, until) => until is null || until >= form.From).WithMessage("消除日期不能早于开始日期")
            .Must(until => until is null || until <= ChinaTime.Today(clock)).WithMessage("消除日期不能晚于今天；还没有消除的请留空");
    }
}

/// <summary>What kept the parties from filing: within ten days of its end the court may be asked to extend (民诉法 86).</summary>
[Route(ConfirmationLinks.Template + "/obstacle")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class RecordObstacleController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<ObstacleForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "RecordObstacle";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status is not (ConfirmationStatus.Preparing or ConfirmationStatus.Ready))
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.RecordObstacle, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ObstacleForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.RecordObstacle(form.From!.Value, form.Until, form.What!, Current.Context, Current.Actor);
        return Done(T["已登记期限障碍。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
