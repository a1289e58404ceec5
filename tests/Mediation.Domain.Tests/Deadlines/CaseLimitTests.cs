using FsCheck.Fluent;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.Dates;
using static Mediation.Domain.Tests.ReferenceData;

namespace Mediation.Domain.Tests.Deadlines;

public class CaseLimitTests
{
    private static readonly DateOnly LongAfter = new(2026, 12, 1);

    [Fact]
    public void Compute_WhenNothingHappened_EndsAfterTheLength()
    {
        var limit = General("2026-03-02");

        Assert.Equal(Day("2026-04-02"), limit.DueDay);
        Assert.False(limit.IsOverOn(Day("2026-04-02")));
        Assert.True(limit.IsOverOn(Day("2026-04-03")));
        Assert.Equal(-1, limit.DaysLeftOn(Day("2026-04-03")));
        Assert.Equal("到期月的对应日为2026年4月2日（星期四）。", limit.Steps[1].Chinese);
    }

    [Fact]
    public void Compute_WhenAStopApplies_AddsItsDays()
    {
        var limit = General("2026-03-02", Suspended("2026-03-10", "2026-03-16"));

        Assert.Equal(Day("2026-04-08"), limit.DueDay);
        Assert.Equal("2026年3月10日起中止调解，2026年3月16日结束，扣除六日，期限延至2026年4月8日（星期三）。", limit.Steps[^1].Chinese);
    }

    [Fact]
    public void Compute_WhenAStopDoesNotApply_ChangesNothing() =>
        Assert.Equal(Day("2026-04-02"), General("2026-03-02", new LimitStop(Day("2026-03-10"), Day("2026-03-16"), StopKind.Appraisal)).DueDay);

    [Fact]
    public void Compute_WhenStopsOverlap_CountsEachDayOnce() =>
        Assert.Equal(
            Day("2026-04-14"),
            General("2026-03-02", Suspended("2026-03-12", "2026-03-22"), Suspended("2026-03-10", "2026-03-16")).DueDay);

    [Fact]
    public void Compute_WhenAStopBeganBeforeTheLimit_CountsOnlyTheCommonDays() =>
        Assert.Equal(Day("2026-04-07"), General("2026-03-02", Suspended("2026-02-20", "2026-03-05")).DueDay); // 5 April moves past Qingming

    [Fact]
    public void Compute_WhenAStopBeganAfterTheEnd_AddsNothingAndSaysSo()
    {
        var limit = General("2026-03-02", Suspended("2026-04-03", "2026-05-03"));

        Assert.Equal(Day("2026-04-02"), limit.DueDay);
        Assert.Contains("已经届满，不再扣除", limit.Steps[^1].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_WhenAStopBeganOnTheDaysOffTheEndMovedPast_PutsOffTheMovedDay()
    {
        var limit = General("2026-09-01", Suspended("2026-10-05", "2026-10-20"));

        Assert.Equal(Day("2026-10-01"), General("2026-09-01").StrictDay);
        Assert.Equal(Day("2026-10-23"), limit.DueDay); // three days were left until the 8th
    }

    [Fact]
    public void Compute_WhenAStopStillLasts_StandsStill()
    {
        var today = Day("2026-03-20");
        var limit = Compute(LimitKind.General, "2026-03-02", today, [new LimitStop(Day("2026-03-10"), null, StopKind.Suspension)], []);

        Assert.True(limit.IsStopped);
        Assert.False(limit.IsOverOn(Day("2026-12-01")));
        Assert.Equal(Day("2026-04-12"), limit.StrictDay);
        Assert.Contains("仍未结束", limit.Steps[^2].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_WhenAskedForAnEarlierDay_KnowsNothingOfLaterStopsAndExtensions()
    {
        var limit = Compute(
            LimitKind.General, "2026-03-02", Day("2026-03-09"),
            [Suspended("2026-03-10", "2026-03-16")],
            [Extended("2026-03-20", "2026-05-20")]);

        Assert.Equal(Day("2026-04-02"), limit.DueDay);
    }

    [Fact]
    public void Compute_WhenWorkingDaysAreCounted_AStopTakesOutWorkingDaysOnly()
    {
        var without = Compute(LimitKind.Medical, "2026-03-02", LongAfter, [], []);
        var with = Compute(LimitKind.Medical, "2026-03-02", LongAfter, [new LimitStop(Day("2026-03-06"), Day("2026-03-16"), StopKind.Appraisal)], []);

        Assert.Equal(Day("2026-04-14"), without.DueDay);
        Assert.Equal(Day("2026-04-22"), with.DueDay); // six of the ten days stopped were worked
    }

    [Fact]
    public void Compute_WhenExtended_TakesTheAgreedDay()
    {
        var limit = General("2026-03-02", [], [Extended("2026-03-30", "2026-05-08")]);

        Assert.Equal(Day("2026-05-08"), limit.DueDay);
        Assert.Equal(1, limit.TimesExtended);
        Assert.Equal("2026年3月30日各方同意延长至2026年5月8日（星期五），理由：等待鉴定意见。", limit.Steps[^1].Chinese);
    }

    [Fact]
    public void Compute_WhenTheAgreedDayIsAHoliday_MovesOn() =>
        Assert.Equal(Day("2026-05-06"), General("2026-03-02", [], [Extended("2026-03-30", "2026-05-02")]).DueDay);

    [Fact]
    public void Compute_WhenStoppedBeforeAndAfterAnExtension_AddsOnlyWhatCameAfterIt()
    {
        var limit = General(
            "2026-03-02",
            [Suspended("2026-03-10", "2026-03-16"), Suspended("2026-04-10", "2026-04-15")],
            [Extended("2026-03-30", "2026-05-15")]);

        Assert.Equal(Day("2026-05-20"), limit.DueDay);
    }

    [Fact]
    public void Compute_WhenAnExtensionWasAgreedDuringAStop_AddsOnlyTheRestOfTheStop() =>
        Assert.Equal(
            Day("2026-05-20"),
            General("2026-03-02", [Suspended("2026-03-10", "2026-04-15")], [Extended("2026-04-10", "2026-05-15")]).DueDay);

    [Fact]
    public void Compute_WhenAnExtensionIsNotLater_ItDoesNothingAndSaysSo()
    {
        var limit = General("2026-03-02", [], [Extended("2026-03-10", "2026-03-25")]);

        Assert.Equal(Day("2026-04-02"), limit.DueDay);
        Assert.Equal(0, limit.TimesExtended);
        Assert.Contains("不发生作用", limit.Steps[^1].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_WhenTheLimitCannotBeExtended_AnExtensionDoesNothing() =>
        Assert.Equal(
            Day("2026-03-17"),
            Compute(LimitKind.Labour, "2026-03-02", LongAfter, [Suspended("2026-03-03", "2026-03-10")], [Extended("2026-03-10", "2026-05-25")]).DueDay);

    [Fact]
    public void Compute_WhenItRunsIntoAnUnannouncedYear_IsProvisional()
    {
        var limit = General("2026-12-10");

        Assert.Equal([2027], limit.Provisional.Years);
        Assert.Contains("2027年放假安排尚未公布", limit.Steps[^1].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNotExtend_WhenAllowed_IsNull() =>
        Assert.Null(General("2026-03-02").WhyNotExtend(Day("2026-03-30"), Day("2026-05-01")));

    [Theory]
    [InlineData(LimitKind.General, "2026-04-10", "2026-05-01", null)] // house rule: also after the end
    [InlineData(LimitKind.General, "2026-03-10", "2026-04-02", "新的期限应晚于2026年4月2日")]
    [InlineData(LimitKind.Labour, "2026-03-10", "2026-05-01", "不能延长")]
    [InlineData(LimitKind.CourtBeforeFiling, "2026-04-02", "2026-05-01", "已经届满")]
    [InlineData(LimitKind.CourtBeforeFiling, "2026-04-01", "2026-05-01", null)]
    public void WhyNotExtend_WhenThePolicyForbids_SaysWhy(LimitKind kind, string today, string newDay, string? expected)
    {
        var why = Compute(kind, "2026-03-02", Day(today), [], []).WhyNotExtend(Day(today), Day(newDay));

        if (expected is null)
            Assert.Null(why);
        else
            Assert.Contains(expected, why!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNotExtend_WhenExtendedOftenEnough_SaysWhy()
    {
        var once = Limits[LimitKind.General] with { Extension = new ExtensionPolicy(true, 1, true) };
        var facts = new LimitFacts { CategoryLimit = LimitKind.General, Extensions = [Extended("2026-03-30", "2026-05-08"), Extended("2026-04-30", "2026-06-08")] };

        var limit = CaseLimit.Compute(once, Day("2026-03-02"), facts, Calendar, LongAfter);

        Assert.Equal(Day("2026-05-08"), limit.DueDay);
        Assert.Contains("最多延长1次", limit.WhyNotExtend(LongAfter, Day("2027-01-01"))!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_ForAnyStopWithinTheLimit_MovesTheStrictDayByItsDays() =>
        Properties.ForAll(
            from start in Properties.AnnouncedDays
            from begin in Gen.Choose(0, 27)
            from length in Gen.Choose(1, 60)
            select (start, begin, length),
            drawn =>
            {
                var from = drawn.start.AddDays(drawn.begin);
                var facts = new LimitFacts
                {
                    CategoryLimit = LimitKind.General,
                    Stops = [new LimitStop(from, from.AddDays(drawn.length), StopKind.Suspension)],
                };
                var rule = Limits[LimitKind.General];
                var plain = rule.Length.EndFrom(drawn.start, Calendar).StrictDay;
                return CaseLimit.Compute(rule, drawn.start, facts, Calendar, new DateOnly(2030, 1, 1)).StrictDay == plain.AddDays(drawn.length);
            });

    [Fact]
    public void Compute_ForAnyStopOfAWorkingDayLimit_CountsThirtyWorkingDaysOutsideTheStop() =>
        Properties.ForAll(
            from start in Properties.AnnouncedDays
            from begin in Gen.Choose(0, 30)
            from length in Gen.Choose(1, 60)
            select (start, begin, length),
            drawn =>
            {
                var from = drawn.start.AddDays(drawn.begin);
                var to = from.AddDays(drawn.length);
                var facts = new LimitFacts { CategoryLimit = LimitKind.Medical, Stops = [new LimitStop(from, to, StopKind.Appraisal)] };
                var due = CaseLimit.Compute(Limits[LimitKind.Medical], drawn.start, facts, Calendar, new DateOnly(2030, 1, 1)).DueDay;
                var counted = Enumerable.Range(1, due.DayNumber - drawn.start.DayNumber).Select(drawn.start.AddDays)
                    .Count(day => Calendar.IsWorkingDay(day) && !(day > from && day <= to));
                return counted == 30 && Calendar.IsWorkingDay(due);
            });

    private static CaseLimit General(string start, params LimitStop[] stops) => General(start, stops, []);

    private static CaseLimit General(string start, LimitStop[] stops, LimitExtension[] extensions) =>
        Compute(LimitKind.General, start, LongAfter, stops, extensions);

    private static CaseLimit Compute(LimitKind kind, string start, DateOnly today, LimitStop[] stops, LimitExtension[] extensions) =>
        CaseLimit.Compute(
            Limits[kind], Day(start), new LimitFacts { CategoryLimit = kind, Stops = stops, Extensions = extensions }, Calendar, today);

    private static LimitStop Suspended(string from, string to) => new(Day(from), Day(to), StopKind.Suspension);

    private static LimitExtension Extended(string agreed, string day) => new(Day(agreed), Day(day), "等待鉴定意见");
}
