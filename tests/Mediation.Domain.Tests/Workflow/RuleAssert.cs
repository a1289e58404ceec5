using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Workflow;

/// <summary>Assertions about one rule.</summary>
internal static class RuleAssert
{
    internal static void Met<T>(Rule<T> rule, T entity, RuleContext? context = null)
    {
        var check = rule.Check(entity, context ?? Given.Context);
        Assert.True(check.Result == RuleResult.Met, $"{rule.Id} is {check.Result}: {check.Fact}");
    }

    /// <summary>The rule bars, and the fact says <paramref name="fact"/>.</summary>
    internal static void NotMet<T>(Rule<T> rule, T entity, string fact, RuleContext? context = null) =>
        Answers(RuleResult.NotMet, rule, entity, fact, context);

    /// <summary>The rule warns, and the fact says <paramref name="fact"/>.</summary>
    internal static void Warns<T>(Rule<T> rule, T entity, string fact, RuleContext? context = null) =>
        Answers(RuleResult.Warning, rule, entity, fact, context);

    private static void Answers<T>(RuleResult result, Rule<T> rule, T entity, string fact, RuleContext? context)
    {
        var check = rule.Check(entity, context ?? Given.Context);
        Assert.Equal(result, check.Result);
        Assert.Contains(fact, check.Fact!.Value.Chinese, StringComparison.Ordinal);
        Assert.NotEmpty(check.Fact.Value.English);
    }
}
