using Mediation.Documents.Components;

namespace Mediation.Documents.Papers;

/// <summary>Margins in millimetres and running text of a kind of paper.</summary>
internal sealed record PaperLayout
{
    private PaperLayout()
    {
    }

    public float Left { get; private init; } = 28;
    public float Right { get; private init; } = 24;
    public float Top { get; private init; } = 20;
    public float Bottom { get; private init; } = 12;

    /// <summary>Room between text and lower margin that holds the footer.</summary>
    public float Footer { get; private init; } = 10;

    /// <summary>Pages are numbered as official documents are, not as forms.</summary>
    public bool NumbersPagesOfficially { get; private init; }

    public required TextStyle Text { get; init; }

    /// <summary>Size of the running text in points; paragraphs are indented by two of it.</summary>
    public required float Size { get; init; }

    /// <summary>Forms of the committee: boxes with text in 小4.</summary>
    public static PaperLayout Form(Typography typography) => new() { Text = typography.Form, Size = typography.FormSize };

    /// <summary>Agreements and records: running text in 小4.</summary>
    public static PaperLayout Narrative(Typography typography) => new() { Text = typography.Body, Size = typography.BodySize };

    /// <summary>Letters in the layout of GB/T 9704: 37 mm above, 28 left, a text area of 156 by 225 mm, 3号.</summary>
    public static PaperLayout Letter(Typography typography) => new()
    {
        Top = 37,
        Right = 26,
        Bottom = 12,
        Footer = 23,
        NumbersPagesOfficially = true,
        Text = typography.Letter,
        Size = typography.LetterSize,
    };
}
