using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Risk and violence.</summary>
public sealed partial class DisputeCase
{
    /// <summary>预警等级.</summary>
    public RiskLevel RiskLevel { get; private set; }

    /// <summary>The day the highest level was last reached; null while it isn't set.</summary>
    public DateOnly? RiskReachedOn { get; private set; }

    /// <summary>The signs the level rests on.</summary>
    public string? RiskSigns { get; private set; }

    /// <summary>The report to the police or another competent body, once made.</summary>
    public RiskReport? RiskReport { get; private set; }

    /// <summary>涉家庭暴力: separate sittings by default, no joint invitation, protected address.</summary>
    public bool HasViolenceFlag { get; private set; }

    /// <summary>The day the violence flag was set; null while it isn't.</summary>
    public DateOnly? ViolenceFlaggedOn { get; private set; }

    /// <summary>Whoever suffers the violence is under age or an adult without full capacity: it is reported at once (反家庭暴力法 14).</summary>
    public bool VictimLacksCapacity { get; private set; }

    /// <summary>The report of the violence, once made.</summary>
    public RiskReport? ViolenceReport { get; private set; }

    /// <summary>
    /// The duty to report applies and no report is on file. It is a task that falls due at once and bars nothing: a capable
    /// adult's true wish counts (反家庭暴力法 5), and danger is the risk level's matter.
    /// </summary>
    public bool OwesViolenceReport => HasViolenceFlag && VictimLacksCapacity && ViolenceReport is null;

    /// <summary>The highest level is set and no report is on file: joint work stands still until there is one.</summary>
    public bool OwesRiskReport => RiskLevel == RiskLevel.MayTurnCriminal && RiskReport is null;

    /// <summary>Sets the level; at the highest one the report belongs into the same form (人民调解法 25).</summary>
    /// <remarks>Each rise to the highest level takes a report of its own; an earlier one told of an earlier danger.</remarks>
    public void AssessRisk(RiskLevel level, string signs, RiskReport? report, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rises = level == RiskLevel.MayTurnCriminal && RiskLevel != RiskLevel.MayTurnCriminal;
        RiskReachedOn = rises ? context.Today : level == RiskLevel.MayTurnCriminal ? RiskReachedOn : null;
        RiskLevel = level;
        RiskSigns = signs;
        RiskReport = rises ? report : report ?? RiskReport;
        Note(CaseActs.AssessRisk, context, actor, $"{CaseNames.Of(level).Chinese}：{signs}");
        if (report is not null)
            Note(CaseActs.FileRiskReport, context, actor, report.InWords);
    }

    /// <summary>Joint sittings that are still planned although the report is owed: they can't be held before it is made.</summary>
    public IEnumerable<MediationSession> SittingsHeldUpByRisk() =>
        OwesRiskReport ? sessions.Where(s => s is { Status: SessionStatus.Planned, Kind: SittingKind.Joint }) : [];

    /// <summary>Files the report that was still owed.</summary>
    public void FileRiskReport(RiskReport report, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(report);
        RiskReport = report;
        Note(CaseActs.FileRiskReport, context, actor, report.InWords);
    }

    /// <summary>Sets or lifts the violence flag. Setting it takes joint sittings off the plan: nobody is invited to one table any more.</summary>
    /// <param name="flagged">Whether it is set.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="victimLacksCapacity">Whoever suffers it is under age or an adult without full capacity, so the duty to report applies.</param>
    /// <param name="context">Clock.</param>
    /// <param name="actor">Who sets it.</param>
    public void FlagViolence(bool flagged, string reason, bool victimLacksCapacity, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        HasViolenceFlag = flagged;
        ViolenceFlaggedOn = flagged ? context.Today : null;
        VictimLacksCapacity = flagged && victimLacksCapacity;
        Note(flagged ? CaseActs.FlagViolence : CaseActs.LiftViolenceFlag, context, actor, reason);
        if (!flagged)
            return;
        foreach (var session in sessions.Where(s => s is { Status: SessionStatus.Planned, Kind: SittingKind.Joint }).ToList())
            CancelSession(session.Id, "已标注家庭暴力，改为分别调解", context, actor);
    }

    /// <summary>What a duplicate had noted of danger and violence stays noted, and a report it owed stays owed.</summary>
    private void TakeOverDangers(DisputeCase duplicate, RuleContext context, Actor actor)
    {
        if (duplicate.RiskLevel > RiskLevel)
            AssessRisk(duplicate.RiskLevel, duplicate.RiskSigns ?? "", duplicate.RiskReport?.Copy(), context, actor);
        if (!duplicate.HasViolenceFlag || HasViolenceFlag)
            return;
        FlagViolence(true, $"并入的登记{duplicate.Reference}已标注", duplicate.VictimLacksCapacity, context, actor);
        if (duplicate.ViolenceReport is { } report)
            FileViolenceReport(report.Copy(), context, actor);
    }

    /// <summary>Files the report of violence the law demands where the victim can't speak for himself (反家庭暴力法 14).</summary>
    public void FileViolenceReport(RiskReport report, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(report);
        ViolenceReport = report;
        Note(CaseActs.FileViolenceReport, context, actor, report.InWords);
    }
}
