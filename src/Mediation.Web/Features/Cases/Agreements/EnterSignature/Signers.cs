using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Agreements.EnterSignature;

/// <summary>Somebody who can sign in a party's place, and what stands in the way.</summary>
/// <param name="Value">How a form names the person; empty for the party itself.</param>
/// <param name="Name">Who, as it is shown.</param>
/// <param name="Obstacle">Why this signature wouldn't count, or null.</param>
public sealed record Signer(string Value, Words Name, Words? Obstacle);

/// <summary>Who may sign in a place: the party itself, its agents, its legal representatives.</summary>
public static class Signers
{
    private const string Agent = "agent:";
    private const string Representative = "representative:";

    /// <summary>Everybody to choose from in a party's place, as of <paramref name="day"/>; nobody in other places.</summary>
    public static IEnumerable<Signer> For(Agreement agreement, SignatureSlot slot, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(slot);
        if (slot.PartyId is not { } partyId)
        {
            yield break;
        }

        var party = agreement.Case.PartyOf(partyId);
        yield return Make("", Himself(party));
        foreach (var agent in party.Agents)
        {
            yield return Make(Agent + agent.Id, new($"委托代理人{agent.Name}", $"Agent {agent.Name}"));
        }

        foreach (var representative in party.LegalRepresentatives)
        {
            yield return Make(Representative + representative.Name, new($"法定代理人{representative.Name}", $"Legal representative {representative.Name}"));
        }

        Signer Make(string value, Words name) =>
            new(value, name, SignatureRules.ObstacleTo(agreement, slot, Complete(new SigningAct(day, SigningMethod.Signature), party, value)));
    }

    /// <summary>How a form names whoever signed in a place.</summary>
    public static string ValueOf(SignatureSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot switch
        {
            { AgentId: { } agent } => Agent + agent,
            { SignedFor: { } other } => Representative + other,
            _ => "",
        };
    }

    /// <summary>Enters the chosen signer into an act.</summary>
    /// <exception cref="KeyNotFoundException">The party has no such agent or representative.</exception>
    public static SigningAct Complete(SigningAct act, Party? party, string? value)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (party is null || string.IsNullOrEmpty(value))
        {
            return act;
        }

        if (party.Agents.FirstOrDefault(agent => Agent + agent.Id == value) is { } chosen)
        {
            return act with { SignedFor = chosen.Name, AgentId = chosen.Id };
        }

        return party.LegalRepresentatives.FirstOrDefault(r => Representative + r.Name == value) is { } representative
            ? act with { SignedFor = representative.Name }
            : throw new KeyNotFoundException("The party has no such agent or representative.");
    }

    private static Words Himself(Party party) => party.Kind switch
    {
        PartyKind.Person => new($"{party.Name}本人", $"{party.Name} in person"),
        PartyKind.Organisation => new($"{party.Name}（法定代表人或者主要负责人）", $"{party.Name} (its head)"),
    };
}
