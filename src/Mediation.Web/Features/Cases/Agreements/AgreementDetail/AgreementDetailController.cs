using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.AgreementDetail;

/// <summary>One agreement: its text, its signatures, where its day of effect comes from, and what can be done with it.</summary>
[Authorize(Policies.CaseReader)]
[Route(AgreementLinks.Template)]
[CaseAction(CaseOperation.Read), AgreementAction]
public sealed class AgreementDetailController(CurrentCase current, CurrentChild<Agreement> agreement) : Controller
{
    [HttpGet]
    public IActionResult Show()
    {
        ViewBag.Acts = current.May(CaseOperation.Handle) ? Acts(agreement.Value).ToList() : [];
        return View("AgreementDetail", agreement.Value);
    }

    private IEnumerable<ActLink> Acts(Agreement of)
    {
        var reference = current.Case.Reference;
        if (of is { Status: AgreementStatus.Drafting, Form: AgreementForm.Written })
        {
            yield return Fires(AgreementTrigger.SendForSignature, AgreementLinks.Send(reference, of.Id));
        }

        if (of is { Status: AgreementStatus.Drafting, Form: AgreementForm.Oral })
        {
            yield return Fires(AgreementTrigger.RecordOral, AgreementLinks.RecordOral(reference, of.Id));
        }

        if (of.Status == AgreementStatus.Drafting)
        {
            yield return ActLink.ToForm(new("修改草稿", "Change the draft"), AgreementLinks.Rewrite(reference, of.Id)).Aside();
        }

        if (of.Status == AgreementStatus.AwaitingSignatures)
        {
            yield return Fires(AgreementTrigger.ReturnToDraft, AgreementLinks.ReturnToDraft(reference, of.Id)).Aside();
        }

        if (of.IsOpen)
        {
            yield return Fires(AgreementTrigger.Abandon, AgreementLinks.Abandon(reference, of.Id)).Aside();
        }

        if (of.IsInForce)
        {
            yield return ActLink.ToForm(new("更正笔误", "Correct a clerical error"), AgreementLinks.WriteCorrection(reference, of.Id)).Aside();
        }

        if (of is { IsInForce: true, SupplementsId: null } && DraftingStage.AllowsSupplement(current.Case))
        {
            yield return ActLink.ToForm(new("订立补充协议", "Make a supplementary agreement"), AgreementLinks.Supplement(reference, of.Id)).Aside();
        }

        if (of.IsInForce && current.May(CaseOperation.Direct))
        {
            yield return Fires(AgreementTrigger.Annul, AgreementLinks.Annul(reference, of.Id)).Aside();
        }

        ActLink Fires(AgreementTrigger trigger, string url) =>
            ActLink.Of(AgreementWorkflow.Machine.Ask(of, trigger, current.Context), AgreementNames.Of(trigger), url);
    }
}
