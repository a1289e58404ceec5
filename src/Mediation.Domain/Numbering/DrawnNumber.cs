namespace Mediation.Domain.Numbering;

/// <summary>A number as it was drawn: the text on the paper, and its place in the sequence, by which it can be cancelled.</summary>
public sealed class DrawnNumber
{
    private DrawnNumber() { }

    /// <summary>Notes a number.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="year">The year it is counted in.</param>
    /// <param name="kind">Which sequence.</param>
    /// <param name="place">Its place in the sequence, from 1.</param>
    public DrawnNumber(string text, int year, PaperNumberKind kind, int place)
    {
        Text = text;
        Year = year;
        Kind = kind;
        Place = place;
    }

    /// <summary>As printed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The year it is counted in.</summary>
    public int Year { get; private set; }

    /// <summary>Which sequence.</summary>
    public PaperNumberKind Kind { get; private set; }

    /// <summary>Its place in the sequence, from 1.</summary>
    public int Place { get; private set; }
}
