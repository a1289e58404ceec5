using Mediation.Domain.Parties;

namespace Mediation.Domain.Reception;

/// <summary>Who comes and what about, as far as a counter needs to know before any case.</summary>
/// <param name="Name">Name as given; nobody has to show a paper to ask a question.</param>
/// <param name="Phone">Telephone number, sealed; may be missing.</param>
/// <param name="Matter">What it is about.</param>
public sealed record Caller(string Name, SealedText? Phone, string Matter)
{
    /// <summary>Is under age, as far as one can see: the name is masked in the register (未成年人保护法 103).</summary>
    public bool IsMinor { get; init; }

    /// <summary>Longest name.</summary>
    public const int NameMaxLength = Party.NameMaxLength;

    /// <summary>Longest account of the matter.</summary>
    public const int MatterMaxLength = 1000;
}
