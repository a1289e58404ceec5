namespace Mediation.Domain.FollowUps;

/// <summary>What a return visit found: the fields of the 回访记录.</summary>
/// <param name="At">When it took place (UTC), not in the future.</param>
/// <param name="Way">How.</param>
/// <param name="Visitor">Name of the 回访人.</param>
/// <param name="Answers">Everybody visited, with how satisfied they are; at least one.</param>
/// <param name="Performance">How performance was found.</param>
public sealed record FollowUpFindings(
    DateTime At, FollowUpWay Way, string Visitor, IReadOnlyList<FollowUpAnswer> Answers, PerformanceFinding Performance)
{
    /// <summary>A word on performance.</summary>
    public string? PerformanceNote { get; init; }

    /// <summary>起诉、判决情况; null when there is none.</summary>
    public string? SuitsAndJudgments { get; init; }

    /// <summary>有无错调; null when none was found.</summary>
    public string? WrongMediation { get; init; }

    /// <summary>有无新的苗头; null when there is none.</summary>
    public string? NewSigns { get; init; }

    /// <summary>采取的措施.</summary>
    public string? Measures { get; init; }

    /// <summary>Something was found that calls for measures, and none are stated. The form asks for them.</summary>
    public bool LacksMeasures =>
        Measures is null && (NewSigns is not null || WrongMediation is not null || Performance == PerformanceFinding.NotPerformed);
}

/// <summary>Somebody asked on a return visit.</summary>
public sealed class FollowUpAnswer
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 80;

    /// <summary>Longest remark.</summary>
    public const int RemarkMaxLength = 500;

    /// <summary>不满意.</summary>
    public const int LeastSatisfied = 1;

    /// <summary>非常满意.</summary>
    public const int MostSatisfied = 5;

    private FollowUpAnswer() { }

    /// <summary>Records an answer.</summary>
    /// <param name="name">Who was visited.</param>
    /// <param name="satisfaction">1 to 5; null when the person would not say.</param>
    /// <param name="remark">What else was said.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The satisfaction is not 1 to 5.</exception>
    public FollowUpAnswer(string name, int? satisfaction, string? remark)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (satisfaction is < LeastSatisfied or > MostSatisfied)
            throw new ArgumentOutOfRangeException(nameof(satisfaction));
        Name = name;
        Satisfaction = satisfaction;
        Remark = remark;
    }

    /// <summary>Who was visited.</summary>
    public string Name { get; private set; } = "";

    /// <summary>1 to 5; null when the person would not say.</summary>
    public int? Satisfaction { get; private set; }

    /// <summary>What else was said.</summary>
    public string? Remark { get; private set; }
}
