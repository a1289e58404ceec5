using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Who mediates.</summary>
public sealed partial class DisputeCase
{
    /// <summary>Makes a mediator the host; an earlier one leaves with <paramref name="reason"/>.</summary>
    public void AssignHost(Guid mediatorId, string name, AssignmentMode mode, string? reason, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (mediators.Find(m => m.IsHost && m.Until is null) is { } current)
            current.End(context.Now, reason ?? "更换主持调解员");
        mediators.Add(new MediatorAssignment(mediatorId, name, isHost: true, mode, context.Now));
        HostMediatorId = mediatorId;
        HostMediatorName = name;
        foreach (var answered in recusals.Where(r => r.IsOpen && r.MediatorId != mediatorId))
            answered.Decide(RecusalDecision.Granted);
        Note(CaseActs.AssignHost, context, actor, reason is null ? name : $"{name}（{reason}）", mediatorId);
    }

    /// <summary>
    /// 联合调解: names the committees that mediate together with the case's own and says whose seals the agreement will need.
    /// The case's own committee leads; the case is numbered and counted there. An empty list ends it.
    /// </summary>
    /// <exception cref="WorkflowException">The case is over, or an agreement waits for signatures under other seals.</exception>
    /// <exception cref="ArgumentException">A committee is named twice, or the leading one among the others.</exception>
    public void ArrangeJointMediation(IReadOnlyList<JointHost> others, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(others);
        RequireOpen(CaseActs.ArrangeJointMediation);
        if (others.Any(host => host.CommitteeId == CommitteeId) || others.DistinctBy(host => host.CommitteeId).Count() < others.Count)
            throw new ArgumentException("Each of the other committees is named once.", nameof(others));
        var check = CaseRules.SealsStatedBeforeSigning.Check(this, context);
        if (check.Result == RuleResult.NotMet)
            throw new WorkflowException(CaseWorkflow.Machine.Name, CaseActs.ArrangeJointMediation, Status.ToString(), isDeclared: true, [check]);
        jointHosts.Clear();
        jointHosts.AddRange(others);
        Note(CaseActs.ArrangeJointMediation, context, actor, string.Join("、", others.Select(host => host.Seals ? $"{host.Name}（用印）" : host.Name)));
    }

    /// <summary>Adds an assisting mediator.</summary>
    public void AddAssistant(Guid mediatorId, string name, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        mediators.Add(new MediatorAssignment(mediatorId, name, isHost: false, AssignmentMode.Appointed, context.Now));
        Note(CaseActs.AddAssistant, context, actor, name, mediatorId);
    }

    /// <summary>
    /// A party asks for another mediator. A request with a ground is granted (特邀调解规定 15); a first one without a ground is
    /// granted too (house rule after 人民调解工作若干规定 26); a further one asks the party to choose, and making no choice is
    /// a refusal of mediation (在线调解规则 14).
    /// </summary>
    /// <exception cref="WorkflowException">Nobody is in charge yet.</exception>
    public RecusalRequest RequestRecusal(Guid partyId, RecusalGround ground, string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HostMediatorId is not { } host)
        {
            throw new WorkflowException(
                CaseWorkflow.Machine.Name, CaseActs.RequestRecusal, Status.ToString(), isDeclared: true, [CaseRules.HostAssigned.Check(this, context)]);
        }
        var hasAskedBefore = recusals.Exists(r => r.PartyId == partyId && r.Ground == RecusalGround.NoGround);
        var request = new RecusalRequest(partyId, host, ground, note, context.Now);
        recusals.Add(request);
        Note(CaseActs.RequestRecusal, context, actor, note, request.Id);
        if (ground == RecusalGround.NoGround && hasAskedBefore)
            request.Decide(RecusalDecision.AskedToChoose);
        return request;
    }

    /// <summary>更换: the host leaves the case and a new one has to be found.</summary>
    public void GrantRecusal(Guid requestId, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = RecusalOf(requestId);
        request.Decide(RecusalDecision.Granted);
        if (mediators.Find(m => m.MediatorId == request.MediatorId && m.Until is null) is { } leaving)
            leaving.End(context.Now, "回避");
        if (HostMediatorId == request.MediatorId)
        {
            HostMediatorId = null;
            HostMediatorName = null;
        }
        Note(CaseActs.GrantRecusal, context, actor, null, requestId);
    }

    /// <summary>The relation was disclosed and all parties agree to keep the mediator (在线调解规则 14).</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="disclosed">What was disclosed.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who notes it.</param>
    public void KeepByConsent(Guid requestId, string disclosed, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(disclosed);
        RecusalOf(requestId).KeepByConsent(disclosed);
        Note(CaseActs.KeepByConsent, context, actor, disclosed, requestId);
    }

    /// <summary>A party asked to choose a mediator has chosen none: it refuses mediation (在线调解规则 14).</summary>
    /// <exception cref="WorkflowException">The party was not asked to choose.</exception>
    public void NoteNoChoice(Guid requestId, RuleContext context, Actor actor)
    {
        var request = RecusalOf(requestId);
        if (request.Decision != RecusalDecision.AskedToChoose)
            throw new WorkflowException(CaseWorkflow.Machine.Name, CaseActs.NoteNoChoice, Status.ToString(), isDeclared: false, []);
        request.Decide(RecusalDecision.NoChoiceMade);
        Note(CaseActs.NoteNoChoice, context, actor, null, requestId);
        DeclareRefusal(request.PartyId, DeclarationWay.OralNoted, "未另行选择调解员，视为拒绝调解", context, actor);
    }

    /// <summary>The request for another mediator with this key.</summary>
    /// <exception cref="KeyNotFoundException">No such request in this case.</exception>
    public RecusalRequest RecusalOf(Guid requestId) => Found(recusals.Find(r => r.Id == requestId));

    /// <summary>Has left the case over a request for another mediator; comes back only when the parties choose him.</summary>
    public bool WasRecused(Guid mediatorId) => recusals.Exists(r => r.MediatorId == mediatorId && r.Decision == RecusalDecision.Granted);
}
