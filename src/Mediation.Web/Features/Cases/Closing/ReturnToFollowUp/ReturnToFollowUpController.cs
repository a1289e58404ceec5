using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.ReturnToFollowUp;

/// <summary>再次调解未果: the old agreement was never touched.</summary>
[Route(CaseLinks.Template + "/return-to-follow-up")]
[CaseAction(CaseOperation.Handle, CaseTrigger.ReturnToFollowUp)]
public sealed class ReturnToFollowUpController(CaseActTools tools) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["回到履行与回访"], T["再次调解没有谈成。原协议继续有效，没有签成的新协议草稿会放弃。"], T["为什么没有谈成"], T["回到履行与回访"], CaseLinks.Case(Current.Case.Reference));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.ReturnToFollowUp(form.Reason!, Current.Context, Current.Actor);
        return Done(T["已回到履行与回访，原协议继续有效。"], CaseLinks.Case(Current.Case.Reference));
    }
}
