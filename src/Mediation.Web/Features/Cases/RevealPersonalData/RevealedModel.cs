using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.RevealPersonalData;

/// <summary>Personal data in plain, shown once.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Opened">What was opened.</param>
public sealed record RevealedModel(string Party, IReadOnlyList<(PersonalDataKind Kind, string Plain)> Opened);
