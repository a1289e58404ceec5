using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Remediate;

public sealed class RemediateForm
{
    [Display(Name = "再次调解的依据")]
    public bool? OnApplication { get; set; }

    [Display(Name = "谁申请的，或者为什么主动再次调解")]
    public string? Ground { get; set; }
}

public sealed class RemediateFormValidator : AbstractValidator<RemediateForm>
{
    public RemediateFormValidator()
    {
        RuleFor(form => form.OnApplication).NotNull().WithMessage("请选择是当事人新的申请，还是主动调解");
        RuleFor(form => form.Ground).Filled(ReasonForm.MaxLength, "请写明谁申请的，或者为什么主动再次调解");
    }
}

/// <summary>再次调解: on a new application, or on own initiative where nobody indispensable has refused.</summary>
[Route(CaseLinks.Template + "/remediate")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Remediate)]
public sealed class RemediateController(CaseActTools tools) : CaseActController<RemediateForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Remediate";

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(RemediateForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.OnApplication == true)
        {
            Current.Case.Remediate(form.Ground!, Current.Context, Current.Actor);
        }
        else
        {
            Current.Case.RemediateOnOwnInitiative(form.Ground!, Current.Context, Current.Actor);
        }

        return Done(T["已开始第 {0} 轮调解。", Current.Case.Round], CaseLinks.Case(Current.Case.Reference));
    }
}
