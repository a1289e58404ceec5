using Mediation.Domain.Parties;

namespace Mediation.Domain.Cases;

/// <summary>What was done to a claim (申请事项).</summary>
public enum ClaimChangeKind
{
    /// <summary>变更: something else is asked for.</summary>
    Changed,

    /// <summary>承认: the other side admits it.</summary>
    Admitted,

    /// <summary>放弃或者撤回.</summary>
    GivenUp,
}

/// <summary>What somebody said about a claim, as it is taken down: who for the party, how, and who heard it too.</summary>
/// <param name="PartyId">Whose will it is.</param>
/// <param name="AgentId">The agent who said it; null when the party did, or a legal representative for it.</param>
/// <param name="Way">Signed, or by mouth or telephone and noted.</param>
/// <param name="Witness">在场核对人: the second person who heard it and looked at the agent's power. Needed for an agent and on the telephone.</param>
public sealed record ClaimStatement(Guid PartyId, Guid? AgentId, DeclarationWay Way, string? Witness);

/// <summary>A change of a claim: what it was, what it became, by whom, under which power, before whom (民诉法 62). Never changed once kept.</summary>
public sealed class ClaimChange
{
    private ClaimChange() { }

    internal ClaimChange(ClaimChangeKind kind, DateOnly on, string before, string after, ClaimStatement said, Party party, Agent? agent, Actor takenDownBy)
    {
        Kind = kind;
        On = on;
        Before = before;
        After = after;
        PartyName = party.Name;
        PartyCapacity = party.CapacityOn(on);
        AgentId = agent?.Id;
        AgentName = agent?.Name;
        PowerFrom = agent?.From;
        Way = said.Way;
        Witness = said.Witness;
        TakenDownBy = takenDownBy.Name;
    }

    /// <summary>What was done.</summary>
    public ClaimChangeKind Kind { get; private set; }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The claim before.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The claim after; the same where it was admitted or given up.</summary>
    public string After { get; private set; } = "";

    /// <summary>Whose will it was.</summary>
    public string PartyName { get; private set; } = "";

    /// <summary>The party's capacity on that day.</summary>
    public Capacity PartyCapacity { get; private set; }

    /// <summary>The agent who said it; null when the party did.</summary>
    public Guid? AgentId { get; private set; }

    /// <summary>The agent's name then.</summary>
    public string? AgentName { get; private set; }

    /// <summary>Since when the agent has had the power with special authority that it rests on.</summary>
    public DateOnly? PowerFrom { get; private set; }

    /// <summary>How.</summary>
    public DeclarationWay Way { get; private set; }

    /// <summary>The second person who heard it.</summary>
    public string? Witness { get; private set; }

    /// <summary>Who took it down.</summary>
    public string TakenDownBy { get; private set; } = "";
}
