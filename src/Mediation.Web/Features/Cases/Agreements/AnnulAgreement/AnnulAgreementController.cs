using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.AnnulAgreement;

/// <summary>A court has annulled the agreement or found it void, or the parties have undone it. For directors.</summary>
[Route(AgreementLinks.Template + "/annul")]
[CaseAction(CaseOperation.Direct), AgreementAction(AgreementTrigger.Annul)]
public sealed class AnnulAgreementController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["撤销协议"], T["只在法院判决撤销、确认无效，或者各方一致同意解除时登记。登记后协议不再有效，不能恢复。"],
        T["依据（判决书文号，或者各方同意解除的经过）"], T["撤销协议"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.AnnulAgreement(agreement.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["协议已登记为撤销。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }
}
