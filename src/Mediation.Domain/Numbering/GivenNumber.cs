using Mediation.Domain.Cases;

namespace Mediation.Domain.Numbering;

/// <summary>
/// One line of the register of numbers: a number, the paper it was given to, and why it is not used any more. Written in the act that draws
/// the number, so that the register has no gap; a number once given is never given again.
/// </summary>
public sealed class GivenNumber
{
    /// <summary>Longest name of a person.</summary>
    public const int NameMaxLength = 50;

    private GivenNumber() { }

    /// <summary>Enters a number.</summary>
    /// <param name="committeeId">The committee whose number it is.</param>
    /// <param name="drawn">The number.</param>
    /// <param name="use">What it was given to.</param>
    /// <param name="on">The day in China.</param>
    public GivenNumber(Guid committeeId, DrawnNumber drawn, NumberUse use, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        ArgumentNullException.ThrowIfNull(use);
        Id = Guid.CreateVersion7();
        CommitteeId = committeeId;
        Year = drawn.Year;
        Kind = drawn.Kind;
        Place = drawn.Place;
        Text = drawn.Text;
        CaseId = use.CaseId;
        Paper = use.Paper;
        On = on;
        By = use.By.Name;
        ById = use.By.UserId;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The committee whose number it is.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>The year it is counted in.</summary>
    public int Year { get; private set; }

    /// <summary>Which sequence.</summary>
    public PaperNumberKind Kind { get; private set; }

    /// <summary>Its place in the sequence, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>As printed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>.</summary>
    public PaperKind Paper { get; private set; }

    /// <summary>The day in China on which it was given.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who drew it.</summary>
    public string By { get; private set; } = "";

    /// <summary>The account of whoever drew it.</summary>
    public Guid ById { get; private set; }

    /// <summary>Why it is not used any more; null while it is.</summary>
    public NumberCancellation? Cancellation { get; private set; }

    /// <summary>作废: notes why the number is not used any more.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who, by name.</param>
    /// <param name="byId">The account of whoever did it.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="InvalidOperationException">It is cancelled already.</exception>
    public void Cancel(string reason, string by, Guid byId, DateTime at)
    {
        if (Cancellation is not null)
            throw new InvalidOperationException($"{Text} is cancelled already.");
        Cancellation = new NumberCancellation(reason, by, byId, at);
    }
}

/// <summary>What a number is given to.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Paper">The paper.</param>
/// <param name="By">Who draws it.</param>
public sealed record NumberUse(Guid CaseId, PaperKind Paper, Actor By);
