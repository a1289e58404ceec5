using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Deliveries;

/// <summary>送达: attempts to hand over notices and letters, by way, date and result. Enough failed ones no longer keep the case open.</summary>
[Route(CaseLinks.Template + "/deliveries")]
[CaseAction(CaseOperation.Handle)]
public sealed class DeliveriesController(CaseActTools tools) : CaseActController<DeliveryForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Deliveries";

    /// <inheritdoc/>
    protected override DeliveryForm Blank() => new() { Paper = DeliveryForm.WaitedFor(Current.Case.Status), On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(DeliveryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.RecordDelivery(
            form.Paper!.Value, form.PartyId, form.Way!.Value, form.On!.Value, form.Succeeded!.Value, form.Note, Current.Context, Current.Actor);
        return Done(T["已登记送达情况。"], CaseLinks.Deliveries(Current.Case.Reference));
    }
}
