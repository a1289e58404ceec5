using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>Enters a ruling of the court; the rulings share their page and form.</summary>
public abstract class RulingController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<RulingForm>(tools)
{
    /// <inheritdoc/>
    protected sealed override string Page
    {
        get
        {
            ViewBag.Confirmation = Confirmation;
            ViewBag.Ruling = Ruling;
            ViewBag.AsksReason = AsksReason;
            return "Ruling";
        }
    }

    /// <summary>The application that is ruled on.</summary>
    protected JudicialConfirmation Confirmation => confirmation.Value;

    /// <summary>The court's word.</summary>
    protected abstract Words Ruling { get; }

    /// <summary>Whether the court gives a reason.</summary>
    protected virtual bool AsksReason => true;

    /// <summary>The one verb.</summary>
    protected abstract void Enter(RulingForm form);

    /// <inheritdoc/>
    protected sealed override ValueTask<ActDone?> CarryOut(RulingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (AsksReason && string.IsNullOrWhiteSpace(form.Reason))
        {
            return Refuse(nameof(form.Reason), T["请写明法院的理由"]);
        }

        Enter(form);
        return Done(
            T["已登记：{0}。收到裁定后请登记送达日期。", T.Of(Ruling)], ConfirmationLinks.Confirmation(Current.Case.Reference, Confirmation.Id));
    }
}
