using Mediation.Domain.Visits;

namespace Mediation.Web.Features.Visits;

/// <summary>Addresses of a centre's rounds and care visits, those that belong to no case.</summary>
public static class VisitLinks
{
    public const string List = "/visits";

    public const string Plan = List + "/plan";

    /// <summary>The template of one visit.</summary>
    public const string OneTemplate = List + "/{visitId:guid}";

    public static string One(Guid visitId) => $"{List}/{visitId}";

    public static string Of(VisitTrigger trigger, Guid visitId) => trigger switch
    {
        VisitTrigger.Replan => $"{One(visitId)}/replan",
        VisitTrigger.Record => $"{One(visitId)}/record",
        VisitTrigger.Sign => $"{One(visitId)}/sign",
        VisitTrigger.NoteNoContact => $"{One(visitId)}/no-contact",
        VisitTrigger.Cancel => $"{One(visitId)}/cancel",
    };

    /// <summary>Taking a case down that a visit found; the intake notes it on the visit.</summary>
    public static string OpenCase(Guid visitId) => $"{Cases.CaseLinks.New}?origin=Outreach&id={visitId}";
}
