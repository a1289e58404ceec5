using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <content>Visits, sittings, consultations and leaders' cases: who has no cases has none of these.</content>
public static partial class EndpointRights
{
    private const string SomeId = "00000000-0000-0000-0000-000000000001";

    private static IEnumerable<EndpointRight> Mediating() =>
    [
        .. Page("visits"), .. Page("visits/{visitId:guid}"), .. Form("visits/plan"), .. Form("visits/{visitId:guid}/replan"),
        .. Form("visits/{visitId:guid}/record"), .. Form("visits/{visitId:guid}/sign"), .. Form("visits/{visitId:guid}/no-contact"),
        .. Form("visits/{visitId:guid}/cancel"), .. Form("start-visit"), .. Form("finish-visit"),

        .. Form("open-mediation"), .. Page("sessions"), .. Page("sessions/{sessionId:guid}"), .. Form("sessions/plan"),
        .. Form("sessions/{sessionId:guid}/replan"), .. Form("sessions/{sessionId:guid}/record"),
        .. Form("sessions/{sessionId:guid}/sign"), .. Form("sessions/{sessionId:guid}/cancel"),

        .. Form("request-consultation"), .. Form("conclude-consultation"), .. Page("consultations"), .. Form("consultations/ask"),
        .. Form("consultations/{consultationId:guid}/seats/add"), .. Button("consultations/{consultationId:guid}/seats/{seatId:guid}/remove"),
        .. Form("consultations/{consultationId:guid}/convene"),
        .. Form("consultations/{consultationId:guid}/hold"), .. Form("consultations/{consultationId:guid}/opinion"),
        .. Form("consultations/{consultationId:guid}/tasks/{taskId:guid}"), .. Form("consultations/{consultationId:guid}/finish"),
        .. Form("consultations/{consultationId:guid}/cancel"),

        .. Form("put-under-leader"), .. Form("return-from-leader"), .. Page("leader-cases"), .. Form("leader-cases/propose"),
        .. Form("leader-cases/{leaderCaseId:guid}/assign"), .. Form("leader-cases/{leaderCaseId:guid}/claim"),
        .. Form("leader-cases/{leaderCaseId:guid}/plan"), .. Form("leader-cases/{leaderCaseId:guid}/approve"),
        .. Form("leader-cases/{leaderCaseId:guid}/begin"), .. Form("leader-cases/{leaderCaseId:guid}/resume"),
        .. Form("leader-cases/{leaderCaseId:guid}/progress"), .. Form("leader-cases/{leaderCaseId:guid}/withdraw"),
        .. Form("leader-cases/{leaderCaseId:guid}/review"), .. Form("leader-cases/{leaderCaseId:guid}/resolve"),
        .. Form("leader-cases/{leaderCaseId:guid}/send-back"),

        For(ReceptionReaders, "GET", "visits"), .. Rounds("visits/{visitId:guid}", "GET"), .. Rounds("visits/plan", "GET", "POST"),
        .. Rounds("visits/{visitId:guid}/replan", "GET", "POST"), .. Rounds("visits/{visitId:guid}/record", "GET", "POST"),
        .. Rounds("visits/{visitId:guid}/sign", "GET", "POST"), .. Rounds("visits/{visitId:guid}/no-contact", "GET", "POST"),
        .. Rounds("visits/{visitId:guid}/cancel", "GET", "POST"),
    ];

    private static IEnumerable<EndpointRight> Rounds(string route, params string[] methods) => methods.Select(method => For(
        [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.GridWorker], method, route, "/" + AnyId(route)));

    private static string AnyId(string route) => System.Text.RegularExpressions.Regex.Replace(route, @"\{\w+:guid\}", SomeId);

    private static IEnumerable<EndpointRight> Form(string act) => [.. Page(act), .. Button(act)];

    private static IEnumerable<EndpointRight> Page(string act) => [OfCase("GET", act)];

    private static IEnumerable<EndpointRight> Button(string act) => [OfCase("POST", act)];

    // The address names a case that doesn't exist: whoever is let in is told 404.
    private static EndpointRight OfCase(string method, string act) => For(
        [StaffRole.Mediator, StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor],
        method, $"cases/{{reference}}/{act}", "/cases/NONE/" + AnyId(act));
}
