using Mediation.Domain;

namespace Mediation.Web.Tests.Security;

public static partial class EndpointRights
{
    private static readonly StaffRole[] Administrators = [StaffRole.Administrator];

    private static EndpointRight[] Admin =>
    [
        For(Administrators, "GET", "admin"),
        For(Administrators, "GET", "admin/users"),
        For(Administrators, "GET", "admin/users/new"),
        For(Administrators, "POST", "admin/users/new"),
        For(Administrators, "GET", "admin/users/{id:guid}", $"/admin/users/{Nobody}"),
        For(Administrators, "POST", "admin/users/{id:guid}", $"/admin/users/{Nobody}"),
        For(Administrators, "POST", "admin/users/{id:guid}/password", $"/admin/users/{Nobody}/password"),
        For(Administrators, "GET", "admin/centres"),
        For(Administrators, "GET", "admin/centres/new"),
        For(Administrators, "POST", "admin/centres/new"),
        For(Administrators, "GET", "admin/centres/{id:guid}", $"/admin/centres/{Nobody}"),
        For(Administrators, "POST", "admin/centres/{id:guid}", $"/admin/centres/{Nobody}"),
        For(Administrators, "GET", "admin/committees"),
        For(Administrators, "GET", "admin/committees/new"),
        For(Administrators, "POST", "admin/committees/new"),
        For(Administrators, "GET", "admin/committees/{id:guid}", $"/admin/committees/{Nobody}"),
        For(Administrators, "POST", "admin/committees/{id:guid}", $"/admin/committees/{Nobody}"),
        For(Administrators, "GET", "admin/papers"),
        For(Administrators, "GET", "admin/papers/{matter}", "/admin/papers/numbering"),
        For(Administrators, "POST", "admin/papers/{matter}", "/admin/papers/numbering"),
        For(Administrators, "POST", "admin/papers/{matter}/preview", "/admin/papers/typography/preview"),
        For(Administrators, "GET", "admin/committees/{committeeId:guid}/papers", $"/admin/committees/{Nobody}/papers"),
        For(Administrators, "GET", "admin/committees/{committeeId:guid}/papers/{matter}", $"/admin/committees/{Nobody}/papers/numbering"),
        For(Administrators, "POST", "admin/committees/{committeeId:guid}/papers/{matter}", $"/admin/committees/{Nobody}/papers/numbering"),
        For(Administrators, "POST", "admin/committees/{committeeId:guid}/papers/{matter}/preview", $"/admin/committees/{Nobody}/papers/typography/preview"),
        For(Administrators, "GET", "admin/mediators"),
        For(Administrators, "GET", "admin/mediators/new"),
        For(Administrators, "POST", "admin/mediators/new"),
        For(Administrators, "GET", "admin/mediators/{id:guid}", $"/admin/mediators/{Nobody}"),
        For(Administrators, "POST", "admin/mediators/{id:guid}", $"/admin/mediators/{Nobody}"),
        For(Administrators, "GET", "admin/calendar"),
        For(Administrators, "POST", "admin/calendar"),
        For(Administrators, "GET", "admin/calendar/template"),
        For(Administrators, "POST", "admin/calendar/confirm"),
    ];
}
