using FsCheck.Fluent;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.Dates;
using static Mediation.Domain.Tests.ReferenceData;

namespace Mediation.Domain.Tests.Deadlines;

public class PeriodTests
{
    private static readonly Words Effect = ConfirmationClock.StartEvent;

    [Theory]
    [InlineData("2026-09-01", "2026-10-01", "2026-10-08")] // National Day
    [InlineData("2026-04-09", "2026-05-09", "2026-05-09")] // make-up Saturday: worked, no shift
    [InlineData("2026-10-09", "2026-11-08", "2026-11-09")] // plain Sunday
    [InlineData("2026-01-16", "2026-02-15", "2026-02-24")] // nine days of Spring Festival
    [InlineData("2026-08-21", "2026-09-20", "2026-09-20")] // make-up Sunday
    [InlineData("2026-08-28", "2026-09-27", "2026-09-28")] // last day of Mid-Autumn, a Sunday
    [InlineData("2025-09-01", "2025-10-01", "2025-10-09")] // National Day joined to Mid-Autumn: eight days
    [InlineData("2024-04-04", "2024-05-04", "2024-05-06")] // Saturday inside the Labour Day holiday
    [InlineData("2024-01-30", "2024-02-29", "2024-02-29")] // leap day, a Thursday
    [InlineData("2025-12-02", "2026-01-01", "2026-01-04")] // New Year, over at a make-up Sunday
    [InlineData("2025-12-05", "2026-01-04", "2026-01-04")] // that Sunday itself: worked
    [InlineData("2026-01-15", "2026-02-14", "2026-02-14")] // make-up Saturday before Spring Festival
    [InlineData("2026-01-29", "2026-02-28", "2026-02-28")] // make-up Saturday after it
    [InlineData("2026-03-05", "2026-04-04", "2026-04-07")] // Tomb-Sweeping Day on a Saturday
    [InlineData("2026-04-01", "2026-05-01", "2026-05-06")] // Labour Day
    [InlineData("2026-05-20", "2026-06-19", "2026-06-22")] // Dragon Boat joined to a weekend
    [InlineData("2026-08-26", "2026-09-25", "2026-09-28")] // first day of Mid-Autumn
    [InlineData("2026-09-10", "2026-10-10", "2026-10-10")] // make-up Saturday after National Day
    [InlineData("2026-10-08", "2026-11-07", "2026-11-09")] // plain Saturday
    public void EndFrom_WhenThirtyDays_GivesStrictAndShiftedDay(string start, string strict, string shifted)
    {
        var end = Period.Days(30).EndFrom(Day(start), Calendar);

        Assert.Equal(Day(strict), end.StrictDay);
        Assert.Equal(Day(shifted), end.ShiftedDay);
        Assert.Equal(strict != shifted, end.IsShifted);
        Assert.False(end.Provisional.IsProvisional);
        Assert.Equal(ChinaTime.EndOf(end.ShiftedDay), end.DeadlineUtc);
    }

    [Theory]
    [InlineData("2026-03-31", 1, "2026-04-30")] // no 31st: the month's end
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-02-28", 1, "2026-03-28")] // a month's end is not carried on
    [InlineData("2026-10-22", 3, "2027-01-22")]
    public void EndFrom_WhenMonths_IsTheSameDateOrTheMonthsEnd(string start, int months, string strict) =>
        Assert.Equal(Day(strict), Period.Months(months).EndFrom(Day(start), Calendar).StrictDay);

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2024-06-30", 2, "2026-06-30")]
    public void EndFrom_WhenYears_IsTheSameDateOrTheMonthsEnd(string start, int years, string strict) =>
        Assert.Equal(Day(strict), Period.Years(years).EndFrom(Day(start), Calendar).StrictDay);

    [Theory]
    [InlineData("2026-09-01", "2026-10-01", "2026-10-08")] // National Day
    [InlineData("2026-01-31", "2026-02-28", "2026-02-28")] // the month's end, a make-up Saturday
    [InlineData("2026-10-08", "2026-11-08", "2026-11-09")] // plain Sunday
    public void EndFrom_WhenOneMonth_MovesLikeDaysDo(string start, string strict, string shifted)
    {
        var end = Period.Months(1).EndFrom(Day(start), Calendar);

        Assert.Equal((Day(strict), Day(shifted)), (end.StrictDay, end.ShiftedDay));
    }

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")] // make-up Saturday counts
    [InlineData("2026-02-13", 2, "2026-02-24")] // then nine days off don't
    [InlineData("2026-02-27", 1, "2026-02-28")] // the second make-up Saturday
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")] // Thursday, Friday, make-up Saturday
    [InlineData("2026-10-03", 1, "2026-10-08")] // set going on a day off
    [InlineData("2026-11-02", 30, "2026-12-14")] // six plain weeks
    public void EndFrom_WhenWorkingDays_CountsMakeUpDaysAndLeavesOutDaysOff(string start, int count, string last) =>
        Assert.Equal(Day(last), Period.WorkingDays(count).EndFrom(Day(start), Calendar).StrictDay);

    [Fact]
    public void EndFrom_WhenWorkingDays_EndsOnAWorkingDayAndNeverShifts()
    {
        var end = Period.WorkingDays(3).EndFrom(new DateOnly(2026, 2, 13), Calendar);

        Assert.Equal(new DateOnly(2026, 2, 25), end.StrictDay);
        Assert.False(end.IsShifted);
    }

    [Fact]
    public void EndFrom_WhenHours_CountsFromTheMomentAndIgnoresHolidays()
    {
        var start = ChinaTime.ToUtc(new DateOnly(2026, 9, 30), new TimeOnly(10, 30));

        var end = Period.Hours(24).EndFrom(start, Calendar);

        Assert.Equal(start.AddHours(24), end.DeadlineUtc);
        Assert.Equal(new DateOnly(2026, 10, 1), end.ShiftedDay);
        Assert.Equal(
            "自2026年9月30日10:30报告之时起算二十四小时，至2026年10月1日10:30止。",
            Assert.Single(end.Explain(new Words("报告", "it was reported"))).Chinese);
    }

    [Fact]
    public void EndFrom_WhenHoursFromADay_Refuses() =>
        Assert.Throws<InvalidOperationException>(() => Period.Hours(1).EndFrom(new DateOnly(2026, 1, 1), Calendar));

    [Fact]
    public void EndFrom_WhenDaysFromAMoment_CountsFromItsDayInChina()
    {
        var lateEvening = new DateTime(2026, 8, 31, 16, 30, 0, DateTimeKind.Utc); // 00:30 on 1 September in China

        Assert.Equal(new DateOnly(2026, 10, 1), Period.Days(30).EndFrom(lateEvening, Calendar).StrictDay);
    }

    [Fact]
    public void EndFrom_WhenTheLastDayLiesInAnUnannouncedYear_IsProvisional()
    {
        var end = Period.Days(30).EndFrom(new DateOnly(2026, 12, 3), Calendar);

        Assert.Equal(new DateOnly(2027, 1, 2), end.StrictDay);
        Assert.Equal(new DateOnly(2027, 1, 4), end.ShiftedDay);
        Assert.Equal([2027], end.Provisional.Years);
        Assert.Contains("2027年放假安排尚未公布", end.Explain(Effect)[^1].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WhenShifted_NamesTheHolidayAndTheNewDay()
    {
        var sentences = Period.Days(30).EndFrom(new DateOnly(2026, 9, 1), Calendar).Explain(Effect);

        Assert.Equal(
            [
                "自2026年9月1日协议生效之次日（2026年9月2日）起算三十日，协议生效当日不计入。",
                "第三十日为2026年10月1日（星期四，国庆节）。",
                "该日为法定休假日（2026年10月1日至10月7日为国庆节），顺延至休假日结束后的第一日，即2026年10月8日（星期四）。",
            ],
            sentences.Select(sentence => sentence.Chinese));
        Assert.Equal(
            [
                "30 days from 2 September 2026, the day after 1 September 2026, when the agreement took effect; that day itself is not counted.",
                "The 30th day is 1 October 2026 (Thursday, National Day).",
                "That is a day off (1 October 2026 to 7 October 2026: National Day), so the end moves to the first day after it: Thursday 8 October 2026.",
            ],
            sentences.Select(sentence => sentence.English));
    }

    [Fact]
    public void Explain_WhenTheLastDayIsAMakeUpDay_SaysThatItIsWorked()
    {
        var sentences = Period.Days(30).EndFrom(new DateOnly(2026, 4, 9), Calendar).Explain(Effect);

        Assert.Equal("第三十日为2026年5月9日（星期六，劳动节调休上班）。", sentences[1].Chinese);
        Assert.Equal("该日为工作日，不顺延。", sentences[2].Chinese);
    }

    [Fact]
    public void Explain_WhenWorkingDays_ListsTheDaysOffPassed()
    {
        var sentences = Period.WorkingDays(3).EndFrom(new DateOnly(2026, 2, 13), Calendar).Explain(new Words("受理", "it was accepted"));

        Assert.Equal("第三个工作日为2026年2月25日（星期三）。", sentences[1].Chinese);
        Assert.Equal("其间休息日不计：2026年2月15日至2月23日为春节。", sentences[2].Chinese);
    }

    [Fact]
    public void Explain_WhenTheMonthHasNoSuchDay_NamesTheMonthsEnd() =>
        Assert.Equal(
            "到期月没有31日，以月末日为最后一日，即2026年4月30日（星期四）。",
            Period.Months(1).EndFrom(new DateOnly(2026, 3, 31), Calendar).Explain(Effect)[1].Chinese);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Period_WhenCountIsNotPositive_Refuses(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Days(count));

    [Fact]
    public void EndFrom_ForAnyDays_MovesOnlyPastDaysOff() =>
        Properties.ForAll(
            from start in Properties.Days
            from count in Gen.Choose(1, 400)
            select Period.Days(count).EndFrom(start, Calendar),
            end => end.StrictDay.DayNumber - end.StartDay.DayNumber == end.Period.Count
                && Calendar.IsWorkingDay(end.ShiftedDay)
                && end.Skipped.Count == end.ShiftedDay.DayNumber - end.StrictDay.DayNumber
                && end.Skipped.All(day => !day.IsWorking));

    [Fact]
    public void EndFrom_ForAnyMonths_KeepsTheDateOrTakesTheMonthsEnd() =>
        Properties.ForAll(
            from start in Properties.Days
            from count in Gen.Choose(1, 48)
            select Period.Months(count).EndFrom(start, Calendar),
            end => (end.StrictDay.Year * 12) + end.StrictDay.Month - ((end.StartDay.Year * 12) + end.StartDay.Month) == end.Period.Count
                && (end.StrictDay.Day == end.StartDay.Day
                    || (end.StrictDay.Day < end.StartDay.Day && end.StrictDay.AddDays(1).Day == 1)));

    [Fact]
    public void EndFrom_ForAnyStart_ALaterStartNeverEndsEarlier() =>
        Properties.ForAll(
            from start in Properties.Days
            from unit in Gen.Elements(PeriodUnit.Days, PeriodUnit.WorkingDays, PeriodUnit.Months, PeriodUnit.Years)
            from count in Gen.Choose(1, 30)
            select (start, new Period(count, unit)),
            drawn => drawn.Item2.EndFrom(drawn.start, Calendar).ShiftedDay <= drawn.Item2.EndFrom(drawn.start.AddDays(1), Calendar).ShiftedDay);
}
