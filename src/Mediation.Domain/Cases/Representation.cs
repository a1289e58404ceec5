using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// Nobody represents both sides (民法典 168). Who somebody is tells the identity number, sealed, by its blind index; without
/// one the telephone; without either the name.
/// </summary>
internal static class Representation
{
    private enum Likeness
    {
        Different,
        Unclear,
        Same,
    }

    private enum Part
    {
        Party,
        Agent,
        Guardian,
    }

    private sealed record Somebody(PartySide Side, Part Part, string Name, SealedText? NationalId, SealedText? Phone)
    {
        /// <summary>
        /// Two parties are two people whatever they are called, and a guardian who is the opponent is the matter of
        /// <see cref="CaseRules.CapacityProvided"/>: another guardian beside him may act.
        /// </summary>
        internal bool IsComparedWith(Somebody other) =>
            Part == Part.Party ? other.Part == Part.Agent : other.Part != Part.Party || Part == Part.Agent;

        /// <summary>Two known numbers decide; then two known telephones together with the name; then the name.</summary>
        internal Likeness To(Somebody other)
        {
            if (NationalId is not null && other.NationalId is not null)
                return NationalId.Index == other.NationalId.Index ? Likeness.Same : Likeness.Different;
            var sameName = Name == other.Name;
            if (Phone is null || other.Phone is null)
                return sameName ? Likeness.Same : Likeness.Different;
            var samePhone = Phone.Index == other.Phone.Index;
            return (sameName, samePhone) switch
            {
                (true, true) => Likeness.Same,
                (false, false) => Likeness.Different,
                _ => Likeness.Unclear,
            };
        }
    }

    /// <summary>Whether somebody acts for both sides, or acts for one and is a party on the other.</summary>
    internal static RuleOutcome OfBothSides(DisputeCase c, DateOnly day, (Party Party, Agent Agent)? coming = null)
    {
        var all = c.SigningParties.SelectMany(party => ActingFor(party, day)).ToList();
        if (coming is var (toParty, newcomer))
            all.Add(Acting(toParty, newcomer));
        var across =
            from one in all
            where one.Side == PartySide.Applicant
            from other in all
            where other.Side == PartySide.Respondent && one.IsComparedWith(other)
            let likeness = one.To(other)
            where likeness != Likeness.Different
            orderby likeness descending
            select (One: one, Other: other, Likeness: likeness);
        return across.FirstOrDefault() switch
        {
            (null, _, _) => RuleOutcome.Met,
            (var one, var other, Likeness.Same) when one.Part == Part.Party || other.Part == Part.Party =>
                RuleOutcome.NotMet($"{one.Name}是一方当事人，不能代理对方", $"{one.Name} is a party and can't act for the other side"),
            (var one, _, Likeness.Same) =>
                RuleOutcome.NotMet($"{one.Name}同时代理双方当事人", $"{one.Name} acts for both sides"),
            (var one, var other, _) when one.Name == other.Name =>
                RuleOutcome.Warn($"双方都有{one.Name}，电话不同：请核对身份证号，确认不是同一人", $"{one.Name} stands on both sides with different telephones: check the identity numbers"),
            var (one, other, _) =>
                RuleOutcome.Warn($"{one.Name}与{other.Name}的电话相同：请核对是否由同一人代理双方", $"{one.Name} and {other.Name} have the same telephone: check whether one person acts for both"),
        };
    }

    /// <summary>Whether a guardian stands on the other side (民法典 168): linked to a party there, or the same person by number, telephone or name.</summary>
    internal static bool IsOpponent(DisputeCase c, Party represented, LegalRepresentative guardian)
    {
        var acting = new Somebody(represented.Side, Part.Guardian, guardian.Name, guardian.NationalId, guardian.Phone);
        return c.Parties.Any(p => p.Side != represented.Side && p.Kind == PartyKind.Person && (guardian.PartyId is { } linked
            ? linked == p.Id
            : acting.To(new Somebody(p.Side, Part.Party, p.Name, p.NationalId, p.Phone)) == Likeness.Same));
    }

    private static Somebody Acting(Party party, Agent agent) => new(party.Side, Part.Agent, agent.Name, agent.NationalId, agent.Phone);

    private static IEnumerable<Somebody> ActingFor(Party party, DateOnly day)
    {
        if (party.Kind == PartyKind.Person)
            yield return new Somebody(party.Side, Part.Party, party.Name, party.NationalId, party.Phone);
        foreach (var agent in party.AgentsAfter(day))
            yield return Acting(party, agent);
        foreach (var representative in party.LegalRepresentatives)
            yield return new Somebody(party.Side, Part.Guardian, representative.Name, representative.NationalId, representative.Phone);
    }
}
