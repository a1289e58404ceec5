using FsCheck.Fluent;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.Dates;
using static Mediation.Domain.Tests.ReferenceData;

namespace Mediation.Domain.Tests.Deadlines;

public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-10-01", DayNature.Holiday, "国庆节")]
    [InlineData("2026-09-20", DayNature.MakeUpWorkday, "国庆节")]
    [InlineData("2026-10-08", DayNature.Weekday, null)]
    [InlineData("2026-11-08", DayNature.Weekend, null)]
    [InlineData("2025-10-06", DayNature.Holiday, "国庆节、中秋节")]
    public void StatusOf_WhenYearIsAnnounced_KnowsTheDay(string date, DayNature nature, string? holiday)
    {
        var status = Calendar.StatusOf(Day(date));

        Assert.Equal(new DayStatus(Day(date), nature, holiday, Provisional.No), status);
    }

    [Fact]
    public void StatusOf_WhenYearIsNotAnnounced_UsesWeekendsAndNamesTheYear()
    {
        var newYear = Calendar.StatusOf(new DateOnly(2027, 1, 1));
        var sunday = Calendar.StatusOf(new DateOnly(2027, 1, 3));

        Assert.True(newYear.IsWorking);
        Assert.Equal([2027], newYear.Provisional.Years);
        Assert.False(sunday.IsWorking);
        Assert.Equal([2027], sunday.Provisional.Years);
    }

    [Theory]
    [InlineData("2026-02-13", 3, "2026-02-25")] // the make-up Saturday counts, nine days of Spring Festival don't
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-04-30", 1, "2026-05-06")]
    [InlineData("2026-09-24", 2, "2026-09-29")]
    [InlineData("2024-02-08", 1, "2024-02-09")]
    [InlineData("2024-02-09", 1, "2024-02-18")]
    public void AddWorkingDays_WhenYearIsAnnounced_CountsMakeUpDaysAndSkipsHolidays(string start, int count, string expected)
    {
        var result = Calendar.AddWorkingDays(Day(start), count);

        Assert.Equal(Day(expected), result.Date);
        Assert.False(result.Provisional.IsProvisional);
    }

    [Fact]
    public void AddWorkingDays_WhenItRunsIntoAnUnannouncedYear_SaysSo()
    {
        var result = Calendar.AddWorkingDays(new DateOnly(2026, 12, 30), 3);

        Assert.Equal(new DateOnly(2027, 1, 4), result.Date);
        Assert.Equal([2027], result.Provisional.Years);
        Assert.Contains("2027年", result.Provisional.Warning!.Value.Chinese, StringComparison.Ordinal);
        Assert.Contains("2027", result.Provisional.Warning!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void AddWorkingDays_WhenCountIsNotPositive_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new DateOnly(2026, 1, 1), 0));

    [Fact]
    public void OnOrAfter_WhenDayIsOff_GivesTheDaysPassed()
    {
        var result = Calendar.OnOrAfter(new DateOnly(2026, 10, 1));

        Assert.Equal(new DateOnly(2026, 10, 8), result.Date);
        Assert.Equal(7, result.DaysOff.Count);
        Assert.All(result.DaysOff, day => Assert.Equal("国庆节", day.HolidayName));
    }

    [Fact]
    public void StatusOf_WhenTheNextYearSpeaksOfDecember_TheLaterAnnouncementHolds()
    {
        var december = new DateOnly(2018, 12, 31);
        var calendar = new WorkingCalendar(
        [
            new AnnouncedYear(2019, "", [new CalendarDay(december, "元旦", CalendarDayKind.Holiday)]),
            new AnnouncedYear(2018, "", []),
        ]);

        Assert.Equal(DayNature.Holiday, calendar.StatusOf(december).Nature);
    }

    [Fact]
    public void AddWorkingDays_ForAnyStart_AgreesWithCountingDayByDay() =>
        Properties.ForAll(
            from start in Properties.Days
            from count in Gen.Choose(1, 60)
            select (start, count),
            drawn =>
            {
                var (start, count) = drawn;
                var result = Calendar.AddWorkingDays(start, count);
                var between = Enumerable.Range(1, result.Date.DayNumber - start.DayNumber).Select(start.AddDays).Select(Calendar.StatusOf).ToList();
                return between.Count(day => day.IsWorking) == count
                    && between[^1].IsWorking
                    && result.DaysOff.SequenceEqual(between.Where(day => !day.IsWorking))
                    && result.Provisional.Years.SequenceEqual(between.Select(day => day.Date.Year).Where(year => !Calendar.IsAnnounced(year)).Distinct());
            });

    [Fact]
    public void OnOrAfter_ForAnyDay_IsTheFirstWorkingDayFromIt() =>
        Properties.ForAll(Properties.Days, day =>
        {
            var result = Calendar.OnOrAfter(day);
            return Calendar.IsWorkingDay(result.Date)
                && result.Date >= day
                && Enumerable.Range(day.DayNumber, result.Date.DayNumber - day.DayNumber).All(number => !Calendar.IsWorkingDay(DateOnly.FromDayNumber(number)));
        });
}
