using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests;

/// <summary>The people and the moment most tests start from.</summary>
internal static class Given
{
    /// <summary>A Tuesday morning, ten o'clock in China.</summary>
    internal static readonly DateTime Now = Moment("2026-03-10T02:00:00Z");

    internal static readonly DateOnly Today = Day("2026-03-10");

    internal static readonly RuleContext Context = At(Now);

    internal static readonly Actor Mediator = Person("测试调解员甲", StaffRole.Mediator);

    internal static readonly Actor Director = Person("测试主任乙", StaffRole.CentreDirector);

    /// <summary>Ten o'clock in the morning of a day, with the calendar and the limits as shipped.</summary>
    internal static RuleContext On(DateOnly day) => At(day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));

    private static RuleContext At(DateTime now) =>
        RuleContext.At(now) with { Calendar = ReferenceData.Calendar, Limits = ReferenceData.Limits };

    private static Actor Person(string name, StaffRole role) =>
        new(Guid.CreateVersion7(), name, new HashSet<StaffRole> { role }, Guid.CreateVersion7(), Guid.CreateVersion7());
}
