using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>补充协议: a change of substance to an agreement in force, with its own day of effect and its own thirty days.</summary>
[Route(AgreementLinks.Template + "/supplement")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class SupplementAgreementController(CaseActTools tools, CurrentChild<Agreement> supplemented) : AgreementWriting(tools)
{
    /// <inheritdoc/>
    protected override void Require() =>
        DraftingStage.Require(
            DraftingStage.AllowsSupplement(Current.Case) && supplemented.Value is { IsInForce: true, SupplementsId: null }, Current.Case);

    /// <inheritdoc/>
    protected override AgreementDraftForm Blank() => new()
    {
        WrittenOrOral = AgreementForm.Written,
        Facts = T["对协议{0}作如下补充、变更：", supplemented.Value.Number ?? ""],
        Clauses = [new ClauseRow()],
        Schedule = [new InstalmentRow()],
    };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(AgreementDraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var agreement = Current.Case.DraftAgreement(form.ToContent(), Current.Context, Current.Actor, supplemented.Value.Id);
        return Done(T["补充协议草稿已保存。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Id));
    }
}
