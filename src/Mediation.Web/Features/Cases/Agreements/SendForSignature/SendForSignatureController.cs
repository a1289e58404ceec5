using Mediation.Db.Numbering;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.SendForSignature;

/// <summary>送签: freezes the text, draws the number, opens a place for every signature.</summary>
[Route(AgreementLinks.Template + "/send-for-signature")]
[CaseAction(CaseOperation.Handle), AgreementAction(AgreementTrigger.SendForSignature)]
public sealed class SendForSignatureController(CaseActTools tools, CurrentChild<Agreement> draft) : CaseActController<NoFields>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = draft.Value;
            return "SendForSignature";
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(NoFields form)
    {
        var number = draft.Value.Number
            ?? (await Db.DrawNumberAsync(Current.Committee, Current.Context.Today, PaperNumberKind.Agreement,
                new NumberUse(
                    Current.Case.Id, draft.Value.SupplementsId is null ? PaperKind.Agreement : PaperKind.SupplementaryAgreement, Current.Actor), HttpContext.RequestAborted)).Text;
        Current.Case.SendForSignature(
            draft.Value.Id, number, Current.Committee.Name, Current.Committee.AllowsTabletSignatures, Current.Context, Current.Actor);
        return new ActDone(T["已送签，编号{0}。请各方当事人、调解员签名，再加盖印章。", number], AgreementLinks.Agreement(Current.Case.Reference, draft.Value.Id));
    }
}
