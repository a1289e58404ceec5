using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>When a signature under an agreement counts, and in words why it doesn't.</summary>
public static class SignatureRules
{
    /// <summary>What keeps the signature in <paramref name="slot"/> from counting, or null when it counts.</summary>
    public static Words? ObstacleTo(Agreement agreement, SignatureSlot slot)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Act() is { } act ? ObstacleTo(agreement, slot, act, slot.Capacity) : NotSigned(slot);
    }

    /// <summary>What would keep <paramref name="act"/> from counting in <paramref name="slot"/>, before it is entered; null when it would count.</summary>
    public static Words? ObstacleTo(Agreement agreement, SignatureSlot slot, SigningAct act)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(act);
        return ObstacleTo(agreement, slot, act, slot.PartyId is { } id ? agreement.Case.PartyOf(id).CapacityOn(act.On) : null);
    }

    private static Words? ObstacleTo(Agreement agreement, SignatureSlot slot, SigningAct act, Capacity? capacity)
    {
        if (act.Method == SigningMethod.Tablet && TabletObstacle(agreement, slot, act) is { } tablet)
            return tablet;
        if (slot.Role != SignatoryRole.Party)
            return null;

        var party = agreement.Case.Parties.Single(p => p.Id == slot.PartyId);
        if (party.AwaitsSuccessor && !agreement.IsInForce)
            return new($"当事人{slot.Name}已死亡、终止或者丧失行为能力，尚无承继人或者代理人", $"{slot.Name} has died, dissolved or lost capacity and nobody has stepped in");
        if (party.HasLeft && !agreement.IsInForce)
            return new($"当事人{slot.Name}已死亡或者终止，且无承继人：请把协议退回修改", $"{slot.Name} has died or dissolved and nobody succeeds: return the agreement to the draft");
        if (act.AgentId is { } agentId)
            return AgentObstacle(agreement, party, agentId, act.On);
        if (capacity is Capacity.Limited or Capacity.None)
            return RepresentationObstacle(agreement, party, act);
        return capacity == Capacity.Full && act.SignedFor is { } other && party.Kind == PartyKind.Person
            ? new($"{party.Name}具有完全民事行为能力，{other}不是其委托代理人，不能代签", $"{party.Name} has full capacity; {other} is no agent and can't sign")
            : null;
    }

    private static Words NotSigned(SignatureSlot slot) => slot.Role switch
    {
        SignatoryRole.Party => new($"当事人{slot.Name}尚未签名、盖章或者按指印", $"{slot.Name} has not signed, sealed or fingerprinted"),
        SignatoryRole.HostMediator => new($"主持调解员{slot.Name}尚未签名", $"Host mediator {slot.Name} has not signed"),
        SignatoryRole.CommitteeSeal => new($"{slot.Name}尚未加盖印章", $"{slot.Name} has not sealed"),
        SignatoryRole.Recorder => new($"记录人{slot.Name}尚未签名", $"Recorder {slot.Name} has not signed"),
    };

    private static Words? TabletObstacle(Agreement agreement, SignatureSlot slot, SigningAct act)
    {
        if (agreement.ConcernsPersonalRelations)
            return new($"涉及婚姻、收养、继承等人身关系，{slot.Name}须在纸上签名", $"Personal relations: {slot.Name} must sign on paper");
        if (!agreement.TabletAllowed)
            return new("本调解委员会未启用手写板签名", "This committee has not switched tablet signatures on");
        return slot.Role == SignatoryRole.Party && !act.AgreedToTablet
            ? new($"{slot.Name}未同意使用手写板签名", $"{slot.Name} has not agreed to sign on a tablet")
            : null;
    }

    private static Words? AgentObstacle(Agreement agreement, Party party, Guid agentId, DateOnly day)
    {
        var agent = party.Agents.FirstOrDefault(a => a.Id == agentId);
        if (agent is null)
            return new($"{party.Name}的签名代理人已不在委托名单上", $"The agent who signed for {party.Name} is no longer on the list");
        if (agreement.Clauses.Any(c => c.MustBeSignedInPerson))
            return new($"离婚、收养等事项须由{party.Name}本人签名，不得委托代理", $"Divorce and adoption can't be delegated: {party.Name} must sign in person");
        if (!agent.MayActOn(day))
            return new($"代理人{agent.Name}的身份证明或者授权委托书尚未备齐", $"Agent {agent.Name}: identity or power of attorney is not on file");
        return agent.HasSpecialAuthority
            ? null
            : new($"代理人{agent.Name}无特别授权，其签名不发生效力", $"Agent {agent.Name} has no special authority; the signature doesn't count");
    }

    private static Words? RepresentationObstacle(Agreement agreement, Party party, SigningAct act)
    {
        var representative = party.LegalRepresentatives.FirstOrDefault(r => r.Name == act.SignedFor);
        if (representative is null)
            return new($"{party.Name}不具有完全民事行为能力，须由法定代理人签名", $"{party.Name} lacks full capacity; the legal representative must sign");
        return Representation.IsOpponent(agreement.Case, party, representative)
            ? new($"{representative.Name}是对方当事人，不得代理{party.Name}", $"{representative.Name} is the opponent and can't represent {party.Name}")
            : null;
    }
}
