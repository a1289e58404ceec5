using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.ReviewDuty;

public sealed class ReviewDutyForm
{
    [Display(Name = "复查日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "履行得怎样")]
    public string? Finding { get; set; }

    [Display(Name = "下次复查日期")]
    public DateOnly? NextOn { get; set; }
}

public sealed class ReviewDutyFormValidator : AbstractValidator<ReviewDutyForm>
{
    public ReviewDutyFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写哪一天复查的");
        RuleFor(form => form.Finding).Filled(Agreement.TermMaxLength, "请写明履行得怎样");
        RuleFor(form => form.NextOn)
            .Must((form, day) => day is null || day > form.On).WithMessage("下次复查要在这次以后；不用再复查的请留空");
    }
}

/// <summary>复查: a lasting duty was looked at; the next day to look stands on the desk, or none.</summary>
[Route(FollowUpLinks.AgreementTemplate + "/review")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class ReviewDutyController(CaseActTools tools, CurrentChild<Agreement> agreement) : CaseActController<ReviewDutyForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            return "ReviewDuty";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce || agreement.Value.PerformanceKind != PerformanceKind.LastingDuty)
        {
            throw new WorkflowException("Agreement", CaseActs.ReviewDuty, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ReviewDutyForm Blank() => new() { On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReviewDutyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.ReviewDuty(agreement.Value.Id, form.On!.Value, form.Finding!, form.NextOn, Current.Context, Current.Actor);
        return Done(
            form.NextOn is { } next ? T["复查已登记，下次复查{0}。", next.ToText()] : T["复查已登记，不再复查。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
