using Mediation.Domain.Agreements;
using Mediation.Domain.Consultations;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>The rules of the case's machine: intake, mediation and settlement. Ending and archive stand in <see cref="ClosingRules"/>.</summary>
public static class CaseRules
{
    /// <summary>人民调解法 17.</summary>
    public static readonly Basis Article17 = Basis.Statute("人民调解法第十七条", "People's Mediation Law art. 17");

    private static readonly Basis Article25 = Basis.Statute("人民调解法第二十五条", "People's Mediation Law art. 25");

    /// <summary>The matter is one for people's mediation.</summary>
    public static readonly Rule<DisputeCase> WithinScope = new(
        "accept.within-scope",
        new("属于人民调解的范围", "The matter is within the scope of people's mediation"),
        Basis.Ministry("人民调解工作若干规定第二十二条", "Rules on People's Mediation Work art. 22"),
        (c, _) => c.ScopeObstacle is { } obstacle ? OutOfScope(obstacle) : RuleOutcome.Met,
        mend: "intake");

    /// <summary>Both sides have a name; how to reach them may be missing.</summary>
    public static readonly Rule<DisputeCase> BothSidesNamed = new(
        "accept.both-sides-named",
        new("双方各至少登记一名当事人（联系方式可以暂缺）", "At least one party on each side is named (contact may be missing)"),
        Basis.House,
        (c, _) => MissingSide(c) is { } side
            ? RuleOutcome.NotMet($"{SideName(c, side).Chinese}尚未登记", $"No {SideName(c, side).English} is named")
            : RuleOutcome.Met,
        mend: "parties");

    /// <summary>Nobody without whom it can't go on has refused.</summary>
    public static readonly Rule<DisputeCase> NoClearRefusal = new(
        "accept.no-refusal",
        new("未见一方明确拒绝调解（不可分的纠纷，未见任何当事人拒绝）", "No side has clearly refused, and nobody in an indivisible matter"),
        Article17,
        (c, _) => IndispensableRefusal(c),
        mend: "parties");

    /// <summary>Whoever applied knows the rules. Nothing is asked of the absent side.</summary>
    public static readonly Rule<DisputeCase> ApplicantsNotified = new(
        "accept.applicant-notified",
        new("已向申请人告知权利义务（主动调解的除外）", "Applicants were told of rights and duties (own initiative aside)"),
        Basis.Statute("人民调解法第二十三条、第二十四条", "People's Mediation Law arts. 23, 24"),
        (c, _) => c.Basis == IntakeBasis.OwnInitiative ? RuleOutcome.Met : FirstWithout(
            c.Parties.Where(p => p.Side == PartySide.Applicant && p.TakesPart), p => p.RightsNotice is not null,
            "尚未向{0}告知权利义务", "{0} has not been told of rights and duties"),
        mend: "rights-notice");

    /// <summary>Somebody hosts.</summary>
    public static readonly Rule<DisputeCase> HostAssigned = new(
        "open.host-assigned",
        new("已确定主持调解员", "A host mediator is assigned or chosen"),
        Basis.Statute("人民调解法第十九条", "People's Mediation Law art. 19"),
        (c, _) => RuleOutcome.MetIf(c.HostMediatorId is not null, "尚未确定主持调解员", "No host mediator yet"),
        mend: "mediators");

    /// <summary>No request for another mediator is open.</summary>
    public static readonly Rule<DisputeCase> NoneRecused = new(
        "open.none-recused",
        new("没有未处理的回避申请，已回避的调解员不再参加", "No request for another mediator is open, and nobody recused mediates"),
        Basis.Interpretation("最高人民法院关于人民法院特邀调解的规定第十五条", "SPC Rules on Invited Mediation art. 15"),
        (c, _) => RecusalObstacle(c),
        mend: "mediators");

    /// <summary>Every party that takes part has had the notice.</summary>
    public static readonly Rule<DisputeCase> EverybodyNotified = new(
        "open.everybody-notified",
        new("已向参加调解的每一方当事人告知权利义务", "Every party that takes part was told of rights and duties"),
        Basis.Statute("人民调解法第二十三条、第二十四条", "People's Mediation Law arts. 23, 24"),
        (c, _) => FirstWithout(c.SigningParties, p => p.RightsNotice is not null,
            "尚未向{0}告知权利义务", "{0} has not been told of rights and duties"),
        mend: "rights-notice");

    /// <summary>Every party that takes part wants to.</summary>
    public static readonly Rule<DisputeCase> EverybodyWilling = new(
        "open.everybody-willing",
        new("参加调解的每一方当事人均自愿", "Every party that takes part is willing"),
        Basis.Statute("人民调解法第三条、第十七条", "People's Mediation Law arts. 3, 17"),
        (c, _) => FirstWithout(c.SigningParties, p => p.Participation == Participation.Willing,
            "{0}尚未表示同意调解", "{0} has not agreed to mediation"),
        mend: "parties");

    /// <summary>A side that refused as a whole, or one party of an indivisible matter, leaves only the end.</summary>
    public static readonly Rule<DisputeCase> NobodyIndispensableRefused = new(
        "open.nobody-indispensable-refused",
        new("没有一方整体拒绝；不可分的纠纷没有任何当事人拒绝", "No whole side has refused, and nobody in an indivisible matter"),
        Article17,
        (c, _) => IndispensableRefusal(c),
        mend: "terminate");

    /// <summary>Whoever lacks full capacity is represented, and not by the opponent.</summary>
    public static readonly Rule<DisputeCase> CapacityProvided = new(
        "open.capacity",
        new("不具有完全民事行为能力的当事人有法定代理人，且不由对方代理", "Parties without full capacity have a legal representative who isn't the opponent"),
        Basis.Statute("民法典第十九条至第二十三条、第一百六十八条", "Civil Code arts. 19–23, 168"),
        (c, context) => CapacityObstacle(c, context.Today),
        mend: "parties");

    /// <summary>Nobody acts for both sides, and no side has too many agents.</summary>
    public static readonly Rule<DisputeCase> AgentsInOrder = new(
        "open.agents",
        new("每一方代理人不超过法定人数，且不同时代理双方", "No side has too many agents, and nobody acts for both"),
        Basis.Statute("民事诉讼法第六十一条；民法典第一百六十八条", "Civil Procedure Law art. 61; Civil Code art. 168"),
        AgentObstacle,
        mend: "parties");

    /// <summary>A group is heard through its elected representatives.</summary>
    public static readonly Rule<DisputeCase> GroupsRepresented = new(
        "open.groups",
        new("人数众多的一方推选代表人，并有推选书", "A group has elected representatives on a signed list"),
        Basis.Local("宁波市人民调解条例第二十条", "Ningbo Regulation art. 20"),
        GroupObstacle,
        mend: "parties");

    /// <summary>A danger of crime has been reported.</summary>
    public static readonly Rule<DisputeCase> RiskReported = new(
        "risk.reported",
        new("可能引发治安、刑事案件的，已报告公安机关或者其他有关部门", "A matter that may turn criminal has been reported"),
        Article25,
        (c, _) => RuleOutcome.MetIf(!c.OwesRiskReport, "预警等级为“可能引发治安、刑事案件”，尚未登记报告", "The highest risk level is set and no report is on file"),
        mend: "risk");

    /// <summary>A visit is planned.</summary>
    public static readonly Rule<DisputeCase> VisitPlanned = new(
        "visit.planned",
        new("已安排走访", "A visit is planned"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(c.Visits.Any(v => v.Status == VisitStatus.Planned), "尚未安排走访", "No visit is planned"),
        mend: "visits");

    /// <summary>The visits are written up.</summary>
    public static readonly Rule<DisputeCase> VisitsWrittenUp = new(
        "visit.written-up",
        new("走访记录已签名，或者已注明未能见面", "Visit records are signed, or non-contact is noted"),
        Basis.House,
        (c, _) => c.Visits.FirstOrDefault(v => v.IsOpen) is { } open
            ? RuleOutcome.NotMet($"走访“{open.Purpose}”尚未记录或者签名", $"The visit \"{open.Purpose}\" is not recorded or signed")
            : RuleOutcome.Met,
        mend: "visits");

    /// <summary>A question has been put to at least two.</summary>
    public static readonly Rule<DisputeCase> ConsultationAsked = new(
        "consult.asked",
        new("已提出会诊问题，并有至少两个单位或者专家", "A question is put to at least two organs or experts"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(
            c.Consultations.Any(x => x.IsOpen && !x.HasConcluded && x.VoiceCount >= 2),
            "尚未提出会诊问题，或者参加单位、专家不足两个", "No question yet, or fewer than two organs or experts"),
        mend: "consultations");

    /// <summary>The consultation has answered.</summary>
    public static readonly Rule<DisputeCase> OpinionIssued = new(
        "consult.opinion",
        new("已记录会诊意见，任务有责任人和期限", "The opinion is recorded, tasks have owner and day"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(
            c.Consultations.Count > 0 && c.Consultations.All(x => x.Status is ConsultationStatus.OpinionIssued or ConsultationStatus.TasksDone or ConsultationStatus.Cancelled),
            "会诊意见尚未记录", "No opinion is recorded yet"),
        mend: "consultations");

    /// <summary>A leader's plan is approved by somebody other than its proposer.</summary>
    public static readonly Rule<DisputeCase> LeaderPlanApproved = new(
        "leader.plan-approved",
        new("已确定包案领导，方案经提出人以外的人批准", "A leader is assigned and the plan approved by someone other than its proposer"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(
            c.LeaderCases.Any(l => l.Status is LeaderCaseStatus.PlanApproved or LeaderCaseStatus.InExecution),
            "尚无经批准的包案方案", "No approved plan yet"),
        mend: "leader-cases");

    /// <summary>The leader's work has an outcome.</summary>
    public static readonly Rule<DisputeCase> LeaderOutcomeRecorded = new(
        "leader.outcome",
        new("已记录包案结果", "The outcome of the leader's work is recorded"),
        Basis.House,
        (c, _) => c.LeaderCases.Any(l => l.IsOpen)
            ? RuleOutcome.NotMet("包案结果尚未记录", "The outcome is not recorded yet")
            : RuleOutcome.Met,
        mend: "leader-cases");

    /// <summary>An agreement of this round is in force.</summary>
    public static readonly Rule<DisputeCase> AgreementEffective = new(
        "settle.agreement-effective",
        new("调解协议已经生效", "The agreement is in force"),
        Basis.Statute("人民调解法第二十九条、第三十条", "People's Mediation Law arts. 29, 30"),
        (c, _) => RuleOutcome.MetIf(
            c.AgreementInForce is { } agreement && agreement.Round == c.Round,
            "本轮调解尚无生效的协议", "No agreement of this round is in force"),
        mend: "agreement-draft");

    /// <summary>Writing where writing is due.</summary>
    public static readonly Rule<DisputeCase> WrittenWhereRequired = new(
        "settle.written-required",
        new("法律要求或者当事人要求书面的，已制作书面协议", "Where writing is required, the agreement is in writing"),
        Basis.Statute("人民调解法第二十八条", "People's Mediation Law art. 28"),
        (c, context) => c.AgreementInForce is { Form: AgreementForm.Oral } oral
            ? AgreementRules.WrittenForm(c, oral.PerformanceKind, context.Settings)
            : RuleOutcome.Met,
        mend: "agreement-draft");

    /// <summary>Every request has an outcome; at least one is agreed; for the others the other ways were told.</summary>
    public static readonly Rule<DisputeCase> RequestsDecided = new(
        "settle.requests-decided",
        new("每项申请事项均有结果，至少一项达成一致；未达成一致的已告知其他途径", "Every request has an outcome, at least one agreed; for the others the other ways were told"),
        Basis.Statute("人民调解法第二十六条", "People's Mediation Law art. 26")
            .And(Basis.Interpretation("特邀调解规定第二十一条", "Rules on Invited Mediation art. 21")),
        (c, _) => RequestsObstacle(c),
        mend: "requests");

    /// <summary>Whose seals an agreement needs is settled before anybody signs it.</summary>
    public static readonly Rule<DisputeCase> SealsStatedBeforeSigning = new(
        "joint.before-signing",
        new("联合调解的单位和用印在送签以前确定", "Joint committees and their seals are settled before anybody signs"),
        Basis.House,
        (c, _) => c.Agreements.FirstOrDefault(a => a.Status == AgreementStatus.AwaitingSignatures) is { } signing
            ? RuleOutcome.NotMet($"协议{signing.Number}已送签，请先退回修改", $"Agreement {signing.Number} is out for signature: return it to the draft first")
            : RuleOutcome.Met,
        mend: "signatures");

    /// <summary>How the agreement will be performed is stated.</summary>
    public static readonly Rule<DisputeCase> PerformanceStated = new(
        "followup.performance-stated",
        new("已写明履行安排：一次或者分期履行的日期，或者持续性义务的复查日期", "Performance is stated: a schedule, or a lasting duty with a review date"),
        Basis.Statute("人民调解法第三十一条", "People's Mediation Law art. 31"),
        (c, _) => PerformanceStatement(c),
        mend: "agreement-draft");

    /// <summary>What was agreed was done on the spot.</summary>
    public static readonly Rule<DisputeCase> PerformedOnTheSpot = new(
        "close.performed-on-the-spot",
        new("协议已当场履行完毕（收条或者双方确认）", "Performed on the spot (receipt or both parties' note)"),
        Basis.Statute("人民调解法第三十一条", "People's Mediation Law art. 31"),
        (c, _) => RuleOutcome.MetIf(
            c.AgreementInForce is { PerformanceKind: PerformanceKind.OnTheSpot, Status: AgreementStatus.Performed },
            "协议尚未登记为当场履行完毕", "The agreement is not recorded as performed on the spot"),
        mend: "performance");

    /// <summary>The other side's failure, not an agreement, is what ends a mediation.</summary>
    public static readonly Rule<DisputeCase> NoAgreementInForce = new(
        "terminate.no-agreement-in-force",
        new("没有生效的协议（有协议的，再次调解未果时回到履行与回访）", "No agreement is in force (otherwise a failed re-mediation returns to follow-up)"),
        Basis.Statute("人民调解法第三十一条", "People's Mediation Law art. 31"),
        (c, _) => c.AgreementInForce is { } agreement
            ? RuleOutcome.NotMet($"协议{agreement.Number}仍然有效", $"Agreement {agreement.Number} is in force")
            : RuleOutcome.Met);

    /// <summary>Re-mediation goes back only to an agreement that is still there.</summary>
    public static readonly Rule<DisputeCase> OldAgreementInForce = new(
        "return.old-agreement-in-force",
        new("原协议仍然有效", "The old agreement is still in force"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(c.AgreementInForce is { } agreement && agreement.Round < c.Round, "没有仍然有效的原协议", "No old agreement is in force"));

    /// <summary>
    /// A leader's case may have begun before anybody was asked; mediation still needs notice and consent. Back to follow-up it
    /// doesn't: the agreement was reached with both.
    /// </summary>
    public static readonly Rule<DisputeCase> ConsentedBeforeMediation = new(
        "leader.consented",
        new("回到调解的，已向每一方告知权利义务并征得同意", "Going back to mediation, every party was told of its rights and is willing"),
        Basis.Statute("人民调解法第三条、第十七条", "People's Mediation Law arts. 3, 17"),
        (c, context) => c.StageBeforeLeader == CaseStatus.FollowUp
            ? RuleOutcome.Met
            : FirstUnmet(EverybodyNotified.Check(c, context), EverybodyWilling.Check(c, context)),
        mend: "parties");

    /// <summary>A leader's case may also have begun before there was a host, or seen a side refuse; then only the end is left.</summary>
    public static readonly Rule<DisputeCase> MediationCanGoOn = new(
        "leader.mediation-can-go-on",
        new("回到调解的，已确定主持调解员，没有一方整体拒绝", "Going back to mediation, there is a host and no whole side has refused"),
        Basis.Statute("人民调解法第十七条、第十九条", "People's Mediation Law arts. 17, 19"),
        (c, context) => c.StageBeforeLeader == CaseStatus.FollowUp
            ? RuleOutcome.Met
            : FirstUnmet(HostAssigned.Check(c, context), NobodyIndispensableRefused.Check(c, context)),
        mend: "mediators");

    /// <summary>
    /// A visit under a leader who took over in follow-up is no way round the new application that mediating again needs.
    /// </summary>
    public static readonly Rule<DisputeCase> NothingAgreedYet = new(
        "open.nothing-agreed-yet",
        new("本轮没有生效的协议（有协议的，须有新的申请才能再次调解）", "No agreement of this round is in force (otherwise mediating again takes a new application)"),
        Article17,
        (c, _) => c.AgreementInForce is { } agreement && agreement.Round == c.Round
            ? RuleOutcome.NotMet($"协议{agreement.Number}仍然有效，请回到履行与回访，再登记再次调解的申请", $"Agreement {agreement.Number} is in force: go back to follow-up and register a new application")
            : RuleOutcome.Met);

    /// <summary>A successor has stepped in, or the matter has ended for the party that is gone.</summary>
    public static readonly Rule<DisputeCase> NobodyAwaitsSuccessor = new(
        "unsuspend.successor",
        new("当事人死亡、终止或者丧失行为能力的，已有承继人或者代理人", "Where a party is gone, somebody has stepped in"),
        Basis.Statute("民法典第一千一百六十一条", "Civil Code art. 1161"),
        (c, _) => c.Parties.FirstOrDefault(p => p.AwaitsSuccessor && !p.IsReplaced) is { } gone
            ? RuleOutcome.NotMet($"{gone.Name}尚无承继人或者代理人", $"Nobody has stepped in for {gone.Name}")
            : RuleOutcome.Met,
        mend: "parties");

    /// <summary>What the rule that nobody acts for both sides would say once <paramref name="agent"/> acted for this party too.</summary>
    public static RuleOutcome ActsForTheOther(DisputeCase of, Guid partyId, Agent agent, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Representation.OfBothSides(of, day, (of.PartyOf(partyId), agent));
    }

    /// <summary>How a side is called on papers: 甲方/乙方 on own initiative, otherwise 申请人/被申请人.</summary>
    public static Words SideName(DisputeCase of, PartySide side)
    {
        ArgumentNullException.ThrowIfNull(of);
        return (of.Basis == IntakeBasis.OwnInitiative, side) switch
        {
            (true, PartySide.Applicant) => new("甲方", "Party A"),
            (true, PartySide.Respondent) => new("乙方", "Party B"),
            (false, PartySide.Applicant) => new("申请人", "applicant"),
            (false, PartySide.Respondent) => new("被申请人", "respondent"),
        };
    }

    private static RuleOutcome OutOfScope(ScopeObstacle obstacle) => obstacle switch
    {
        ScopeObstacle.SpecialOrganOnly => RuleOutcome.NotMet("法律规定只能由专门机关处理，或者禁止民间调解", "Reserved to a special organ, or barred from mediation"),
        ScopeObstacle.AlreadyWithAuthority => RuleOutcome.NotMet("法院、公安机关或者行政机关已经受理或者解决", "A court, the police or another authority has taken or settled it"),
        ScopeObstacle.NotCivilDispute => RuleOutcome.NotMet("不属于民间纠纷", "Not a civil dispute"),
    };

    private static PartySide? MissingSide(DisputeCase c) =>
        Sides.FirstOrNull(side => !c.Parties.Any(p => p.Side == side && !string.IsNullOrWhiteSpace(p.Name)));

    private static PartySide? RefusedSide(DisputeCase c) =>
        Sides.FirstOrNull(side => c.Parties.Any(p => p.Side == side && p.StandsInCase)
            && c.Parties.Where(p => p.Side == side && p.StandsInCase).All(p => p.Participation == Participation.Refused));

    private static RuleOutcome IndispensableRefusal(DisputeCase c)
    {
        if (RefusedSide(c) is { } side)
            return RuleOutcome.NotMet($"{SideName(c, side).Chinese}全部拒绝调解，只能终止调解", $"The whole {SideName(c, side).English} side refuses: only termination is left");
        var refusing = c.Parties.FirstOrDefault(p => p.StandsInCase && p.Participation == Participation.Refused);
        return c.IsIndivisible && refusing is not null
            ? RuleOutcome.NotMet($"本案不可分，{refusing.Name}拒绝调解，只能终止调解", $"The matter is indivisible and {refusing.Name} refuses: only termination is left")
            : RuleOutcome.Met;
    }

    /// <summary>
    /// Whatever became of the agreement, follow-up is where it is mended, so only a promise without a day is sent back to
    /// the draft: what should have been done on the spot and wasn't is urged there, what was annulled is mediated again.
    /// </summary>
    private static RuleOutcome PerformanceStatement(DisputeCase c)
    {
        if (c.AgreementInForce is not { } agreement)
            return RuleOutcome.Warn("协议已不再有效，进入履行与回访后可以再次调解", "No agreement is in force any more; it can be mediated again from follow-up");
        if (agreement.Schedule.Count > 0 || agreement.ReviewOn is not null)
            return RuleOutcome.Met;
        return agreement.PerformanceKind == PerformanceKind.OnTheSpot
            ? RuleOutcome.Warn("约定当场履行；未当场履行完毕的，在履行与回访中督促", "To be performed on the spot; what was not is urged in follow-up")
            : RuleOutcome.NotMet("协议没有履行日期或者复查日期", "The agreement has no day of performance or review");
    }

    private static RuleOutcome FirstWithout(IEnumerable<Party> parties, Func<Party, bool> has, string chinese, string english) =>
        parties.FirstOrDefault(p => !has(p)) is { } missing
            ? RuleOutcome.NotMet(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, chinese, missing.Name),
                string.Format(System.Globalization.CultureInfo.InvariantCulture, english, missing.Name))
            : RuleOutcome.Met;

    private static RuleOutcome CapacityObstacle(DisputeCase c, DateOnly day)
    {
        foreach (var party in c.SigningParties)
        {
            var capacity = party.CapacityOn(day);
            if (capacity is Capacity.Limited or Capacity.None)
            {
                if (party.LegalRepresentatives.Count == 0)
                    return RuleOutcome.NotMet($"{party.Name}不具有完全民事行为能力，尚未登记法定代理人", $"{party.Name} lacks full capacity and has no legal representative");
                if (party.LegalRepresentatives.All(r => Representation.IsOpponent(c, party, r)))
                    return RuleOutcome.NotMet($"{party.Name}的法定代理人是对方当事人，须另行确定代理人", $"The representative of {party.Name} is the opponent; another one is needed");
            }
        }
        return c.SigningParties.FirstOrDefault(p => p.CapacityOn(day) == Capacity.Unknown) is { } unknown
            ? RuleOutcome.Warn($"{unknown.Name}未登记出生日期，不能判断行为能力", $"No birth date for {unknown.Name}; capacity can't be judged")
            : RuleOutcome.Met;
    }

    private static RuleOutcome RecusalObstacle(DisputeCase c)
    {
        if (c.Recusals.FirstOrDefault(r => r.IsOpen && c.PartyOf(r.PartyId).TakesPart) is { } open)
        {
            var asks = c.PartyOf(open.PartyId).Name;
            return open.Decision == RecusalDecision.Pending
                ? RuleOutcome.NotMet($"{asks}的回避申请尚未处理", $"The request of {asks} is open")
                : RuleOutcome.NotMet($"等待{asks}另行选择调解员（不选择视为拒绝调解）", $"{asks} is to choose a mediator (no choice is a refusal)");
        }
        return c.Mediators.FirstOrDefault(m => m.Until is null && m.Mode != AssignmentMode.ChosenByParties && c.WasRecused(m.MediatorId)) is { } back
            ? RuleOutcome.NotMet($"{back.Name}已经回避，不能再参加本案调解", $"{back.Name} was recused and can't mediate this case")
            : RuleOutcome.Met;
    }

    private static RuleOutcome AgentObstacle(DisputeCase c, RuleContext context)
    {
        var most = context.Settings.MostAgentsPerSide;
        foreach (var side in Sides.All)
        {
            var names = c.SigningParties.Where(p => p.Side == side).SelectMany(p => p.AgentsAfter(context.Today))
                .Where(a => a.Kind != AgentKind.GroupRepresentative).Select(a => a.Name).Distinct().ToList();
            if (names.Count > most)
                return RuleOutcome.NotMet($"{SideName(c, side).Chinese}有{names.Count}名代理人，最多{most}名", $"{names.Count} agents on one side, at most {most} are allowed");
        }
        return Representation.OfBothSides(c, context.Today);
    }

    private static RuleOutcome GroupObstacle(DisputeCase c, RuleContext context)
    {
        var most = context.Settings.MostRepresentatives;
        if (c.GroupLists.FirstOrDefault(list => list.Representatives.Count > most) is { } list)
            return RuleOutcome.NotMet($"{SideName(c, list.Side).Chinese}推选代表人{list.Representatives.Count}名，超过{most}名", $"{list.Representatives.Count} representatives, at most {most} are allowed");
        var unelected = c.SigningParties.SelectMany(p => p.AgentsAfter(context.Today).Select(a => (p.Side, Agent: a)))
            .FirstOrDefault(acting => acting.Agent.Kind == AgentKind.GroupRepresentative
                && !c.GroupLists.Any(filed => filed.Side == acting.Side && filed.Representatives.Contains(acting.Agent.Name)));
        return unelected.Agent is { } agent
            ? RuleOutcome.NotMet($"代表人{agent.Name}不在已登记的推选书上", $"Representative {agent.Name} is not on a filed list of election")
            : RuleOutcome.Met;
    }

    private static RuleOutcome FirstUnmet(params RuleCheck[] checks) =>
        Array.Find(checks, check => check.Result == RuleResult.NotMet) is { } unmet ? new RuleOutcome(unmet.Result, unmet.Fact) : RuleOutcome.Met;

    private static RuleOutcome RequestsObstacle(DisputeCase c)
    {
        if (c.Requests.FirstOrDefault(r => r.Outcome == RequestOutcome.Pending) is { } pending)
            return RuleOutcome.NotMet($"申请事项{pending.Number}尚无结果", $"Request {pending.Number} has no outcome");
        if (c.Requests.Count > 0 && c.Requests.All(r => r.Outcome != RequestOutcome.Agreed))
            return RuleOutcome.NotMet("没有任何申请事项达成一致", "No request is agreed on");
        return c.Requests.FirstOrDefault(r => r.Outcome == RequestOutcome.NotAgreed && r.OtherWays is null) is { } untold
            ? RuleOutcome.NotMet($"申请事项{untold.Number}未达成一致，尚未告知其他途径", $"Request {untold.Number} is not agreed on and the other ways were not told")
            : RuleOutcome.Met;
    }
}
