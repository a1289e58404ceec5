using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.ApplyByMouth;

/// <summary>What is taken down when the applicants ask by mouth.</summary>
public sealed class ApplyByMouthForm
{
    [Display(Name = "申请日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "申请地点")]
    public string? Place { get; set; }

    [Display(Name = "记录人")]
    public string? TakenBy { get; set; }

    [Display(Name = "申请人陈述")]
    public string? Statement { get; set; }
}

public sealed class ApplyByMouthFormValidator : AbstractValidator<ApplyByMouthForm>
{
    public ApplyByMouthFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写当事人口头申请的日期");
        RuleFor(form => form.Place).Filled(OralApplication.NameMaxLength, "请填写在哪里申请的");
        RuleFor(form => form.TakenBy).Filled(OralApplication.NameMaxLength, "请填写由谁记录");
        RuleFor(form => form.Statement).Filled(OralApplication.StatementMaxLength, "请记录申请人说了什么");
    }
}

/// <summary>口头申请 (民诉法解释 353): taken down here, printed as a record, signed by the applicants in the place of the application.</summary>
[Route(ConfirmationLinks.Template + "/by-mouth")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class ApplyByMouthController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation)
    : CaseActController<ApplyByMouthForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "ApplyByMouth";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status != ConfirmationStatus.Preparing)
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.ApplyByMouth, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ApplyByMouthForm Blank() => confirmation.Value.OralApplication is { } oral
        ? new() { On = oral.On, Place = oral.Place, TakenBy = oral.TakenBy, Statement = oral.Statement }
        : new() { On = Current.Context.Today, Place = Current.Centre.Name, TakenBy = Current.Actor.Name };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ApplyByMouthForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.ApplyByMouth(
            new OralApplication(form.On!.Value, form.Place!.Trim(), form.TakenBy!.Trim(), form.Statement!.Trim()), Current.Context, Current.Actor);
        return Done(T["已登记口头申请。选定法院以后打印笔录，由申请人签名、捺印或者盖章。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
