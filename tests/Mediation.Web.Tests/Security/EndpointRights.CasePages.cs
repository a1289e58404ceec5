using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

/// <content>The list, the case page, and everything about who is in the case: who has no cases has none of these.</content>
public static partial class EndpointRights
{
    private static IEnumerable<EndpointRight> CasePages() =>
    [
        For(CaseReaders, "GET", "cases"),
        For(CaseReaders, "GET", "cases/by-number"),
        For(CaseReaders, "POST", "cases/by-number"),
        For(CaseReaders, "POST", "cases/export"),
        For(CaseReaders, "POST", "cases/assign-hosts"),
        For(CaseReaders, "POST", "cases/assign-hosts/confirm"),
        For(CaseReaders, "POST", "cases"),
        For(CaseReaders, "POST", "cases/views/{id:guid}/drop", $"/cases/views/{Nobody}/drop"),
        Shown(""), Shown("/progress"), Shown("/history"), Shown("/compliance"), Shown("/parties"), Shown("/mediators"), Shown("/risk"),

        .. Filled("/parties/add"), .. Filled("/parties/group-list"), .. Filled("/parties/{partyId:guid}/correct"),
        .. Filled("/parties/{partyId:guid}/rights-notice"), .. Filled("/parties/{partyId:guid}/willing"),
        .. Filled("/parties/{partyId:guid}/refusal"), .. Filled("/parties/{partyId:guid}/representative"),
        .. Filled("/parties/{partyId:guid}/agents/add"), .. Filled("/parties/{partyId:guid}/agents/{agentId:guid}/supplement"),
        .. Filled("/parties/{partyId:guid}/agents/{agentId:guid}/end"), .. Filled("/parties/{partyId:guid}/event"),
        .. Filled("/parties/{partyId:guid}/successor"), .. Filled("/parties/{partyId:guid}/resolve-event"),
        .. Filled("/parties/{partyId:guid}/reveal"), .. Filled("/helpers/invite"), .. Filled("/helpers/{helperId:guid}/answer"),

        .. Filled("/mediators/assign-host"), .. Filled("/mediators/add-assistant"), .. Filled("/mediators/request-recusal"),
        .. Filled("/mediators/recusals/{recusalId:guid}/grant"), .. Filled("/mediators/recusals/{recusalId:guid}/keep"),
        .. Filled("/mediators/recusals/{recusalId:guid}/no-choice"), .. Filled("/mediators/joint"),
        AboutNoCase("POST", "/mediators/joint/{committeeId:guid}/leave"),
        .. Filled("/risk/assess"), .. Filled("/risk/report"), .. Filled("/risk/violence"), .. Filled("/risk/violence-report"),
        .. Filled("/suspend"), .. Filled("/unsuspend"), .. Filled("/extend-limit"),

        For(CaseReaders, "GET", "statistics/resolution"),
        For([StaffRole.CentreDirector, StaffRole.DistrictSupervisor, StaffRole.Auditor], "GET", "statistics/fraud-signs"),
        For([StaffRole.Auditor], "GET", "audit/reads"),
        For([StaffRole.Auditor], "GET", "audit/exports"),
    ];

    private static EndpointRight Shown(string page) => AboutNoCase("GET", page);

    private static IEnumerable<EndpointRight> Filled(string page) => [AboutNoCase("GET", page), AboutNoCase("POST", page)];

    private static EndpointRight AboutNoCase(string method, string page) => For(
        CaseReaders, method, "cases/{reference}" + page,
        "/cases/NONE" + System.Text.RegularExpressions.Regex.Replace(page, @"\{\w+:guid\}", Guid.Empty.ToString()));
}
