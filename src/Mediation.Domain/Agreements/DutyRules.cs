using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>When a duty under an agreement in force ends without being performed: money passes to the successors, what is personal ends.</summary>
public static class DutyRules
{
    /// <summary>The rules for ending <paramref name="duty"/>.</summary>
    public static IReadOnlyList<Rule<Agreement>> OfEnding(Instalment duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return [StillOwed(duty), PartyIsGone(duty), NobodyElseCanPerform(duty)];
    }

    private static Rule<Agreement> StillOwed(Instalment duty) => new(
        "duty.still-owed",
        new("义务尚未履行，也没有终止", "The duty is neither performed nor ended"),
        Basis.House,
        (_, _) => RuleOutcome.MetIf(duty.IsOpen, $"“{duty.What}”已经履行或者终止", $"“{duty.What}” is performed or ended"));

    private static Rule<Agreement> PartyIsGone(Instalment duty) => new(
        "duty.party-gone",
        new("负担义务或者享有权利的当事人已经死亡或者终止", "The party that owes it, or to whom it is owed, has died or dissolved"),
        Basis.House,
        (agreement, _) => RuleOutcome.MetIf(
            agreement.Case.Parties.Any(party => party.HasEnded && duty.Binds(party.Id)),
            "尚未登记当事人死亡或者终止", "No death or dissolution of a party is recorded"),
        mend: "parties");

    private static Rule<Agreement> NobodyElseCanPerform(Instalment duty) => new(
        "duty.personal",
        new("只能由本人履行的义务终止；给付金钱的义务由继承人在遗产范围内承担", "What only the party could perform ends; a debt of money is borne by the heirs within the estate"),
        Basis.Statute("民法典第一千一百六十一条", "Civil Code art. 1161"),
        (_, _) => RuleOutcome.MetIf(
            duty.IsPersonal || duty.Amount is null,
            $"“{duty.What}”是给付金钱，由承继人继续履行", $"“{duty.What}” is a payment: the successor goes on with it"));
}
