using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases;

/// <summary>How a rule's answer is shown.</summary>
public static class RuleTags
{
    /// <summary>符合, 注意, 不符合.</summary>
    public static Words NameOf(RuleResult result) => result switch
    {
        RuleResult.Met => new("符合", "Met"),
        RuleResult.Warning => new("注意", "Note"),
        RuleResult.NotMet => new("不符合", "Not met"),
    };

    /// <summary>The colour.</summary>
    public static string ClassOf(RuleResult result) => result switch
    {
        RuleResult.Met => "tag tag-good",
        RuleResult.Warning => "tag tag-warn",
        RuleResult.NotMet => "tag tag-bad",
    };
}
