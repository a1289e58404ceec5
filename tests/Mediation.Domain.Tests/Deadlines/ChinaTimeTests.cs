using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Deadlines;

public class ChinaTimeTests
{
    [Theory]
    [InlineData("2026-09-30T15:59:59Z", "2026-09-30")]
    [InlineData("2026-09-30T16:00:00Z", "2026-10-01")]
    [InlineData("2026-12-31T16:00:00Z", "2027-01-01")]
    public void DayOf_WhenUtcMoment_IsTheDayInChina(string utc, string day) =>
        Assert.Equal(Day(day), ChinaTime.DayOf(Moment(utc)));

    [Fact]
    public void ToUtc_WhenReadBack_IsTheSameDayAndHour()
    {
        var utc = ChinaTime.ToUtc(new DateOnly(2026, 10, 1), new TimeOnly(7, 30));

        Assert.Equal(new DateTime(2026, 9, 30, 23, 30, 0, DateTimeKind.Utc), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
        Assert.Equal(new DateOnly(2026, 10, 1), ChinaTime.DayOf(utc));
        Assert.Equal(new TimeOnly(7, 30), ChinaTime.TimeOf(utc));
    }

    [Fact]
    public void EndOf_WhenADayEnds_TheNextBegins() =>
        Assert.Equal(ChinaTime.StartOf(new DateOnly(2027, 1, 1)), ChinaTime.EndOf(new DateOnly(2026, 12, 31)));

    [Fact]
    public void Of_WhenServerLocalTime_Refuses() =>
        Assert.Throws<ArgumentException>(() => ChinaTime.Of(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
}
