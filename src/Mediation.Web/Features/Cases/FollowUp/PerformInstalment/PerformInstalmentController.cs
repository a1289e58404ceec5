using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Features.Cases.Agreements.WriteAgreement;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.PerformInstalment;

public sealed class PerformInstalmentForm
{
    [Display(Name = "履行日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "这次履行的金额（元）")]
    public decimal? Amount { get; set; }

    [Display(Name = "怎样知道已经履行")]
    public string? Proof { get; set; }
}

public sealed class PerformInstalmentFormValidator : AbstractValidator<PerformInstalmentForm>
{
    public PerformInstalmentFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Amount).Sum();
        RuleFor(form => form.On).PastDay(clock, "请填写履行的日期");
        RuleFor(form => form.Proof).Filled(Agreement.TermMaxLength, "请写明凭据，例如收条、转账记录或者双方确认");
    }
}

/// <summary>One line of the schedule was performed, or a part of its sum.</summary>
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
        if (!agreement.Value.IsInForce || !Line.IsOpen)
        {
            throw new WorkflowException("Agreement", CaseActs.PerformInstalment, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override PerformInstalmentForm Blank() => new() { On = Current.Context.Today, Amount = Line.Outstanding };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(PerformInstalmentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Amount is not null && form.Amount > Line.Outstanding)
        {
            return Refuse(nameof(form.Amount), T["还欠 {0}，不能登记得更多", Line.Outstanding!.Value.ToMoney()]);
        }

        Current.Case.PerformInstalment(
            agreement.Value.Id, Line.Number, form.On!.Value, form.Proof!, Current.Context, Current.Actor, Line.Amount is null ? null : form.Amount);
        return Done(
            Line.PerformedOn is null ? T["已登记部分履行，还欠 {0}。", Line.Outstanding!.Value.ToMoney()] : T["已登记履行：{0}", Line.What],
            CaseLinks.FollowUp(Current.Case.Reference));
    }
}
