using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.FollowUp.FollowUpOverview;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.PlanFollowUpVisit;

public sealed class PlanFollowUpVisitForm
{
    [Display(Name = "回访日期")]
    public DateOnly? ScheduledOn { get; set; }

    [Display(Name = "回访方式")]
    public FollowUpWay? Way { get; set; }

    [Display(Name = "回访人")]
    public string? Visitor { get; set; }
}

public sealed class PlanFollowUpVisitFormValidator : AbstractValidator<PlanFollowUpVisitForm>
{
    public PlanFollowUpVisitFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.ScheduledOn).DueDay(clock, "请填写哪一天回访");
        RuleFor(form => form.Way).NotNull().WithMessage("请选择怎样回访");
        RuleFor(form => form.Visitor).Filled(FollowUpVisit.NameMaxLength, "请填写回访人");
    }
}

/// <summary>安排回访.</summary>
[Route(CaseLinks.Template + "/follow-up/visits/new")]
[CaseAction(CaseOperation.Handle)]
public sealed class PlanFollowUpVisitController(CaseActTools tools) : CaseActController<PlanFollowUpVisitForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "PlanFollowUpVisit";

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!FollowUpController.TakesVisits(Current.Case))
        {
            throw new WorkflowException("FollowUpVisit", CaseActs.PlanFollowUpVisit, Current.Case.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override PlanFollowUpVisitForm Blank() => new() { Way = FollowUpWay.InPerson, Visitor = Current.Actor.Name };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(PlanFollowUpVisitForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.PlanFollowUpVisit(
            Current.Case.AgreementInForce?.Id, form.ScheduledOn!.Value, form.Way!.Value, form.Visitor!, Current.Context, Current.Actor);
        return Done(T["回访已安排。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
