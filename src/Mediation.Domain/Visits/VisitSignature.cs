namespace Mediation.Domain.Visits;

/// <summary>A place under the record of a visit that waits for a signature, or for the note that it was refused.</summary>
public sealed class VisitSignature
{
    /// <summary>Longest reason of a refusal.</summary>
    public const int RefusalMaxLength = 200;

    private VisitSignature() { }

    internal VisitSignature(VisitSignatoryRole role, string name)
    {
        Id = Guid.CreateVersion7();
        Role = role;
        Name = name;
    }

    /// <summary>Key within the visit.</summary>
    public Guid Id { get; private set; }

    /// <summary>As what.</summary>
    public VisitSignatoryRole Role { get; private set; }

    /// <summary>Who.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The day of the signature or of its refusal; null while the place is empty.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>Why the person asked did not sign; null when signed.</summary>
    public string? RefusedBecause { get; private set; }

    /// <summary>Whether the person signed.</summary>
    public bool IsSigned => On is not null && RefusedBecause is null;

    internal void Sign(DateOnly on)
    {
        On = on;
        RefusedBecause = null;
    }

    internal void Refuse(DateOnly on, string because)
    {
        On = on;
        RefusedBecause = because;
    }
}
