using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <summary>Reception, and a case until it is decided what becomes of it.</summary>
public static partial class EndpointRights
{
    private static EndpointRight[] Intake =>
    [
        // Taking a request down
        For(Receivers, "GET", "cases/new"),
        For(Receivers, "POST", "cases/new/discard"),
        For(Receivers, "GET", "cases/new/source"),
        For(Receivers, "POST", "cases/new/source"),
        For(Receivers, "GET", "cases/new/parties"),
        For(Receivers, "GET", "cases/new/parties/add"),
        For(Receivers, "GET", "cases/new/parties/{index:int:min(0)}", "/cases/new/parties/0"),
        For(Receivers, "POST", "cases/new/parties/{index:int:min(0)}", "/cases/new/parties/0"),
        For(Receivers, "POST", "cases/new/parties/{index:int:min(0)}/remove", "/cases/new/parties/0/remove"),
        For(Receivers, "GET", "cases/new/dispute"),
        For(Receivers, "POST", "cases/new/dispute"),
        For(Receivers, "GET", "cases/new/similar"),
        For(Receivers, "POST", "cases/new/similar"),
        For(Receivers, "GET", "cases/new/check"),
        For(Receivers, "POST", "cases/new/check"),
        For(Receivers, "GET", "cases/new/registered/{reference}", "/cases/new/registered/NONE"),

        // Reception
        For(ReceptionReaders, "GET", "reception"),
        For(Receivers, "POST", "reception"),
        For(Receivers, "GET", "reception/{id:guid}", "/reception/00000000-0000-0000-0000-000000000001"),
        For(Receivers, "POST", "reception/{id:guid}", "/reception/00000000-0000-0000-0000-000000000001"),
        For(Receivers, "POST", "reception/{id:guid}/leave", "/reception/00000000-0000-0000-0000-000000000001/leave"),
        For(ReceptionReaders, "GET", "reception/appointments"),
        For(Receivers, "POST", "reception/appointments"),
        For(Receivers, "POST", "reception/appointments/{id:guid}/keep", "/reception/appointments/00000000-0000-0000-0000-000000000001/keep"),
        For(Receivers, "POST", "reception/appointments/{id:guid}/miss", "/reception/appointments/00000000-0000-0000-0000-000000000001/miss"),
        For(Receivers, "POST", "reception/appointments/{id:guid}/cancel", "/reception/appointments/00000000-0000-0000-0000-000000000001/cancel"),
        For(Receivers, "GET", "reception/appointments/{id:guid}/rebook", "/reception/appointments/00000000-0000-0000-0000-000000000001/rebook"),
        For(Receivers, "POST", "reception/appointments/{id:guid}/rebook", "/reception/appointments/00000000-0000-0000-0000-000000000001/rebook"),
        For(ReceptionReaders, "GET", "reception/data-requests"),
        For(Receivers, "GET", "reception/data-requests/new"),
        For(Receivers, "POST", "reception/data-requests/new"),
        For(ReceptionReaders, "GET", "reception/data-requests/{id:guid}", $"/reception/data-requests/{Nobody}"),
        For([StaffRole.CentreDirector], "POST", "reception/data-requests/{id:guid}", $"/reception/data-requests/{Nobody}"),
        For(ReceptionReaders, "GET", "reception/outreach"),
        For(Receivers, "GET", "reception/outreach/{id:guid}", "/reception/outreach/00000000-0000-0000-0000-000000000001"),

        // First decisions about a case
        For(CaseReaders, "GET", "cases/{reference}/accept", "/cases/NONE/accept"),
        For(CaseReaders, "POST", "cases/{reference}/accept", "/cases/NONE/accept"),
        For(CaseReaders, "GET", "cases/{reference}/decline", "/cases/NONE/decline"),
        For(CaseReaders, "POST", "cases/{reference}/decline", "/cases/NONE/decline"),
        For(CaseReaders, "GET", "cases/{reference}/divert", "/cases/NONE/divert"),
        For(CaseReaders, "POST", "cases/{reference}/divert", "/cases/NONE/divert"),
        For(CaseReaders, "GET", "cases/{reference}/solve-on-spot", "/cases/NONE/solve-on-spot"),
        For(CaseReaders, "POST", "cases/{reference}/solve-on-spot", "/cases/NONE/solve-on-spot"),
        For(CaseReaders, "GET", "cases/{reference}/merge", "/cases/NONE/merge"),
        For(CaseReaders, "POST", "cases/{reference}/merge", "/cases/NONE/merge"),
        For(CaseReaders, "GET", "cases/{reference}/terminate", "/cases/NONE/terminate"),
        For(CaseReaders, "POST", "cases/{reference}/terminate", "/cases/NONE/terminate"),
        For(CaseReaders, "GET", "cases/{reference}/correct-intake", "/cases/NONE/correct-intake"),
        For(CaseReaders, "POST", "cases/{reference}/correct-intake", "/cases/NONE/correct-intake"),
        For(CaseReaders, "GET", "cases/{reference}/parties/{partyId:guid}/privacy", $"/cases/NONE/parties/{Nobody}/privacy"),
        For(CaseReaders, "POST", "cases/{reference}/parties/{partyId:guid}/privacy", $"/cases/NONE/parties/{Nobody}/privacy"),
        For(CaseReaders, "GET", "cases/{reference}/parties/{partyId:guid}/privacy/{consentId:guid}/withdraw", $"/cases/NONE/parties/{Nobody}/privacy/{Nobody}/withdraw"),
        For(CaseReaders, "POST", "cases/{reference}/parties/{partyId:guid}/privacy/{consentId:guid}/withdraw", $"/cases/NONE/parties/{Nobody}/privacy/{Nobody}/withdraw"),
        For(CaseReaders, "GET", "cases/{reference}/requests", "/cases/NONE/requests"),
        For(CaseReaders, "POST", "cases/{reference}/requests", "/cases/NONE/requests"),
        For(CaseReaders, "GET", "cases/{reference}/requests/{requestId:guid}", "/cases/NONE/requests/00000000-0000-0000-0000-000000000001"),
        For(CaseReaders, "POST", "cases/{reference}/requests/{requestId:guid}", "/cases/NONE/requests/00000000-0000-0000-0000-000000000001"),
        For(CaseReaders, "GET", "cases/{reference}/requests/{requestId:guid}/change", "/cases/NONE/requests/00000000-0000-0000-0000-000000000001/change"),
        For(CaseReaders, "POST", "cases/{reference}/requests/{requestId:guid}/change", "/cases/NONE/requests/00000000-0000-0000-0000-000000000001/change"),
    ];
}
