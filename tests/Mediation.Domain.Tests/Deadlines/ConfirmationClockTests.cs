using FsCheck.Fluent;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Tests.Dates;
using static Mediation.Domain.Tests.ReferenceData;

namespace Mediation.Domain.Tests.Deadlines;

public class ConfirmationClockTests
{
    /// <summary>Strict 1 October, shifted 8 October.</summary>
    private static readonly ConfirmationClock OverNationalDay = new(new DateOnly(2026, 9, 1), Calendar);

    /// <summary>Strict Friday 1 January 2027, a year not announced.</summary>
    private static readonly ConfirmationClock IntoUnannouncedYear = new(new DateOnly(2026, 12, 2), Calendar);

    [Theory]
    [InlineData("2026-08-31", ConfirmationPhase.NotBegun)]
    [InlineData("2026-09-01", ConfirmationPhase.Free)]
    [InlineData("2026-10-01", ConfirmationPhase.Free)]
    [InlineData("2026-10-02", ConfirmationPhase.Noted)]
    [InlineData("2026-10-08", ConfirmationPhase.Noted)]
    [InlineData("2026-10-09", ConfirmationPhase.Late)]
    public void PhaseOn_WhenTheThirtiethDayIsAHoliday_HasANotedStretch(string day, ConfirmationPhase phase) =>
        Assert.Equal(phase, OverNationalDay.PhaseOn(Day(day)));

    [Fact]
    public void PhaseOn_WhenTheThirtiethDayIsWorked_TurnsLateTheNextDay()
    {
        var clock = new ConfirmationClock(new DateOnly(2026, 4, 9), Calendar);

        Assert.Equal(ConfirmationPhase.Free, clock.PhaseOn(new DateOnly(2026, 5, 9)));
        Assert.Equal(ConfirmationPhase.Late, clock.PhaseOn(new DateOnly(2026, 5, 10)));
    }

    [Theory]
    [InlineData("2027-01-01", ConfirmationPhase.Free)]
    [InlineData("2027-01-02", ConfirmationPhase.Unsettled)]
    [InlineData("2027-01-16", ConfirmationPhase.Unsettled)]
    [InlineData("2027-01-17", ConfirmationPhase.Late)]
    public void PhaseOn_WhenTheYearIsNotAnnounced_IsNotCalledLateOnAGuess(string day, ConfirmationPhase phase) =>
        Assert.Equal(phase, IntoUnannouncedYear.PhaseOn(Day(day)));

    [Theory]
    [InlineData("2026-08-31", ConfirmationTimeliness.TooEarly, false)]
    [InlineData("2026-09-01", ConfirmationTimeliness.InTime, true)] // all on one day
    [InlineData("2026-10-01", ConfirmationTimeliness.InTime, true)]
    [InlineData("2026-10-08", ConfirmationTimeliness.InTimeWithNote, true)]
    [InlineData("2026-10-09", ConfirmationTimeliness.Barred, false)]
    public void Judge_WhenHandedIn_TheDayOfFilingCounts(string day, ConfirmationTimeliness timeliness, bool mayFile)
    {
        var verdict = OverNationalDay.Judge(new ConfirmationFiling(Day(day)));

        Assert.Equal(timeliness, verdict.Timeliness);
        Assert.Equal(mayFile, verdict.MayFile);
        Assert.Equal(Day(day), verdict.DayThatCounts);
        Assert.Equal(mayFile && timeliness != ConfirmationTimeliness.InTime, verdict.NeedsAttention);
    }

    [Theory]
    [InlineData("2026-10-08", "EMS 1234", "2026-10-12", ConfirmationTimeliness.PostedInTime, "2026-10-08")]
    [InlineData("2026-10-01", "EMS 1234", "2026-10-12", ConfirmationTimeliness.PostedInTime, "2026-10-01")]
    [InlineData("2026-09-28", "EMS 1234", "2026-09-30", ConfirmationTimeliness.InTime, "2026-09-28")]
    [InlineData("2026-10-01", "EMS 1234", "2026-10-05", ConfirmationTimeliness.InTime, "2026-10-01")]
    [InlineData("2026-10-03", "EMS 1234", "2026-10-06", ConfirmationTimeliness.InTimeWithNote, "2026-10-03")]
    [InlineData("2026-10-09", "EMS 1234", "2026-10-12", ConfirmationTimeliness.Barred, "2026-10-09")]
    [InlineData("2026-10-08", null, "2026-10-12", ConfirmationTimeliness.Barred, "2026-10-12")]
    [InlineData("2026-10-08", " ", "2026-10-08", ConfirmationTimeliness.InTimeWithNote, "2026-10-08")]
    public void Judge_WhenPosted_TheProvenPostingCounts(string posted, string? proof, string arrived, ConfirmationTimeliness timeliness, string counts)
    {
        var verdict = OverNationalDay.Judge(new ConfirmationFiling(Day(arrived), new Posting(Day(posted), proof)));

        Assert.Equal(timeliness, verdict.Timeliness);
        Assert.Equal(Day(counts), verdict.DayThatCounts);
    }

    [Fact]
    public void Judge_WhenPostingCannotBeShown_SaysWhy()
    {
        var unproven = OverNationalDay.Judge(new ConfirmationFiling(new DateOnly(2026, 10, 12), new Posting(new DateOnly(2026, 10, 8), null)));
        var impossible = OverNationalDay.Judge(new ConfirmationFiling(new DateOnly(2026, 10, 12), new Posting(new DateOnly(2026, 10, 13), "EMS 1")));

        Assert.StartsWith("没有交邮凭证", unproven.Reason.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("交邮日期晚于到达日期", impossible.Reason.Chinese, StringComparison.Ordinal);
        Assert.False(impossible.MayFile);
    }

    [Theory]
    [InlineData("2026-09-20", "2026-10-20", "2026-10-30", ConfirmationTimeliness.AskCourt)]
    [InlineData("2026-09-20", "2026-10-20", "2026-10-31", ConfirmationTimeliness.Barred)]
    [InlineData("2026-09-20", "2026-10-22", "2026-11-02", ConfirmationTimeliness.AskCourt)] // the ten days end on a Sunday
    [InlineData("2026-09-20", null, "2026-12-01", ConfirmationTimeliness.AskCourt)]
    [InlineData("2026-10-08", "2026-10-20", "2026-10-30", ConfirmationTimeliness.AskCourt)]
    [InlineData("2026-10-09", "2026-10-20", "2026-10-30", ConfirmationTimeliness.Barred)] // began after the end
    public void Judge_WhenAnObstacleIsPleaded_TheCourtMayBeAskedWithinTenDays(string from, string? to, string filed, ConfirmationTimeliness timeliness)
    {
        var obstacle = new Obstacle(Day(from), to is null ? null : Day(to), "住院");

        var verdict = OverNationalDay.Judge(new ConfirmationFiling(Day(filed), null, obstacle));

        Assert.Equal(timeliness, verdict.Timeliness);
        Assert.Contains(timeliness == ConfirmationTimeliness.AskCourt ? "由人民法院决定" : "向人民法院起诉", verdict.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_WhenTheYearIsNotAnnounced_LetsItGoAndSaysSo()
    {
        var verdict = IntoUnannouncedYear.Judge(new ConfirmationFiling(new DateOnly(2027, 1, 4)));

        Assert.Equal(ConfirmationTimeliness.Unsettled, verdict.Timeliness);
        Assert.True(verdict.MayFile);
        Assert.Equal([2027], verdict.Provisional.Years);
        Assert.Contains("不能断定逾期", verdict.Reason.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-01", "距第三十日还有30日")]
    [InlineData("2026-10-01", "今日为第三十日")]
    [InlineData("2026-10-02", "最迟2026年10月8日提出")]
    [InlineData("2026-10-09", "期限已于2026年10月8日届满")]
    [InlineData("2026-08-30", "尚未生效")]
    public void Explain_WhenAsked_EndsWithWhereTodayStands(string today, string expected)
    {
        var sentences = OverNationalDay.Explain(Day(today));

        Assert.Equal(4, sentences.Count);
        Assert.Contains(expected, sentences[^1].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_ForAnyDay_NothingLateGoesWithoutPostingOrObstacle() =>
        Properties.ForAll(
            from effective in Properties.AnnouncedDays
            from later in Gen.Choose(0, 60)
            select (effective, later),
            drawn =>
            {
                var clock = new ConfirmationClock(drawn.effective, Calendar);
                var day = drawn.effective.AddDays(drawn.later);
                return clock.Judge(new ConfirmationFiling(day)).MayFile == (day <= clock.End.ShiftedDay || clock.End.Provisional.IsProvisional);
            });
}
