using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.AbandonAgreement;

/// <summary>Gives up an agreement that has not taken effect.</summary>
[Route(AgreementLinks.Template + "/abandon")]
[CaseAction(CaseOperation.Handle), AgreementAction(AgreementTrigger.Abandon)]
public sealed class AbandonAgreementController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["放弃协议"], T["放弃后这份协议不再签署，编号保留不再使用；以后谈成的另行起草。"],
        T["放弃原因"], T["放弃协议"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.AbandonAgreement(agreement.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["协议已放弃。"], CaseLinks.Agreements(Current.Case.Reference));
    }
}
