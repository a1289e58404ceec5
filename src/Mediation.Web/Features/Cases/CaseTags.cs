using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases;

/// <summary>How stages, risks and days left are shown wherever a case is shown: the same words, the same colours.</summary>
public static class CaseTags
{
    /// <summary>From this many days on a day due is marked as near.</summary>
    public const int NearDays = 7;

    /// <summary>The colour of a stage.</summary>
    public static string ClassOf(CaseStatus status) => status switch
    {
        CaseStatus.Registered => "tag tag-warn",
        CaseStatus.Accepted or CaseStatus.Visiting or CaseStatus.Mediating or CaseStatus.Consulting or CaseStatus.LeaderLed
            or CaseStatus.Settled or CaseStatus.FollowUp => "tag tag-good",
        CaseStatus.Suspended => "tag tag-warn",
        CaseStatus.Declined or CaseStatus.Diverted or CaseStatus.Terminated or CaseStatus.Merged or CaseStatus.Closed
            or CaseStatus.Archived => "tag",
    };

    /// <summary>The colour of a risk.</summary>
    public static string ClassOf(RiskLevel level) => level switch
    {
        RiskLevel.Ordinary => "tag",
        RiskLevel.MayEscalate => "tag tag-warn",
        RiskLevel.MayTurnCriminal => "tag tag-bad",
    };

    /// <summary>The colour of a day due.</summary>
    public static string ClassOf(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 => "tag tag-bad",
        <= NearDays => "tag tag-warn",
        _ => "tag",
    };

    /// <summary>How a rule's answer is shown: colour, sign, and the word read out in its place.</summary>
    public static (string Css, string Sign, string Word) Of(RuleResult result) => result switch
    {
        RuleResult.Met => ("rule-met", "✓", "已满足"),
        RuleResult.NotMet => ("rule-unmet", "✗", "未满足"),
        RuleResult.Warning => ("rule-warning", "！", "请注意"),
    };

    /// <summary>还有 3 天 · 今天到期 · 已超过 2 天.</summary>
    public static string DaysLeft(this IStringLocalizer<Texts> texts, DateOnly due, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var days = due.DayNumber - today.DayNumber;
        return days switch
        {
            0 => texts["今天到期"],
            > 0 => texts["还有 {0} 天", days],
            _ => texts["已超过 {0} 天", -days],
        };
    }
}
