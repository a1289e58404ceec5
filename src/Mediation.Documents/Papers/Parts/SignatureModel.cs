namespace Mediation.Documents.Papers.Parts;

/// <summary>
/// One line of a signature block. A line still to be signed by hand has no ways and no date: it prints
/// empty boxes to tick and a blank date. A line already signed says how and when.
/// </summary>
public sealed record SignatureModel
{
    /// <summary>In what capacity the person signs.</summary>
    public required SignerRole Role { get; init; }

    /// <summary>Name of the person, organisation or committee that signs.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Who signs for an organisation that seals (法定代表人 or 主要负责人). Papers that know their parties fill it in
    /// from the party; null for a person.
    /// </summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>The side of a party or of somebody who signs for one; null for everybody else.</summary>
    public PartySide? Side { get; init; }

    /// <summary>Names of the parties a guardian, agent or representative signs for; empty when he signs for himself.</summary>
    public IReadOnlyList<string> OnBehalfOf { get; init; } = [];

    /// <summary>The ways in which it was signed; an organisation's representative often signs and seals. Empty = not yet.</summary>
    public IReadOnlyList<SigningWay> Ways { get; init; } = [];

    /// <summary>The day it was signed; null = not yet.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>True when the paper was read aloud (宣读) to somebody who can't read it.</summary>
    public bool ReadAloud { get; init; }

    /// <summary>Name of the person who read it aloud; printed in the note when given.</summary>
    public string? ReadAloudBy { get; init; }

    /// <summary>Why the person would not sign, as the mediator noted it; null for anybody who signed or still may.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>Picture of a signature written on a tablet (PNG or JPEG), where the committee allows it.</summary>
    public byte[]? Strokes { get; init; }
}
