using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.WriteAgreement;

/// <summary>Starts a draft, with the facts as far as the case knows them.</summary>
[Route(CaseLinks.Template + "/agreements/new")]
[CaseAction(CaseOperation.Handle)]
public sealed class DraftAgreementController(CaseActTools tools) : AgreementWriting(tools)
{
    /// <inheritdoc/>
    protected override void Require() =>
        DraftingStage.Require(DraftingStage.AllowsDraft(Current.Case), Current.Case);

    /// <inheritdoc/>
    protected override AgreementDraftForm Blank() => new()
    {
        WrittenOrOral = AgreementForm.Written,
        Facts = KnownFacts(),
        Clauses = [new ClauseRow()],
        Schedule = [new InstalmentRow()],
    };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(AgreementDraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var agreement = Current.Case.DraftAgreement(form.ToContent(), Current.Context, Current.Actor);
        return Done(T["协议草稿已保存。请当事人核对内容，再送签。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Id));
    }

    /// <summary>The account taken down at intake, and what nobody disputed in the sittings.</summary>
    private string KnownFacts()
    {
        var facts = string.Join("\n", Current.Case.Sessions.OrderBy(s => s.StartsAt).Select(s => s.UndisputedFacts)
            .Prepend(Current.Case.Facts).Where(text => !string.IsNullOrWhiteSpace(text)));
        return facts.Length <= Agreement.FactsMaxLength ? facts : facts[..Agreement.FactsMaxLength];
    }
}
