using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.ReturnToDraft;

/// <summary>退回修改: the number stays, the signatures fall away with the text they stood under.</summary>
[Route(AgreementLinks.Template + "/return-to-draft")]
[CaseAction(CaseOperation.Handle), AgreementAction(AgreementTrigger.ReturnToDraft)]
public sealed class ReturnToDraftController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["退回修改"],
        T["退回后可以修改协议文字，编号不变。已经登记的 {0} 处签名、盖章全部作废，须重新签署。", agreement.Value.Slots.Count(s => s.IsSigned)],
        T["退回原因"], T["退回修改"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.ReturnAgreementToDraft(agreement.Value.Id, form.Reason!, Current.Context, Current.Actor);
        return Done(T["已退回草稿，原有签名作废。"], AgreementLinks.Rewrite(Current.Case.Reference, agreement.Value.Id));
    }
}
