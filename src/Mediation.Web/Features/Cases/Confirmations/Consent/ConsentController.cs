using System.ComponentModel.DataAnnotations;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Parties.Privacy;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.Consent;

/// <summary>Who agrees to apply.</summary>
public sealed class ConsentForm
{
    [Display(Name = "同意共同申请的当事人")]
    public List<Guid> Agreeing { get; set; } = [];

    [Display(Name = "他们单独同意把个人信息提供给法院")]
    public DeclarationWay? CourtConsent { get; set; }
}

/// <summary>Every signatory agrees to apply, or takes the consent back; only signatories apply, and all of them (人民调解法 33).</summary>
[Route(ConfirmationLinks.Template + "/consent")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class ConsentController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation, HandOverConsents handOvers)
    : CaseActController<ConsentForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "Consent";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status is not (ConfirmationStatus.Preparing or ConfirmationStatus.Ready))
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.AgreeToApply, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ConsentForm Blank() => new() { Agreeing = [.. confirmation.Value.ConsentingPartyIds] };

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(ConsentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var signatory in confirmation.Value.Signatories.ToList())
        {
            var agrees = form.Agreeing.Contains(signatory.Id);
            if (agrees != confirmation.Value.ConsentingPartyIds.Contains(signatory.Id))
            {
                confirmation.Value.AgreeToApply(signatory.Id, agrees, Current.Context, Current.Actor);
            }
        }

        if (form.CourtConsent is { } way)
        {
            await handOvers.RecordAsync(
                confirmation.Value.Signatories.Where(p => form.Agreeing.Contains(p.Id)), confirmation.Value.Court ?? PrivacyConsent.AnyCourt, way);
        }

        return await Done(T["已登记。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
