using Mediation.Domain.Consultations;

namespace Mediation.Web.Features.Cases.Consultations;

/// <summary>Addresses of a case's consultations, below <see cref="CaseLinks.Consultations"/>.</summary>
public static class ConsultationLinks
{
    /// <summary>The template of the list.</summary>
    public const string Template = CaseLinks.Template + "/consultations";

    /// <summary>The template of one.</summary>
    public const string OneTemplate = Template + "/{consultationId:guid}";

    public static string Ask(string reference) => $"{CaseLinks.Consultations(reference)}/ask";

    public static string AddSeat(string reference, Guid id) => $"{One(reference, id)}/seats/add";

    public static string RemoveSeat(string reference, Guid id, Guid seatId) => $"{One(reference, id)}/seats/{seatId}/remove";

    public static string Task(string reference, Guid id, Guid taskId) => $"{One(reference, id)}/tasks/{taskId}";

    /// <summary>Where a trigger is fired.</summary>
    public static string Of(ConsultationTrigger trigger, string reference, Guid id) => trigger switch
    {
        ConsultationTrigger.Convene => $"{One(reference, id)}/convene",
        ConsultationTrigger.Hold => $"{One(reference, id)}/hold",
        ConsultationTrigger.IssueOpinion => $"{One(reference, id)}/opinion",
        ConsultationTrigger.FinishTasks => $"{One(reference, id)}/finish",
        ConsultationTrigger.Cancel => $"{One(reference, id)}/cancel",
    };

    private static string One(string reference, Guid id) => $"{CaseLinks.Consultations(reference)}/{id}";
}
