namespace Mediation.Domain.Visits;

/// <summary>What was asked, answered and found on a visit: the fields of the 调查记录.</summary>
/// <param name="From">Beginning (UTC).</param>
/// <param name="Until">End (UTC), after the beginning and not in the future.</param>
/// <param name="Place">Where it took place.</param>
/// <param name="Investigator">Name of the 调查人.</param>
/// <param name="Recorder">Name of the 记录人; may be the investigator.</param>
/// <param name="Findings">What was found.</param>
public sealed record VisitReport(DateTime From, DateTime Until, string Place, string Investigator, string Recorder, string Findings)
{
    /// <summary>参加人: who else was there.</summary>
    public string? Participants { get; init; }

    /// <summary>被调查人: who was asked. May be empty on a round.</summary>
    public IReadOnlyList<PersonAsked> PeopleAsked { get; init; } = [];

    /// <summary>Questions and answers, in order.</summary>
    public IReadOnlyList<QuestionAndAnswer> Dialogue { get; init; } = [];
}

/// <summary>Somebody asked on a visit, with the identity given.</summary>
public sealed class PersonAsked
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest identity (occupation, unit, relation to the matter).</summary>
    public const int IdentityMaxLength = 200;

    private PersonAsked() { }

    /// <summary>Names somebody asked.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PersonAsked(string name, string? identity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Identity = identity;
    }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Occupation, unit, relation to the matter. Not the ID number, which is sealed with the party.</summary>
    public string? Identity { get; private set; }
}

/// <summary>One question of the record and its answer.</summary>
public sealed class QuestionAndAnswer
{
    /// <summary>Longest question.</summary>
    public const int QuestionMaxLength = 500;

    /// <summary>Longest answer.</summary>
    public const int AnswerMaxLength = 2000;

    private QuestionAndAnswer() { }

    /// <summary>Records a question and its answer.</summary>
    /// <exception cref="ArgumentException">The question is empty.</exception>
    public QuestionAndAnswer(string question, string answer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentNullException.ThrowIfNull(answer);
        Question = question;
        Answer = answer;
    }

    /// <summary>问.</summary>
    public string Question { get; private set; } = "";

    /// <summary>答; empty where the person kept silent.</summary>
    public string Answer { get; private set; } = "";
}
