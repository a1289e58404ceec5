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
        var request = Found(recusals.Find(r => r.Id == requestId));
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
    public void KeepByConsent(Guid requestId, RuleContext context, Actor actor)
    {
        Found(recusals.Find(r => r.Id == requestId)).Decide(RecusalDecision.KeptByConsent);
        Note(CaseActs.KeepByConsent, context, actor, null, requestId);
    }
}
