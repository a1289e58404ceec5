using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What changing, admitting or giving up a claim (申请事项) needs.</summary>
public static class RequestRules
{
    private static readonly Basis SpecialAuthority = Basis.Statute("民事诉讼法第六十二条", "Civil Procedure Law art. 62");

    /// <summary>Id of the rule about the second person, for the field it belongs to.</summary>
    public const string HeardByTwoId = "request.heard-by-two";

    /// <summary>A claim moves while it is being mediated; what was agreed on moves only by an agreement.</summary>
    public static readonly Rule<DisputeCase> StillMediated = new(
        "request.still-mediated",
        new("案件尚未达成协议，也没有结束", "Nothing has been agreed on yet and the case has not ended"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(
            c.IsActive || c.Status == CaseStatus.Registered, $"案件处于“{CaseNames.Of(c.Status).Chinese}”阶段", $"The case is at \"{CaseNames.Of(c.Status).English}\""));

    /// <summary>Everything that has to hold for one statement about a claim.</summary>
    /// <param name="request">The claim.</param>
    /// <param name="kind">What is done to it.</param>
    /// <param name="said">Who says it and how.</param>
    /// <param name="takenDownBy">Who takes it down.</param>
    public static IReadOnlyList<Rule<DisputeCase>> For(CaseRequest request, ClaimChangeKind kind, ClaimStatement said, Actor takenDownBy)
    {
        ArgumentNullException.ThrowIfNull(said);
        return
        [
            .. kind == ClaimChangeKind.GivenUp ? Array.Empty<Rule<DisputeCase>>() : [StillMediated],
            SaidByTheRightSide(request, kind, said.PartyId), AgentMayGiveUp(said.AgentId), CapableOrRepresented(said), HeardByTwo(said, takenDownBy),
        ];
    }

    /// <summary>Whoever asks changes a claim or gives it up; whoever it is asked of admits it.</summary>
    private static Rule<DisputeCase> SaidByTheRightSide(CaseRequest request, ClaimChangeKind kind, Guid partyId) => new(
        "request.right-side",
        new("由提出的一方变更、放弃，由对方承认", "The side that asks changes a claim or gives it up; the other side admits it"),
        Basis.House,
        (c, _) =>
        {
            // On own initiative nobody in particular asked.
            if (request.PartyId is not { } askerId)
                return RuleOutcome.Met;
            var sameSide = c.PartyOf(askerId).Side == c.PartyOf(partyId).Side;
            return RuleOutcome.MetIf(
                sameSide == (kind != ClaimChangeKind.Admitted),
                kind == ClaimChangeKind.Admitted ? "申请事项由对方当事人承认" : "申请事项由提出的一方变更或者放弃",
                kind == ClaimChangeKind.Admitted ? "A claim is admitted by the other side" : "A claim is changed or given up by the side that asks");
        });

    /// <summary>An agent changes, admits or gives up a claim only with special authority, as he signs only with it.</summary>
    /// <param name="agentId">The agent who says it; null when the party does.</param>
    public static Rule<DisputeCase> AgentMayGiveUp(Guid? agentId) => new(
        "request.special-authority",
        new("代理人承认、变更、放弃申请事项，须有特别授权，且身份证明、授权委托书已备齐", "An agent who admits, changes or gives up a claim has special authority, with identity and power on file"),
        SpecialAuthority,
        (c, context) => agentId is { } id && !AgentOf(c, id).MaySignOn(context.Today)
            ? RuleOutcome.NotMet(
                $"代理人{AgentOf(c, id).Name}没有特别授权或者手续不全，不能代为承认、变更或者放弃",
                $"Agent {AgentOf(c, id).Name} has no special authority, or papers are missing, and can't admit, change or give it up")
            : RuleOutcome.Met,
        mend: "parties");

    /// <summary>Whoever lacks full capacity doesn't move a claim without somebody who acts for him.</summary>
    private static Rule<DisputeCase> CapableOrRepresented(ClaimStatement said) => new(
        "request.capacity",
        new("不具有完全民事行为能力的当事人，由法定代理人表示", "For a party without full capacity the legal representative speaks"),
        Basis.Statute("民法典第十九条至第二十三条", "Civil Code arts. 19–23"),
        (c, context) =>
        {
            var party = c.PartyOf(said.PartyId);
            return RuleOutcome.MetIf(
                party.CapacityOn(context.Today) is Capacity.Full or Capacity.Unknown
                    || party.LegalRepresentatives.Any(guardian => !Representation.IsOpponent(c, party, guardian)),
                $"{party.Name}不具有完全民事行为能力，也没有登记法定代理人", $"{party.Name} lacks full capacity and no legal representative is named");
        },
        mend: "parties");

    /// <summary>What an agent says, and what is said on the telephone, a second person hears.</summary>
    private static Rule<DisputeCase> HeardByTwo(ClaimStatement said, Actor takenDownBy) => new(
        HeardByTwoId,
        new("代理人表示的、电话里表示的，有第二人在场核对", "What an agent says, or is said on the telephone, a second person hears"),
        Basis.House,
        (_, _) => said.AgentId is null && said.Way != DeclarationWay.PhoneNoted
            ? RuleOutcome.Met
            : string.IsNullOrWhiteSpace(said.Witness)
                ? RuleOutcome.NotMet("没有写明在场核对的第二人", "The second person who heard it is not named")
                : RuleOutcome.MetIf(said.Witness.Trim() != takenDownBy.Name, "核对人不能是登记人自己", "The second person can't be who takes it down"));

    private static Agent AgentOf(DisputeCase of, Guid agentId) =>
        of.Parties.SelectMany(p => p.Agents).FirstOrDefault(agent => agent.Id == agentId)
            ?? throw new KeyNotFoundException("This case has no such agent.");
}
