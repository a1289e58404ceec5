using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Confirmations;

/// <summary>Applications for judicial confirmation as tests start from them.</summary>
internal static class SomeConfirmation
{
    internal const string Court = "测试区人民法院";

    /// <summary>Prepared beside a settled case whose agreement took effect on <paramref name="effective"/>.</summary>
    internal static JudicialConfirmation Preparing(
        DateOnly? effective = null, Func<Intake, Intake>? with = null, Func<DisputeCase, AgreementContent>? content = null)
    {
        var of = SomeCase.Mediating(with);
        var agreement = of.Signed(content?.Invoke(of), effective);
        of.Decided().Settle(Given.Context, Given.Mediator);
        return of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);
    }

    internal static JudicialConfirmation Agreed(this JudicialConfirmation confirmation)
    {
        foreach (var party in confirmation.Signatories.ToList())
            confirmation.AgreeToApply(party.Id, true, Given.Context, Given.Mediator);
        return confirmation;
    }

    internal static JudicialConfirmation AtCourt(this JudicialConfirmation confirmation, CourtBasis basis = CourtBasis.OrganisationSeat)
    {
        confirmation.ChooseCourt(Court, basis, Given.Context, Given.Mediator);
        return confirmation;
    }

    /// <summary>A packet of one paper and one demand that doesn't apply.</summary>
    internal static BoundPacket Packet(string hash) => new(
        Guid.NewGuid(), hash, [PacketLine.Present("司法确认申请书", "司法确认申请书", 2, 3, hash), PacketLine.DoesNotApply("承诺书", "已写入申请书")]);

    internal static JudicialConfirmation Ready(this JudicialConfirmation confirmation)
    {
        confirmation.Agreed().AtCourt().MakeReady(Packet("00"), Given.Context, Given.Mediator);
        return confirmation;
    }

    internal static JudicialConfirmation Filed(this JudicialConfirmation confirmation)
    {
        confirmation.Ready().File(Given.Context, Given.Mediator);
        return confirmation;
    }

    internal static JudicialConfirmation Taken(this JudicialConfirmation confirmation)
    {
        confirmation.Filed().CourtAccept("（2026）测试诉前调确1号", Given.Today, Given.Context, Given.Mediator);
        return confirmation;
    }
}
