namespace Mediation.Domain.Deadlines;

/// <summary>Judges one filing by the clock: the day that counts first, then posting, then obstacle, then the bar.</summary>
internal static class ConfirmationJudgement
{
    internal static ConfirmationVerdict Of(ConfirmationClock clock, ConfirmationFiling filing, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var posting = filing.Posting is { } posted && posted.IsProven && posted.Day <= filing.Day ? posted : null;
        var day = posting?.Day ?? filing.Day;
        var phase = clock.PhaseOn(day);
        var arrivedLate = posting is not null && clock.PhaseOn(filing.Day) > ConfirmationPhase.Noted;
        return phase switch
        {
            ConfirmationPhase.NotBegun => Verdict(clock, ConfirmationTimeliness.TooEarly, day, clock.Standing(day)),
            ConfirmationPhase.Free or ConfirmationPhase.Noted when arrivedLate => Verdict(clock, ConfirmationTimeliness.PostedInTime, day, PostedInTime(posting!)),
            ConfirmationPhase.Free => Verdict(clock, ConfirmationTimeliness.InTime, day, InTime(clock, day)),
            ConfirmationPhase.Noted => Verdict(clock, ConfirmationTimeliness.InTimeWithNote, day, InTimeWithNote(clock, day)),
            ConfirmationPhase.Unsettled => Verdict(clock, ConfirmationTimeliness.Unsettled, day, clock.Standing(day)),
            ConfirmationPhase.Late => Late(clock, filing, day, calendar),
        };
    }

    private static ConfirmationVerdict Late(ConfirmationClock clock, ConfirmationFiling filing, DateOnly day, WorkingCalendar calendar)
    {
        if (filing.Obstacle is not { } obstacle)
            return Verdict(clock, ConfirmationTimeliness.Barred, day, Barred(clock, filing));
        if (obstacle.From > clock.End.ShiftedDay)
            return Verdict(clock, ConfirmationTimeliness.Barred, day, ObstacleTooLate(clock, obstacle));
        if (obstacle.To is not { } ended)
            return Verdict(clock, ConfirmationTimeliness.AskCourt, day, ObstacleLasts());

        var last = ConfirmationClock.AfterObstacle.EndFrom(ended, calendar);
        var inTime = day <= last.ShiftedDay;
        return new ConfirmationVerdict(
            inTime ? ConfirmationTimeliness.AskCourt : ConfirmationTimeliness.Barred,
            day,
            inTime ? AskCourt(ended, last) : ObstacleLongGone(ended, last),
            clock.End.Provisional.And(last.Provisional));
    }

    private static ConfirmationVerdict Verdict(ConfirmationClock clock, ConfirmationTimeliness timeliness, DateOnly day, Words reason) =>
        new(timeliness, day, reason, clock.End.Provisional);

    private static Words InTime(ConfirmationClock clock, DateOnly day)
    {
        var (filed, last) = (DateWords.Of(day), DateWords.Of(clock.End.StrictDay));
        return new Words($"{filed.Chinese}提出，在{last.Chinese}（第三十日）以前。", $"Filed on {filed.English}, not later than the 30th day, {last.English}.");
    }

    private static Words InTimeWithNote(ConfirmationClock clock, DateOnly day)
    {
        var (filed, strict, last) = (DateWords.Of(day), DateWords.Of(clock.End.StrictDay), DateWords.Of(clock.End.ShiftedDay));
        return new Words(
            $"{filed.Chinese}提出；第三十日{strict.Chinese}为法定休假日，期限顺延至{last.Chinese}，请附期限计算说明。",
            $"Filed on {filed.English}; the 30th day, {strict.English}, was a day off, so the period ran to {last.English}. Add the note on the calculation.");
    }

    private static Words PostedInTime(Posting posting)
    {
        var posted = DateWords.Of(posting.Day);
        return new Words(
            $"{posted.Chinese}交邮（凭证：{posting.Proof}），在期满前交邮的不算过期（民事诉讼法第八十五条）。",
            $"Posted on {posted.English} (proof: {posting.Proof}); what is posted in time is in time (Civil Procedure Law 85).");
    }

    private static Words Barred(ConfirmationClock clock, ConfirmationFiling filing)
    {
        var standing = clock.Standing(filing.Day);
        return filing.Posting switch
        {
            { IsProven: false } => new(
                $"没有交邮凭证，以到达法院之日计算。{standing.Chinese}",
                $"Without proof of posting the day of arrival counts. {standing.English}"),
            { } posting when posting.Day > filing.Day => new(
                $"交邮日期晚于到达日期，不能采信。{standing.Chinese}",
                $"The posting is dated after the arrival and can't count. {standing.English}"),
            _ => standing,
        };
    }

    private static Words ObstacleTooLate(ConfirmationClock clock, Obstacle obstacle)
    {
        var (began, last) = (DateWords.Of(obstacle.From), DateWords.Of(clock.End.ShiftedDay));
        return new Words(
            $"障碍自{began.Chinese}发生，期限已先于{last.Chinese}届满，不是耽误期限的原因；可以重新达成协议或者向人民法院起诉。",
            $"The obstacle began on {began.English}, after the period had ended on {last.English}, so it did not cause the delay. A new agreement or a suit is the way.");
    }

    private static Words ObstacleLasts() => new(
        "障碍尚未消除；可以随申请一并请求法院顺延期限，是否准许由人民法院决定（民事诉讼法第八十六条）。",
        "The obstacle still lasts; the court may be asked to extend together with the application, and decides (Civil Procedure Law 86).");

    private static Words AskCourt(DateOnly ended, PeriodEnd last)
    {
        var (gone, until) = (DateWords.Of(ended), DateWords.Of(last.ShiftedDay));
        return new Words(
            $"障碍于{gone.Chinese}消除，{until.Chinese}以前可以申请顺延期限，是否准许由人民法院决定（民事诉讼法第八十六条）。",
            $"The obstacle ended on {gone.English}; until {until.English} the court may be asked to extend, and decides (Civil Procedure Law 86).");
    }

    private static Words ObstacleLongGone(DateOnly ended, PeriodEnd last)
    {
        var (gone, until) = (DateWords.Of(ended), DateWords.Of(last.ShiftedDay));
        return new Words(
            $"障碍于{gone.Chinese}消除，申请顺延的十日已于{until.Chinese}届满；可以重新达成协议或者向人民法院起诉。",
            $"The obstacle ended on {gone.English}; the ten days to ask for extension ended on {until.English}. A new agreement or a suit is the way.");
    }
}
