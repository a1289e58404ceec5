using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What the case needs before it goes on after something has befallen a party.</summary>
public static class SuccessionRules
{
    /// <summary>Whoever has lost capacity keeps his place, and somebody who isn't the opponent acts for him.</summary>
    /// <param name="partyId">The party that something has befallen.</param>
    public static Rule<DisputeCase> GuardianNamed(Guid partyId) => new(
        "succession.guardian",
        new("丧失行为能力的当事人已有法定代理人，且不是对方当事人", "Whoever lost capacity has a legal representative who isn't the opponent"),
        Basis.Statute("民法典第二十三条、第一百六十八条", "Civil Code arts. 23, 168"),
        (c, _) => NeedsGuardian(c, c.PartyOf(partyId))
            ? RuleOutcome.NotMet(
                $"{c.PartyOf(partyId).Name}丧失行为能力，尚未登记法定代理人", $"{c.PartyOf(partyId).Name} has lost capacity and has no legal representative yet")
            : RuleOutcome.Met,
        mend: "parties");

    private static bool NeedsGuardian(DisputeCase of, Party party) =>
        party.PartyEvents.Any(e => e is { IsResolved: false, Kind: PartyEventKind.LostCapacity })
        && party.LegalRepresentatives.All(guardian => Representation.IsOpponent(of, party, guardian));
}
