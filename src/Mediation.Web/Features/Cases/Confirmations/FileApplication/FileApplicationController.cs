using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.FileApplication;

/// <summary>提交法院. What counts is today, or the day of hand-in or posting where there is proof of it.</summary>
[Route(ConfirmationLinks.Template + "/file")]
[CaseAction(CaseOperation.Handle), ConfirmationAction(ConfirmationTrigger.File)]
public sealed class FileApplicationController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : PlainActController(tools)
{
    /// <inheritdoc/>
    protected override PlainPage Wording => new(
        T["提交法院"],
        T["材料送到{0}后登记。今天送到的直接登记；已经交邮，或者早些时候已经递交的，先登记交邮或者递交。请核对下面的内容，登记以后不能再改。", confirmation.Value.Court ?? ""],
        T["登记提交"],
        ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id),
        ConfirmationWorkflow.Machine.Ask(confirmation.Value, ConfirmationTrigger.File, Current.Context).Checks)
    {
        Facts =
        [
            (T["管辖法院"], confirmation.Value.Court ?? ""),
            (T["共同申请"], string.Join(T["、"], confirmation.Value.Signatories.Select(party => party.Name))),
            (T["协议"], T["{0}，{1}生效", confirmation.Value.Agreement.Number ?? "", confirmation.Value.Agreement.EffectiveOn?.ToText() ?? ""]),
            (T["提出申请的日期"], (confirmation.Value.HandedInOn ?? confirmation.Value.PostedOn ?? Current.Context.Today).ToText()),
        ],
    };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(NoFields form)
    {
        confirmation.Value.File(Current.Context, Current.Actor);
        return Done(T["已登记提交法院。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
