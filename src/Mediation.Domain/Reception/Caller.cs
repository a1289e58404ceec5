using Mediation.Domain.Parties;

namespace Mediation.Domain.Reception;

/// <summary>Who comes and what about, as far as a counter needs to know before any case.</summary>
/// <param name="Name">Name as given; nobody has to show a paper to ask a question.</param>
/// <param name="Phone">Telephone number, sealed; may be missing.</param>
/// <param name="Matter">What it is about.</param>
public sealed record Caller(string Name, SealedText? Phone, string Matter)
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = Party.NameMaxLength;

    /// <summary>Longest account of the matter.</summary>
    public const int MatterMaxLength = 1000;
}
