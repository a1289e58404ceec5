using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What has to be done before a case is closed, taken up again or archived.</summary>
public static class ClosingRules
{
    /// <summary>How performance went is stated.</summary>
    public static readonly Rule<DisputeCase> PerformanceConcluded = new(
        "close.performance-concluded",
        new("已登记履行情况；未履行的，已写明告知的途径", "Performance is stated, or its absence with what was advised"),
        Basis.Statute("人民调解法第三十一条", "People's Mediation Law art. 31"),
        (c, _) => c.Agreements.FirstOrDefault(a => a.Status is AgreementStatus.Effective or AgreementStatus.Performing) is { } running
            ? RuleOutcome.NotMet($"协议{running.Number}的履行情况尚未登记", $"Performance of agreement {running.Number} is not stated")
            : RuleOutcome.Met,
        mend: "performance");

    /// <summary>Somebody was asked after the agreement; without it the case may close, but not unnoticed.</summary>
    public static readonly Rule<DisputeCase> Revisited = new(
        "close.revisited",
        new("达成协议以后回访过当事人（当场履行的除外）", "The parties were visited again after the agreement (not where it was performed on the spot)"),
        Basis.House,
        WithoutReturnVisit,
        mend: "performance");

    /// <summary>The notice reached everybody, or enough attempts are on record.</summary>
    public static readonly Rule<DisputeCase> NoticeDelivered = new(
        "close.notice-delivered",
        new("通知书、函件已送达，或者记录了足够次数的送达尝试", "The notice or letter is delivered, or enough failed attempts are noted"),
        Basis.Statute("人民调解法第二十六条", "People's Mediation Law art. 26"),
        DeliveryObstacle,
        mend: "deliveries");

    /// <summary>Nothing is under way beside the case.</summary>
    public static readonly Rule<DisputeCase> NoChildOpen = new(
        "close.no-child-open",
        new("没有未完成的司法确认、会诊、包案、待签协议或者待签走访记录", "No confirmation, consultation, leader's case, unsigned agreement or unsigned visit record is open"),
        Basis.House,
        (c, _) => c.UnfinishedAtClosing is { } open ? new RuleOutcome(RuleResult.NotMet, open) : RuleOutcome.Met,
        mend: "children");

    /// <summary>The body that sent the case has its answer.</summary>
    public static readonly Rule<DisputeCase> SenderAnswered = new(
        "close.sender-answered",
        new("委托移送的案件已向移送单位反馈（法院案件并退回材料）", "Whoever sent the case has its reply (and a court its file)"),
        Basis.Interpretation("特邀调解规定第二十六条", "Rules on Invited Mediation art. 26"),
        (c, _) => c.Basis != IntakeBasis.Entrusted ? RuleOutcome.Met : Unanswered(c),
        mend: "reply");

    /// <summary>The people were asked.</summary>
    public static readonly Rule<DisputeCase> RatingAsked = new(
        "close.rating-asked",
        new("已邀请当事人评议", "The parties were asked for their opinion"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(c.RatingAskedOn is not null, "尚未邀请当事人评议", "The parties have not been asked"),
        mend: "rating");

    /// <summary>While an agreement is in force the way back leads through follow-up, so that it can never be lost.</summary>
    public static readonly Rule<DisputeCase> NoAgreementLeft = new(
        "remediate.no-agreement-in-force",
        new("没有生效的协议（有协议的，先复诊回到履行与回访）", "No agreement is in force (otherwise reopen into follow-up first)"),
        Basis.House,
        (c, _) => c.AgreementInForce is { } agreement
            ? RuleOutcome.NotMet($"协议{agreement.Number}仍然有效，请先复诊", $"Agreement {agreement.Number} is in force: reopen first")
            : RuleOutcome.Met);

    /// <summary>
    /// What was carried over at the end is finished, or whoever archives knows that it never will be: an archived case is read-only.
    /// </summary>
    public static readonly Rule<DisputeCase> NothingCarriedOver = new(
        "archive.nothing-carried-over",
        new("结案时尚未办完的事项已经办完", "What was carried over when the case ended is finished"),
        Basis.House,
        (c, _) => c.StillCarriedOver is { } row
            ? RuleOutcome.Warn(
                $"{row.Kind.Chinese}尚未办完（{row.StateInWords.Chinese}），归档后不能再补",
                $"{row.Kind.English}: still {row.StateInWords.English}; nothing can be added after archiving")
            : RuleOutcome.Met,
        mend: "children");

    /// <summary>Every paper the outcome needs is in the file.</summary>
    public static readonly Rule<DisputeCase> PapersComplete = new(
        "archive.papers-complete",
        new("卷宗材料按结案方式齐全", "The papers this outcome needs are all on file"),
        Basis.Statute("人民调解法第二十七条", "People's Mediation Law art. 27"),
        (c, _) => MissingPaper(c) is { } missing
            ? RuleOutcome.NotMet($"缺少：{missing.Chinese}", $"Missing: {missing.English}")
            : RuleOutcome.Met,
        mend: "papers");

    /// <summary>The first kind of paper the outcome needs and the file lacks.</summary>
    public static Words? MissingPaper(DisputeCase of) => MissingPapers(of) is [var first, ..] ? first : null;

    /// <summary>Every kind of paper the outcome needs and the file lacks, each in the words of what would do; the outcome itself while there is none.</summary>
    public static IReadOnlyList<Words> MissingPapers(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        if (of.Outcome is not { } outcome)
            return [new("结案方式", "an outcome")];
        return [.. RequiredPapers.For(outcome).Where(kinds => !of.Papers.Any(p => p.IsInForce && kinds.Contains(p.Kind))).Select(OneOf)];
    }

    private static Words OneOf(IReadOnlyList<PaperKind> kinds)
    {
        var names = kinds.Select(CaseNames.Of).ToList();
        return new(string.Join(" 或者 ", names.Select(n => n.Chinese)), string.Join(" or ", names.Select(n => n.English)));
    }

    private static RuleOutcome DeliveryObstacle(DisputeCase c, RuleContext context)
    {
        var (paper, readers) = c.Status switch
        {
            CaseStatus.Terminated when c.OtherWaysTold == OtherWaysTold.OrallyNoted => (PaperKind.NoteOfTelling, Enumerable.Empty<Party>()),
            CaseStatus.Terminated => (PaperKind.TerminationNotice, c.Parties.Where(p => p.StandsInCase)),
            CaseStatus.Declined => (PaperKind.DeclineNotice, Applicants(c)),
            CaseStatus.Diverted => (PaperKind.DiversionLetter, Applicants(c)),
            CaseStatus.Settled or CaseStatus.FollowUp => (PaperKind.TerminationNotice, ReadersOfPartialNotices(c)),
            CaseStatus.Registered or CaseStatus.Accepted or CaseStatus.Visiting or CaseStatus.Mediating or CaseStatus.Consulting
                or CaseStatus.LeaderLed or CaseStatus.Suspended or CaseStatus.Merged or CaseStatus.Closed or CaseStatus.Archived
                => (PaperKind.Other, Enumerable.Empty<Party>()),
        };
        var since = c.Rounds[^1].StartedOn;
        foreach (var reader in readers)
        {
            var attempts = c.Deliveries.Where(d => d.Paper == paper && d.PartyId == reader.Id && d.On >= since).ToList();
            if (!attempts.Exists(d => d.Succeeded) && attempts.Count < context.Settings.DeliveryAttemptsEnough)
                return RuleOutcome.NotMet(
                    $"{CaseNames.Of(paper).Chinese}尚未送达{reader.Name}（已尝试{attempts.Count}次，满{context.Settings.DeliveryAttemptsEnough}次可以结案）",
                    $"{CaseNames.Of(paper).English} not delivered to {reader.Name} ({attempts.Count} of {context.Settings.DeliveryAttemptsEnough} attempts)");
        }
        return RuleOutcome.Met;
    }

    private static RuleOutcome WithoutReturnVisit(DisputeCase c, RuleContext context)
    {
        if (c.AgreementInForce is not { PerformanceKind: not PerformanceKind.OnTheSpot } agreement
            || c.FollowUpVisits.Any(v => v.Status == FollowUpStatus.Done && (v.AgreementId ?? agreement.Id) == agreement.Id))
        {
            return RuleOutcome.Met;
        }

        return c.FollowUpVisits.Where(v => v.IsOpen).Select(v => (DateOnly?)v.ScheduledOn).Min() is { } due
            ? RuleOutcome.Warn(
                $"安排在{DateWords.Of(due).Chinese}的回访还没有做，结案后将取消",
                $"The follow-up visit set for {DateWords.Of(due).English} is not made; closing cancels it")
            : RuleOutcome.Warn("还没有回访过当事人", "The parties have not been visited again");
    }

    private static RuleOutcome Unanswered(DisputeCase c)
    {
        if (c.SenderRepliedOn is null)
            return RuleOutcome.NotMet($"尚未向{c.EntrustingBodyName ?? "移送单位"}反馈", $"{c.EntrustingBodyName ?? "The sending body"} has not been answered");
        return c.IsFromCourt && c.SenderFileReturnedOn is null
            ? RuleOutcome.NotMet($"案卷材料尚未退回{c.EntrustingBodyName ?? "人民法院"}", $"The file has not gone back to {c.EntrustingBodyName ?? "the court"}")
            : RuleOutcome.Met;
    }

    private static IEnumerable<Party> Applicants(DisputeCase c) =>
        c.Parties.Where(p => p.Side == PartySide.Applicant && p.StandsInCase);

    /// <summary>Where only part of the requests was agreed on: whoever asked for the rest and was to have a notice.</summary>
    private static IEnumerable<Party> ReadersOfPartialNotices(DisputeCase c)
    {
        var askers = c.Requests.Where(r => r is { Outcome: RequestOutcome.NotAgreed, OtherWays: OtherWaysTold.ByNotice })
            .Select(r => r.PartyId).ToHashSet();
        return c.Parties.Where(p => p.StandsInCase
            && (askers.Contains(p.Id) || (p.Side == PartySide.Applicant && askers.Contains(null))));
    }
}
