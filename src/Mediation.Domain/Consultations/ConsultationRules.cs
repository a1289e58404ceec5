using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Consultations;

/// <summary>The rules of a consultation's machine.</summary>
public static class ConsultationRules
{
    private static readonly Basis Article20 = Basis.Statute("人民调解法第二十条", "People's Mediation Law art. 20");

    /// <summary>There is a question to consult on.</summary>
    public static readonly Rule<Consultation> HasQuestion = new(
        "consultation.question",
        new("写明提请会诊的问题", "The question put to the consultation is written down"),
        Basis.House,
        (consultation, _) => RuleOutcome.MetIf(
            !string.IsNullOrWhiteSpace(consultation.Question), "尚未写明会诊问题", "No question yet"),
        mend: "consultation-question");

    /// <summary>One organ alone is no consultation.</summary>
    public static readonly Rule<Consultation> TwoOrgansOrExperts = new(
        "consultation.two-seats",
        new("至少有两个单位或者专家参加", "At least two organs or experts take part"),
        Basis.House,
        (consultation, _) => RuleOutcome.MetIf(
            consultation.VoiceCount >= 2,
            $"目前只有{consultation.VoiceCount}个单位或者专家", $"Only {consultation.VoiceCount} organ or expert so far"),
        mend: "consultation-seats");

    /// <summary>Whoever comes from outside is there with every party's consent.</summary>
    public static readonly Rule<Consultation> OutsidersConsented = new(
        "consultation.outsiders-consented",
        new("邀请外部人员参加，已征得各方当事人同意", "Every party has consented to each person from outside"),
        Article20,
        (consultation, _) => consultation.Seats.Select(seat => seat.HelperId).OfType<Guid>()
            .Select(helper => SessionRules.ConsentTo(consultation.Case, consultation.Case.HelperOf(helper)))
            .FirstOrDefault(outcome => outcome.Result != RuleResult.Met),
        mend: "parties");

    /// <summary>The minutes are written.</summary>
    public static readonly Rule<Consultation> HasMinutes = new(
        "consultation.minutes",
        new("会诊记录写明时间、地点和发言", "The minutes give time, place and what was said"),
        Basis.House,
        (consultation, _) => RuleOutcome.MetIf(
            consultation.HeldAt is not null && !string.IsNullOrWhiteSpace(consultation.Minutes),
            "尚未填写会诊记录", "No minutes yet"),
        mend: "consultation-minutes");

    /// <summary>What is still to come has not been held.</summary>
    public static readonly Rule<Consultation> HeldTimeIsPast = new(
        "consultation.held-time",
        new("会诊时间不晚于现在", "The time of the sitting is not in the future"),
        Basis.House,
        (consultation, context) => RuleOutcome.MetIf(
            consultation.HeldAt is null || consultation.HeldAt <= context.Now,
            "会诊时间晚于现在", "The time of the sitting is in the future"),
        mend: "consultation-minutes");

    /// <summary>A judge who sat should leave the confirmation to another.</summary>
    public static readonly Rule<Consultation> JudgeSat = new(
        "consultation.judge-sat",
        new("参加会诊的法官不宜再审查本案司法确认", "A judge who sat should not examine the confirmation of this case"),
        Basis.House,
        (consultation, _) => consultation.Seats.FirstOrDefault(seat => seat.IsFromCourt) is { } judge
            ? RuleOutcome.Warn(
                $"{judge.Unit}{judge.PersonName}参加会诊，不宜再审查本案司法确认",
                $"{judge.PersonName} of {judge.Unit} sits and should not examine the confirmation of this case")
            : RuleOutcome.Met);

    /// <summary>A disclosed relation does not bar anybody from advising, but it is known.</summary>
    public static readonly Rule<Consultation> ConflictsAreKnown = new(
        "consultation.conflict-disclosed",
        new("会诊人员与当事人的关系已披露", "Relations of those who sit to the parties are disclosed"),
        Basis.House,
        (consultation, _) => consultation.Seats.FirstOrDefault(seat => seat.DisclosedConflict is not null) is { } seat
            ? RuleOutcome.Warn(
                $"{seat.PersonName}披露：{seat.DisclosedConflict}", $"{seat.PersonName} disclosed: {seat.DisclosedConflict}")
            : RuleOutcome.Met);

    /// <summary>The opinion is written.</summary>
    public static readonly Rule<Consultation> HasOpinion = new(
        "consultation.opinion",
        new("写明会诊意见", "The opinion is written down"),
        Basis.House,
        (consultation, _) => RuleOutcome.MetIf(
            !string.IsNullOrWhiteSpace(consultation.Opinion), "尚未写明会诊意见", "No opinion yet"),
        mend: "consultation-opinion");

    /// <summary>A task without an owner and a day is a wish.</summary>
    public static readonly Rule<Consultation> TasksAreAssigned = new(
        "consultation.tasks-assigned",
        new("每项任务有责任人和期限", "Every task has an owner and a due day"),
        Basis.House,
        (consultation, _) => consultation.Tasks.FirstOrDefault(task => string.IsNullOrWhiteSpace(task.Owner) || task.DueOn is null) is { } task
            ? RuleOutcome.NotMet($"任务“{task.Text}”尚无责任人或者期限", $"The task “{task.Text}” has no owner or no due day")
            : RuleOutcome.Met,
        mend: "consultation-opinion");

    /// <summary>Nothing asked for is left undone.</summary>
    public static readonly Rule<Consultation> TasksAreFinished = new(
        "consultation.tasks-finished",
        new("各项任务已完成或者已说明不再需要", "Every task is done, or it is said why it is not needed any more"),
        Basis.House,
        (consultation, _) => consultation.Tasks.FirstOrDefault(task => task.IsOpen) is { } task
            ? RuleOutcome.NotMet($"任务“{task.Text}”尚未完成", $"The task “{task.Text}” is not done")
            : RuleOutcome.Met,
        mend: "consultation-tasks");
}
