namespace Mediation.Domain.Workflow;

/// <summary>
/// A condition of a transition that a mediator can read: a stable id, a sentence, where it comes from, and a question
/// put to the entity. The same object decides the transition, greys the button, fills the compliance sheet and
/// generates the documentation, so the four can't drift apart.
/// </summary>
/// <remarks>A rule has no side effects and reads no clock but the one in its <see cref="RuleContext"/>.</remarks>
/// <typeparam name="TEntity">What the rule is about.</typeparam>
public sealed class Rule<TEntity>
{
    private readonly Func<TEntity, RuleContext, RuleOutcome> evaluate;

    /// <summary>Declares a rule.</summary>
    /// <param name="id">Stable id, <c>trigger-or-theme.what</c>, never reused for another meaning.</param>
    /// <param name="sentence">What must hold, as a sentence.</param>
    /// <param name="basis">Where it comes from.</param>
    /// <param name="evaluate">The question; must answer without changing anything.</param>
    /// <param name="mend">The place in the product where an unmet rule is mended, or null.</param>
    public Rule(string id, Words sentence, Basis basis, Func<TEntity, RuleContext, RuleOutcome> evaluate, string? mend = null)
    {
        Id = id;
        Sentence = sentence;
        Basis = basis;
        Mend = mend;
        this.evaluate = evaluate;
    }

    /// <summary>Stable id, as recorded in events.</summary>
    public string Id { get; }

    /// <summary>What must hold.</summary>
    public Words Sentence { get; }

    /// <summary>Where it comes from.</summary>
    public Basis Basis { get; }

    /// <summary>The place where an unmet rule is mended (a key the pages turn into a link), or null.</summary>
    public string? Mend { get; }

    /// <summary>Asks the question now.</summary>
    public RuleCheck Check(TEntity entity, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outcome = evaluate(entity, context);
        return new RuleCheck(Id, Sentence, Basis, outcome.Result, outcome.Fact, Mend);
    }
}

/// <summary>How a rule was answered.</summary>
public enum RuleResult
{
    /// <summary>The condition holds.</summary>
    Met,

    /// <summary>The condition does not hold; the transition is barred.</summary>
    NotMet,

    /// <summary>The transition is allowed, but somebody should know this first.</summary>
    Warning,
}

/// <summary>The answer of a rule, with the fact it rests on.</summary>
/// <param name="Result">Met, not met or a warning.</param>
/// <param name="Fact">The failing fact in words ("申请人李某尚未签名"); null when met.</param>
public readonly record struct RuleOutcome(RuleResult Result, Words? Fact)
{
    /// <summary>The condition holds.</summary>
    public static readonly RuleOutcome Met = new(RuleResult.Met, null);

    /// <summary>The condition fails because of this fact.</summary>
    public static RuleOutcome NotMet(string chinese, string english) => new(RuleResult.NotMet, new Words(chinese, english));

    /// <summary>The condition does not bar anything, but this should be known.</summary>
    public static RuleOutcome Warn(string chinese, string english) => new(RuleResult.Warning, new Words(chinese, english));

    /// <summary>Met when <paramref name="holds"/>, otherwise not met with the fact given.</summary>
    public static RuleOutcome MetIf(bool holds, string chinese, string english) => holds ? Met : NotMet(chinese, english);
}

/// <summary>One rule as it was evaluated at one moment.</summary>
/// <param name="RuleId">The rule's stable id.</param>
/// <param name="Sentence">What must hold.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Result">How it was answered.</param>
/// <param name="Fact">The failing fact, or null when met.</param>
/// <param name="Mend">Where it is mended, or null.</param>
public sealed record RuleCheck(string RuleId, Words Sentence, Basis Basis, RuleResult Result, Words? Fact, string? Mend);
