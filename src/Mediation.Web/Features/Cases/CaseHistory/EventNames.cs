using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Visits;

namespace Mediation.Web.Features.Cases.CaseHistory;

/// <summary>What an event is called. Events keep the names of acts, triggers and states; here they become words again.</summary>
public static class EventNames
{
    /// <summary>Acts that belong into the short timeline although they move no machine.</summary>
    public static readonly IReadOnlyList<string> KeyActs =
    [
        CaseActs.Register, CaseActs.AbsorbDuplicate, CaseActs.AddParty, CaseActs.DeclareRefusal, CaseActs.RecordPartyEvent,
        CaseActs.NameSuccessor, CaseActs.AssignHost, CaseActs.RequestRecusal, CaseActs.GrantRecusal, CaseActs.KeepByConsent,
        CaseActs.AssessRisk, CaseActs.FileRiskReport, CaseActs.FlagViolence, CaseActs.LiftViolenceFlag, CaseActs.RecordSession,
        CaseActs.ExtendLimit, CaseActs.CorrectClericalError, CaseActs.RecordDelivery, CaseActs.ReplyToSender, CaseActs.IssuePaper,
        CaseActs.WithdrawPaper,
    ];

    /// <summary>What happened.</summary>
    public static Words What(CaseEvent of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return TriggerName(of.Machine, of.Act)
            ?? CaseActs.NameOf(of.Act)
            ?? new Words(of.Act, of.Act);
    }

    /// <summary>What moved, where it isn't the case itself.</summary>
    public static Words? Subject(CaseEvent of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Machine == CaseWorkflow.Machine.Name ? null : Machines.FirstOrDefault(machine => machine.Name == of.Machine)?.Title;
    }

    /// <summary>A state of the machine that moved.</summary>
    public static Words? State(CaseEvent of, string? state)
    {
        ArgumentNullException.ThrowIfNull(of);
        return state is null ? null : StateName(of.Machine, state) ?? new Words(state, state);
    }

    internal static Words? TriggerName(string? machine, string trigger) => Machines.FirstOrDefault(known => known.Name == machine)?.Trigger(trigger);

    internal static Words? StateName(string? machine, string state) => Machines.FirstOrDefault(known => known.Name == machine)?.State(state);

    private static readonly IReadOnlyList<MachineNames> Machines =
    [
        new(CaseWorkflow.Machine.Name, new("案件", "Case"), Of<CaseTrigger>(CaseNames.Of), Of<CaseStatus>(CaseNames.Of)),
        new(AgreementWorkflow.Machine.Name, new("协议", "Agreement"), Of<AgreementTrigger>(AgreementNames.Of), Of<AgreementStatus>(AgreementNames.Of)),
        new(VisitWorkflow.Machine.Name, new("走访", "Visit"), Of<VisitTrigger>(VisitNames.Of), Of<VisitStatus>(VisitNames.Of)),
        new(FollowUpWorkflow.Machine.Name, new("回访", "Follow-up visit"), Of<FollowUpTrigger>(FollowUpNames.Of), Of<FollowUpStatus>(FollowUpNames.Of)),
        new(ConsultationWorkflow.Machine.Name, new("会诊", "Consultation"), Of<ConsultationTrigger>(ConsultationNames.Of), Of<ConsultationStatus>(ConsultationNames.Of)),
        new(LeaderCaseWorkflow.Machine.Name, new("领导包案", "Leader's case"), Of<LeaderCaseTrigger>(LeaderCaseNames.Of), Of<LeaderCaseStatus>(LeaderCaseNames.Of)),
        new(ConfirmationWorkflow.Machine.Name, new("司法确认", "Confirmation"), Of<ConfirmationTrigger>(ConfirmationNames.Of), Of<ConfirmationStatus>(ConfirmationNames.Of)),
    ];

    private static Func<string, Words?> Of<TEnum>(Func<TEnum, Words> name)
        where TEnum : struct, Enum => text => Enum.TryParse<TEnum>(text, out var value) ? name(value) : null;

    private sealed record MachineNames(string Name, Words Title, Func<string, Words?> Trigger, Func<string, Words?> State);
}
