using Mediation.Domain.Centres;

namespace Mediation.Domain.Consultations;

/// <summary>Somebody who sits at a consultation, and the evidence for it.</summary>
public sealed class ConsultationSeat
{
    /// <summary>Longest name of an organ or a unit.</summary>
    public const int UnitMaxLength = 80;

    /// <summary>Longest name of a person.</summary>
    public const int PersonNameMaxLength = 50;

    /// <summary>Longest post.</summary>
    public const int PostMaxLength = 50;

    /// <summary>Longest reason or conflict.</summary>
    public const int NoteMaxLength = 300;

    private ConsultationSeat() { }

    internal ConsultationSeat(SeatRequest request, Guid? helperId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.PersonName);
        if ((request.Kind == SeatKind.Organ) != (request.OrganKind is not null))
            throw new ArgumentException("The kind of organ is named for an organ's seat, and only for one.", nameof(request));
        if (request.Evidence == SeatEvidence.Invited && (request.InvitedBy is null || request.InvitedBecause is null))
            throw new ArgumentException("An invitation says who invited and why.", nameof(request));
        Id = Guid.CreateVersion7();
        Kind = request.Kind;
        OrganKind = request.OrganKind;
        Unit = request.Unit;
        PersonName = request.PersonName;
        Post = request.Post;
        Evidence = request.Evidence;
        InvitedBy = request.InvitedBy;
        InvitedBecause = request.InvitedBecause;
        HelperId = helperId;
        DisclosedConflict = request.DisclosedConflict;
    }

    /// <summary>Key within the consultation.</summary>
    public Guid Id { get; private set; }

    /// <summary>On whose behalf.</summary>
    public SeatKind Kind { get; private set; }

    /// <summary>What the organ is; null for an expert or somebody else.</summary>
    public OrganKind? OrganKind { get; private set; }

    /// <summary>The organ, or the unit the person belongs to.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Who.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The person's post.</summary>
    public string? Post { get; private set; }

    /// <summary>On duty or invited.</summary>
    public SeatEvidence Evidence { get; private set; }

    /// <summary>Who invited; null for somebody on duty.</summary>
    public string? InvitedBy { get; private set; }

    /// <summary>Why; null for somebody on duty.</summary>
    public string? InvitedBecause { get; private set; }

    /// <summary>
    /// Whoever comes from outside sits as somebody the case has invited to help: the consents are those the parties gave for
    /// that person (人民调解法 20). Null for the stationed organs.
    /// </summary>
    public Guid? HelperId { get; private set; }

    /// <summary>A kinship, interest or other relation to a party that the person disclosed.</summary>
    public string? DisclosedConflict { get; private set; }

    /// <summary>Sits for a court.</summary>
    public bool IsFromCourt => OrganKind == Centres.OrganKind.Court;
}

/// <summary>Who is to sit.</summary>
/// <param name="Kind">On whose behalf.</param>
/// <param name="OrganKind">What the organ is; only for an organ's seat.</param>
/// <param name="Unit">The organ, or the unit the person belongs to.</param>
/// <param name="PersonName">Who.</param>
/// <param name="Evidence">On duty or invited.</param>
public sealed record SeatRequest(SeatKind Kind, OrganKind? OrganKind, string Unit, string PersonName, SeatEvidence Evidence)
{
    /// <summary>The person's post.</summary>
    public string? Post { get; init; }

    /// <summary>Who invited; required for an invitation.</summary>
    public string? InvitedBy { get; init; }

    /// <summary>Why; required for an invitation.</summary>
    public string? InvitedBecause { get; init; }

    /// <summary>Sent by an organ that is not stationed here.</summary>
    public bool IsOutsider { get; init; }

    /// <summary>Comes from outside: an organ that isn't stationed here, or anybody invited for what he knows (人民调解法 20).</summary>
    public bool NeedsConsent => IsOutsider || (Kind != SeatKind.Organ && Evidence == SeatEvidence.Invited);

    /// <summary>A relation to a party that the person disclosed.</summary>
    public string? DisclosedConflict { get; init; }
}
