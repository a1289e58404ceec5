using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Centres;

/// <summary>
/// How a committee is composed (人民调解法 8; towns, streets and organisations by analogy, 34). A composition that doesn't hold is
/// warned of: it is mended by an election, and what the committee has mediated stays valid.
/// </summary>
public static class CommitteeRules
{
    /// <summary>Fewest members.</summary>
    public const int LeastMembers = 3;

    /// <summary>Most members.</summary>
    public const int MostMembers = 9;

    private static readonly Basis Composition =
        Basis.Statute("人民调解法第八条、第三十四条", "People's Mediation Law arts. 8, 34");

    /// <summary>Three to nine members.</summary>
    public static readonly Rule<CommitteeRoll> NumberOfMembers = new(
        "committee.members",
        new("由委员三至九人组成", "It has three to nine members"),
        Composition,
        (roll, _) => roll.Members.Count is >= LeastMembers and <= MostMembers
            ? RuleOutcome.Met
            : RuleOutcome.Warn($"现有在任委员{roll.Members.Count}名", $"{roll.Members.Count} members are in office"));

    /// <summary>One chair.</summary>
    public static readonly Rule<CommitteeRoll> OneChair = new(
        "committee.chair",
        new("设主任一人", "It has one chair"),
        Composition,
        (roll, _) => roll.Members.Count(m => m.Post == CommitteePost.Chair) switch
        {
            1 => RuleOutcome.Met,
            0 => RuleOutcome.Warn("没有在任的主任", "No chair is in office"),
            var several => RuleOutcome.Warn($"登记了{several}名主任", $"{several} chairs are registered"),
        });

    /// <summary>A woman among the members.</summary>
    public static readonly Rule<CommitteeRoll> HasAWoman = new(
        "committee.woman",
        new("有妇女成员", "A woman is among the members"),
        Composition,
        (roll, _) => roll.Members.Any(m => m.Sex == Sex.Female)
            ? RuleOutcome.Met
            : RuleOutcome.Warn("在任委员中没有妇女成员", "No woman is among the members"));

    /// <summary>Where several peoples live, a member of a smaller one.</summary>
    public static readonly Rule<CommitteeRoll> HasSeveralPeoples = new(
        "committee.ethnicities",
        new("多民族居住的地区，有人数较少民族的成员", "Where several ethnic groups live, a smaller one has a member"),
        Composition,
        (roll, _) => !roll.Committee.IsAmongSeveralPeoples || roll.Members.Select(m => m.Ethnicity).OfType<string>().Distinct().Count() > 1
            ? RuleOutcome.Met
            : RuleOutcome.Warn("在任委员登记的民族只有一个或者没有登记", "The members are of one ethnic group only, or none is registered"));

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Rule<CommitteeRoll>> All = [NumberOfMembers, OneChair, HasAWoman, HasSeveralPeoples];

    /// <summary>What doesn't hold, with the facts; empty where the committee is composed as the law asks.</summary>
    public static IReadOnlyList<RuleCheck> Lacks(CommitteeRoll roll, RuleContext context) =>
        [.. All.Select(rule => rule.Check(roll, context)).Where(check => check.Result != RuleResult.Met)];
}
