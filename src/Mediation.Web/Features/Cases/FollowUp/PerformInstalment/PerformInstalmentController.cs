using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.PerformInstalment;

public sealed class PerformInstalmentForm
{
    [Display(Name = "履行日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "怎样知道已经履行")]
    public string? Proof { get; set; }
}

public sealed class PerformInstalmentFormValidator : AbstractValidator<PerformInstalmentForm>
{
    public PerformInstalmentFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写履行的日期");
        RuleFor(form => form.Proof).Filled(Agreement.TermMaxLength, "请写明凭据，例如收条、转账记录或者双方确认");
    }
}

/// <summary>One line of the schedule was performed.</summary>
[Route(FollowUpLinks.InstalmentTemplate + "/perform")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class PerformInstalmentController(CaseActTools tools, CurrentChild<Agreement> agreement)
    : CaseActController<PerformInstalmentForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Line = Line;
            return "PerformInstalment";
        }
    }

    private Instalment Line =>
        agreement.Value.InstalmentOf(int.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce || Line.PerformedOn is not null)
        {
            throw new WorkflowException("Agreement", CaseActs.PerformInstalment, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override PerformInstalmentForm Blank() => new() { On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(PerformInstalmentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.PerformInstalment(agreement.Value.Id, Line.Number, form.On!.Value, form.Proof!, Current.Context, Current.Actor);
        return Done(T["已登记履行：{0}", Line.What], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
