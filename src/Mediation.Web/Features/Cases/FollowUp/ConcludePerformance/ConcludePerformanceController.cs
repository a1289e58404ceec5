using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.ConcludePerformance;

public sealed class ConcludePerformanceForm
{
    [Display(Name = "履行结果")]
    public AgreementTrigger? Result { get; set; }

    [Display(Name = "日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "凭据，或者未履行时告知了哪些途径")]
    public string? Note { get; set; }
}

public sealed class ConcludePerformanceFormValidator : AbstractValidator<ConcludePerformanceForm>
{
    public ConcludePerformanceFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Result).Must(result => result is { } chosen && ConcludePerformanceController.Results.Contains(chosen))
            .WithMessage("请选择履行结果");
        RuleFor(form => form.On).PastDay(clock, "请填写履行完毕，或者发现没有履行的日期");
        RuleFor(form => form.Note).Filled(Agreement.FactsMaxLength, "请写明凭据；没有履行的，写明告知了哪些途径（申请司法确认、起诉、再次调解等）");
    }
}

/// <summary>Performed, partly performed or not; where it failed, what was advised (人民调解法 31).</summary>
[Route(FollowUpLinks.AgreementTemplate + "/conclude")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class ConcludePerformanceController(CaseActTools tools, CurrentChild<Agreement> agreement)
    : CaseActController<ConcludePerformanceForm>(tools)
{
    /// <summary>The ways performance can end.</summary>
    internal static readonly AgreementTrigger[] Results =
        [AgreementTrigger.MarkPerformed, AgreementTrigger.MarkPartlyPerformed, AgreementTrigger.MarkNotPerformed];

    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Results = Results.Where(result => Ask(result).IsDeclared).ToList();
            return "ConcludePerformance";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!Results.Any(result => Ask(result).IsDeclared))
        {
            throw new WorkflowException("Agreement", nameof(AgreementTrigger.MarkPerformed), agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ConcludePerformanceForm Blank() => new() { On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ConcludePerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var result = form.Result!.Value;
        if (Ask(result).Unmet.FirstOrDefault() is { } unmet)
        {
            return Refuse(nameof(form.Result), T.Of(unmet.Fact ?? unmet.Sentence));
        }

        Current.Case.ConcludePerformance(agreement.Value.Id, result, form.On!.Value, form.Note!, Current.Context, Current.Actor);
        return Done(T["履行结果已登记：{0}", T.Of(AgreementNames.Of(agreement.Value.Status))], CaseLinks.FollowUp(Current.Case.Reference));
    }

    private Decision<AgreementStatus, AgreementTrigger> Ask(AgreementTrigger trigger) =>
        AgreementWorkflow.Machine.Ask(agreement.Value, trigger, Current.Context);
}
