using System.ComponentModel.DataAnnotations;
using Mediation.Domain;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Web.Features.Cases.Sessions.RecordSession;

/// <summary>Whether a party came to a sitting.</summary>
public enum Presence
{
    /// <summary>本人到场.</summary>
    InPerson,

    /// <summary>由他人代为参加.</summary>
    Represented,

    /// <summary>未到场.</summary>
    Absent,
}

/// <summary>One party's presence.</summary>
public sealed class PresenceRow
{
    public Guid PartyId { get; set; }

    [Display(Name = "是否到场")]
    public Presence? Presence { get; set; }

    [Display(Name = "由谁代为参加")]
    public string? SpokenForBy { get; set; }

    /// <summary>Came, in person or by somebody.</summary>
    public bool WasThere => Presence is RecordSession.Presence.InPerson or RecordSession.Presence.Represented;

    public static PresenceRow Of(Party party, MediationSession session)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(session);
        var noted = session.Attendances.FirstOrDefault(attendance => attendance.PartyId == party.Id);
        return new PresenceRow
        {
            PartyId = party.Id,
            SpokenForBy = noted?.RepresentedBy,
            Presence = !session.WasHeld ? null
                : noted is null ? RecordSession.Presence.Absent
                : noted.RepresentedBy is null ? RecordSession.Presence.InPerson : RecordSession.Presence.Represented,
        };
    }

    /// <summary>The words of a choice.</summary>
    public static Words NameOf(Presence presence) => presence switch
    {
        RecordSession.Presence.InPerson => new("本人到场", "Came in person"),
        RecordSession.Presence.Represented => new("由他人代为参加", "Somebody came for the party"),
        RecordSession.Presence.Absent => new("未到场", "Didn't come"),
    };
}
