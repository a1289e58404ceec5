namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>Shown when an intake was begun and not finished.</summary>
/// <param name="Kept">What is there.</param>
/// <param name="Origin">The register a new one would come from.</param>
/// <param name="Id">The entry there.</param>
public sealed record StartModel(SubmitCaseState Kept, SubmitCaseOriginKind? Origin, Guid? Id);
