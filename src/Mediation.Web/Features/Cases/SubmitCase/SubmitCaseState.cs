using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.SubmitCase;

/// <summary>What has been taken down so far. Kept between the steps as the person's own draft, so intake can be left and continued.</summary>
public sealed class SubmitCaseState
{
    /// <summary>Most parties that are typed in one by one; a larger group is represented (推选书).</summary>
    public const int MostParties = 60;

    public SubmitCaseOrigin? Origin { get; set; }

    public SourceForm? Source { get; set; }

    public List<PartyForm> Parties { get; init; } = [];

    public DisputeForm? Dispute { get; set; }

    /// <summary>What the person saw of similar cases, and chose to go on.</summary>
    public bool WantsAnotherCase { get; set; }

    public IEnumerable<PartyForm> On(PartySide side) => Parties.Where(party => party.Side == side);

    /// <summary>The first step that still lacks something.</summary>
    public SubmitCaseStep FirstOpenStep =>
        Source?.Basis is null ? SubmitCaseStep.Source
        : !HasBothSides ? SubmitCaseStep.Parties
        : Dispute?.Title is null ? SubmitCaseStep.Dispute
        : !WantsAnotherCase ? SubmitCaseStep.Similar
        : SubmitCaseStep.Check;

    public bool HasBothSides => On(PartySide.Applicant).Any() && On(PartySide.Respondent).Any();
}

/// <summary>The steps, in order.</summary>
public enum SubmitCaseStep
{
    Source,
    Parties,
    Dispute,
    Similar,
    Check,
}

/// <summary>What a case comes from, where somebody was received or visited before it was registered.</summary>
/// <param name="Kind">Which register.</param>
/// <param name="Id">The entry there.</param>
public sealed record SubmitCaseOrigin(SubmitCaseOriginKind Kind, Guid Id);

/// <summary>The registers of reception.</summary>
public enum SubmitCaseOriginKind
{
    Reception,
    Appointment,
    Outreach,
}
