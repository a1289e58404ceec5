using Mediation.Domain;
using Mediation.Web.Features.Cases.CaseList;

namespace Mediation.Web.Features.Desk;

/// <summary>The sections of a desk, most pressing first. A case stands in the first that fits.</summary>
public enum DeskSection
{
    /// <summary>已超期.</summary>
    Overdue,

    /// <summary>今天到期.</summary>
    Today,

    /// <summary>未来 7 天到期.</summary>
    Week,

    /// <summary>本中心新登记、尚未确定调解员.</summary>
    Unassigned,

    /// <summary>等待办理下一步.</summary>
    Waiting,
}

/// <summary>A section with its first lines.</summary>
/// <param name="Section">Which.</param>
/// <param name="Count">Cases in it.</param>
/// <param name="Rows">The first of them.</param>
public sealed record DeskPile(DeskSection Section, int Count, IReadOnlyList<CaseRow> Rows);

/// <summary>What a desk shows.</summary>
/// <param name="Piles">The sections with cases; none for somebody who looks after no cases.</param>
/// <param name="Agenda">What is open without a case; null for somebody who sees to none of it.</param>
/// <param name="Today">The day days are counted from.</param>
public sealed record DeskModel(IReadOnlyList<DeskPile> Piles, DeskAgendaPile? Agenda, DateOnly Today);

/// <summary>The headings of the sections.</summary>
public static class DeskNames
{
    public static Words Of(DeskSection section) => section switch
    {
        DeskSection.Overdue => new("已超期", "Overdue"),
        DeskSection.Today => new("今天到期", "Due today"),
        DeskSection.Week => new("未来 7 天到期", "Due in the next 7 days"),
        DeskSection.Unassigned => new("尚未确定调解员", "No mediator yet"),
        DeskSection.Waiting => new("等待办理下一步", "Waiting for the next step"),
    };

    public static Words Of(DeskAgendaKind kind) => kind switch
    {
        DeskAgendaKind.WalkIn => new("来访", "Walk-in"),
        DeskAgendaKind.Appointment => new("约访", "Appointment"),
        DeskAgendaKind.Visit => new("走访", "Visit"),
    };
}
