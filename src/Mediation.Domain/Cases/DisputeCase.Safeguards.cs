using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>Risk and violence.</summary>
public sealed partial class DisputeCase
{
    /// <summary>预警等级.</summary>
    public RiskLevel RiskLevel { get; private set; }

    /// <summary>The signs the level rests on.</summary>
    public string? RiskSigns { get; private set; }

    /// <summary>The report to the police or another competent body, once made.</summary>
    public RiskReport? RiskReport { get; private set; }

    /// <summary>涉家庭暴力: separate sittings by default, no joint invitation, protected address.</summary>
    public bool HasViolenceFlag { get; private set; }

    /// <summary>The highest level is set and no report is on file: joint work stands still until there is one.</summary>
    public bool OwesRiskReport => RiskLevel == RiskLevel.MayTurnCriminal && RiskReport is null;

    /// <summary>Sets the level; at the highest one the report belongs into the same form (人民调解法 25).</summary>
    public void AssessRisk(RiskLevel level, string signs, RiskReport? report, RuleContext context, Actor actor)
    {
        RiskLevel = level;
        RiskSigns = signs;
        RiskReport = report ?? RiskReport;
        Note(CaseActs.AssessRisk, context, actor, signs);
    }

    /// <summary>Files the report that was still owed.</summary>
    public void FileRiskReport(RiskReport report, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(report);
        RiskReport = report;
        Note(CaseActs.FileRiskReport, context, actor, $"{report.Body} {report.Receiver} {report.Number}".TrimEnd());
    }

    /// <summary>Sets or lifts the violence flag.</summary>
    public void FlagViolence(bool flagged, string reason, RuleContext context, Actor actor)
    {
        HasViolenceFlag = flagged;
        Note(flagged ? CaseActs.FlagViolence : CaseActs.LiftViolenceFlag, context, actor, reason);
    }
}
