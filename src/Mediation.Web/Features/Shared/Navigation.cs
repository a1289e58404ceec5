using Mediation.Web.Features.Statistics;
using Mediation.Web.Features.Visits;
using Mediation.Web.Infrastructure.Security;

namespace Mediation.Web.Features.Shared;

/// <summary>The main menu. A feature area adds its line; people see the lines their post opens.</summary>
public static class Navigation
{
    /// <summary>In the order of a working day.</summary>
    public static readonly IReadOnlyList<NavigationItem> Items =
    [
        new("我的案桌", "/", Policies.AnyStaff),
        new("来访登记", "/reception", Policies.ReadReception),
        new("走访", VisitLinks.List, Policies.ReadReception),
        new("登记案件", "/cases/new", Policies.TakeRequests),
        new("案件", Cases.CaseLinks.List, Policies.CaseReader),
        new("统计", StatisticsLinks.ResolutionRate, Policies.CaseReader, Under: StatisticsLinks.Area),
        new("编号登记簿", Numbers.NumberLinks.Register, Policies.ReadNumbers),
        new("查阅记录", Audit.ReadLog.ReadLogController.Address, Policies.Audit, Under: "/audit"),
        new("管理", "/admin", Policies.Administer),
    ];

    /// <summary>The line a page belongs to: the longest address its own begins with; none for pages beside the menu.</summary>
    public static NavigationItem? Of(PathString path) => Items
        .Where(item => item.Url == "/" ? path == "/" : path.StartsWithSegments(item.Under ?? item.Url, StringComparison.OrdinalIgnoreCase))
        .MaxBy(item => item.Url.Length);
}

/// <summary>One line of the menu.</summary>
/// <param name="Text">Text key.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Policy">Who sees it.</param>
/// <param name="Under">The address its pages begin with, where that isn't its own.</param>
public sealed record NavigationItem(string Text, string Url, string Policy, string? Under = null);
