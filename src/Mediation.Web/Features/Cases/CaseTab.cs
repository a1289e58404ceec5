using Mediation.Domain;

namespace Mediation.Web.Features.Cases;

/// <summary>The tabs of a case. A page that belongs to one names it to <c>_CaseTabs</c>.</summary>
public enum CaseTab
{
    /// <summary>概览.</summary>
    Overview,

    /// <summary>当事人.</summary>
    Parties,

    /// <summary>进程.</summary>
    Progress,

    /// <summary>会商.</summary>
    Consultations,

    /// <summary>文书.</summary>
    Papers,

    /// <summary>回访.</summary>
    FollowUp,

    /// <summary>时间线.</summary>
    History,
}

/// <summary>Names and addresses of the tabs.</summary>
public static class CaseTabs
{
    public static Words Words(this CaseTab tab) => tab switch
    {
        CaseTab.Overview => new("概览", "Overview"),
        CaseTab.Parties => new("当事人", "Parties"),
        CaseTab.Progress => new("进程", "Progress"),
        CaseTab.Consultations => new("会商", "Consultations"),
        CaseTab.Papers => new("文书", "Papers"),
        CaseTab.FollowUp => new("回访", "Follow-up"),
        CaseTab.History => new("时间线", "Timeline"),
    };

    public static string LinkFor(this CaseTab tab, string reference) => tab switch
    {
        CaseTab.Overview => CaseLinks.Case(reference),
        CaseTab.Parties => CaseLinks.Parties(reference),
        CaseTab.Progress => CaseLinks.Progress(reference),
        CaseTab.Consultations => CaseLinks.Consultations(reference),
        CaseTab.Papers => CaseLinks.Papers(reference),
        CaseTab.FollowUp => CaseLinks.FollowUp(reference),
        CaseTab.History => CaseLinks.History(reference),
    };
}
