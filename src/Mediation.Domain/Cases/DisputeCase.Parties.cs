using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Notices to the parties, their will, who acts for them, and what befalls them.</summary>
public sealed partial class DisputeCase
{
    /// <summary>告知权利义务.</summary>
    public void GiveRightsNotice(Guid partyId, DeclarationWay way, string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var party = PartyOf(partyId);
        party.RecordRightsNotice(context.Now, way, context.Today, note);
        Note(CaseActs.GiveRightsNotice, context, actor, party.Name, partyId);
    }

    /// <summary>愿意调解.</summary>
    public void DeclareWilling(Guid partyId, DeclarationWay way, string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var party = PartyOf(partyId);
        party.DeclareWilling(context.Now, way, context.Today, note);
        Note(CaseActs.DeclareWilling, context, actor, party.Name, partyId);
    }

    /// <summary>拒绝调解: the party is marked 不参加 and drops out of consents, signatures and confirmation (人民调解法 17).</summary>
    public void DeclareRefusal(Guid partyId, DeclarationWay way, string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var party = PartyOf(partyId);
        party.DeclareRefusal(context.Now, way, context.Today, note);
        Note(CaseActs.DeclareRefusal, context, actor, string.IsNullOrWhiteSpace(note) ? party.Name : $"{party.Name}：{note}", partyId);
    }

    /// <summary>Names a legal representative.</summary>
    public void AddLegalRepresentative(Guid partyId, LegalRepresentative representative, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(representative);
        PartyOf(partyId).AddRepresentative(representative);
        Note(CaseActs.AddLegalRepresentative, context, actor, representative.Name, partyId);
    }

    /// <summary>Names an agent.</summary>
    public void AddAgent(Guid partyId, Agent agent, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(agent);
        PartyOf(partyId).AddAgent(agent);
        Note(CaseActs.AddAgent, context, actor, agent.Name, partyId);
    }

    /// <summary>Supplements what was missing of an agent's papers.</summary>
    public void SupplementAgent(
        Guid partyId, Guid agentId, bool identityOnFile, bool powerOnFile, bool specialAuthority, RuleContext context, Actor actor)
    {
        var agent = Found(PartyOf(partyId).Agents.FirstOrDefault(a => a.Id == agentId));
        agent.Supplement(identityOnFile, powerOnFile, specialAuthority);
        Note(CaseActs.SupplementAgent, context, actor, agent.Name, partyId);
        LookAtSignatures(context, actor);
    }

    /// <summary>Ends an agent's power. What the agent signed until today stays signed.</summary>
    public void EndAgency(Guid partyId, Guid agentId, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var agent = Found(PartyOf(partyId).Agents.FirstOrDefault(a => a.Id == agentId));
        agent.EndPower(context.Today);
        Note(CaseActs.EndAgency, context, actor, agent.Name, partyId);
    }

    /// <summary>
    /// Who may speak for a party on <paramref name="day"/>: a legal representative who isn't the opponent, or an agent whose
    /// identity and power of attorney are on file.
    /// </summary>
    public IReadOnlyList<string> SpokespeopleOf(Party party, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        return
        [
            .. party.LegalRepresentatives.Where(guardian => !Representation.IsOpponent(this, party, guardian)).Select(guardian => guardian.Name),
            .. party.Agents.Where(agent => agent.MayActOn(day)).Select(agent => agent.Name),
        ];
    }

    /// <summary>推选书: files the signed list by which a group elects its representatives.</summary>
    public void FileGroupList(PartySide side, DateOnly signedOn, int members, IReadOnlyList<string> representatives, RuleContext context, Actor actor)
    {
        groupLists.RemoveAll(list => list.Side == side);
        groupLists.Add(new GroupList(side, signedOn, members, representatives));
        Note(CaseActs.FileGroupList, context, actor, string.Join("、", representatives));
    }

    /// <summary>
    /// Records that a party has died, lost capacity, dissolved or merged. While mediation is under way and nothing it reached is
    /// in force the case is suspended with the question "successor or terminate" (given signatures stay). Once an agreement is in
    /// force, what only this party could perform ends with its death; debts of money wait for its successors (民法典 1161).
    /// </summary>
    public void RecordPartyEvent(Guid partyId, PartyEventKind kind, DateOnly on, string note, RuleContext context, Actor actor)
    {
        var party = PartyOf(partyId);
        party.Befall(kind, on, note);
        Note(CaseActs.RecordPartyEvent, context, actor, $"{party.Name}：{note}", partyId);
        if (IsActive && Status != CaseStatus.Suspended && AgreementInForce?.Round != Round)
            Suspend(SuspensionReason.AwaitingSuccessor, $"{party.Name}：{note}", context, actor);
        if (party.HasEnded)
            EndPersonalDutiesOf(party, kind, on, context, actor);
    }

    private void EndPersonalDutiesOf(Party gone, PartyEventKind kind, DateOnly on, RuleContext context, Actor actor)
    {
        var because = $"{gone.Name}{PartyNames.Of(kind).Chinese}，人身义务终止";
        foreach (var agreement in agreements.Where(a => a.IsInForce))
        {
            foreach (var duty in agreement.EndPersonalDutiesOf(gone.Id, on, because))
                Note(CaseActs.EndDuty, context, actor, $"{duty}：{because}", agreement.Id);
        }
    }

    /// <summary>A successor steps into the place of a party that is gone; of several heirs each is named.</summary>
    /// <exception cref="WorkflowException">Nothing has befallen the party that could make somebody succeed it.</exception>
    public Party NameSuccessor(Guid partyId, PartyDetails details, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(details);
        var gone = PartyOf(partyId);
        if (!gone.MayBeSucceeded)
            throw new WorkflowException(CaseWorkflow.Machine.Name, CaseActs.NameSuccessor, Status.ToString(), isDeclared: false, []);
        var successor = new Party(Id, parties.Count + 1, gone.Side, details, personId: null, successorOfPartyId: gone.Id);
        parties.Add(successor);
        gone.ResolveEvents(successor.Id);
        foreach (var agreement in agreements)
            agreement.NoteSuccessor(gone, successor);
        Note(CaseActs.NameSuccessor, context, actor, $"{gone.Name} → {successor.Name}", successor.Id);
        return successor;
    }

    /// <summary>Somebody now acts for a party that lost capacity, or the matter has ended for the party without a successor.</summary>
    /// <exception cref="WorkflowException">Nothing that befell the party is open, or nobody acts for who lost capacity.</exception>
    public void ResolvePartyEvent(Guid partyId, string how, RuleContext context, Actor actor)
    {
        var party = PartyOf(partyId);
        if (!party.AwaitsSuccessor)
            throw new WorkflowException(CaseWorkflow.Machine.Name, CaseActs.ResolvePartyEvent, Status.ToString(), isDeclared: false, []);
        Require(CaseActs.ResolvePartyEvent, context, SuccessionRules.GuardianNamed(partyId));
        party.ResolveEvents(successor: null);
        Note(CaseActs.ResolvePartyEvent, context, actor, how, partyId);
        LookAtSignatures(context, actor);
    }

    /// <summary>Invites somebody to help (人民调解法 20).</summary>
    public InvitedHelper InviteHelper(string name, string relation, RuleContext context, Actor actor)
    {
        var helper = new InvitedHelper(name, relation);
        helpers.Add(helper);
        Note(CaseActs.InviteHelper, context, actor, name, helper.Id);
        return helper;
    }

    /// <summary>A party consents to a helper, or takes the consent back.</summary>
    public void AnswerHelper(Guid helperId, Guid partyId, bool consents, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var helper = HelperOf(helperId);
        if (consents)
            helper.Consent(partyId);
        else
            helper.Refuse(partyId);
        Note(consents ? CaseActs.ConsentToHelper : CaseActs.RefuseHelper, context, actor, PartyOf(partyId).Says(helper.Name, context.Today), helperId);
    }

    /// <summary>The invited helper with this key.</summary>
    /// <exception cref="KeyNotFoundException">Nobody with this key was invited.</exception>
    public InvitedHelper HelperOf(Guid helperId) => Found(helpers.Find(h => h.Id == helperId));

    /// <summary>The parties taking part whose consent to a helper is missing (人民调解法 20); none means that the helper may sit.</summary>
    public IEnumerable<Party> WithoutConsentTo(InvitedHelper helper)
    {
        ArgumentNullException.ThrowIfNull(helper);
        return SigningParties.Where(party => !helper.ConsentingPartyIds.Contains(party.Id));
    }
}
