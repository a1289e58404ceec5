using Mediation.Domain;
using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;

namespace Mediation.Web.Features.Cases.Confirmations.Rulings;

/// <summary>Enters a ruling of the court; the rulings share their page.</summary>
/// <typeparam name="TForm">What the ruling says.</typeparam>
public abstract class RulingController<TForm>(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<TForm>(tools)
    where TForm : RulingForm, new()
{
    /// <inheritdoc/>
    protected sealed override string Page
    {
        get
        {
            ViewBag.Confirmation = Confirmation;
            ViewBag.Ruling = Ruling;
            return "Ruling";
        }
    }

    /// <summary>The application that is ruled on.</summary>
    protected JudicialConfirmation Confirmation => confirmation.Value;

    /// <summary>The court's word.</summary>
    protected abstract Words Ruling { get; }

    /// <summary>The one verb.</summary>
    protected abstract void Enter(TForm form);

    /// <inheritdoc/>
    protected sealed override ValueTask<ActDone?> CarryOut(TForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Enter(form);
        return Done(
            T["已登记：{0}。收到裁定后请登记送达日期。", T.Of(Ruling)], ConfirmationLinks.Confirmation(Current.Case.Reference, Confirmation.Id));
    }
}
