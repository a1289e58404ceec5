using System.Globalization;

namespace Mediation.Web.Features.Reception;

/// <summary>The addresses of 来访登记: the walk-in register and appointments.</summary>
public static class ReceptionLinks
{
    public const string Register = "/reception";

    public const string Appointments = "/reception/appointments";

    public const string RebookTemplate = Appointments + "/{id:guid}/rebook";

    public const string DataRequests = "/reception/data-requests";

    public const string NewDataRequest = DataRequests + "/new";

    public const string DataRequestTemplate = DataRequests + "/{id:guid}";

    public static string On(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Register}?day={day:yyyy-MM-dd}");

    /// <summary>The appointments from a day on.</summary>
    public static string From(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Appointments}?from={day:yyyy-MM-dd}");

    public static string Entry(Guid id) => $"{Register}/{id}";

    public static string Leave(Guid id) => $"{Register}/{id}/leave";

    public static string Keep(Guid id) => $"{Appointments}/{id}/keep";

    public static string Miss(Guid id) => $"{Appointments}/{id}/miss";

    public static string Cancel(Guid id) => $"{Appointments}/{id}/cancel";

    public static string DataRequest(Guid id) => $"{DataRequests}/{id}";

    public static string Rebook(Guid id) => $"{Appointments}/{id}/rebook";
}
