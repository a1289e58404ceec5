namespace Mediation.Domain.Deadlines;

/// <summary>Tells the calculation of a period's end in sentences, for people who have to check it with a paper calendar.</summary>
internal static class PeriodExplanation
{
    internal static IReadOnlyList<Words> Of(PeriodEnd end, Words startEvent) =>
        end.Provisional.Warning is { } warning ? [.. Calculation(end, startEvent), warning] : [.. Calculation(end, startEvent)];

    /// <summary>The sentences without the warning about unannounced years.</summary>
    internal static IEnumerable<Words> Calculation(PeriodEnd end, Words startEvent)
    {
        if (end.StartUtc is { } startUtc)
        {
            yield return Hours(end, startUtc, startEvent);
            yield break;
        }

        yield return Start(end, startEvent);
        yield return LastDay(end);
        if (end.DaysOffCounted.Count > 0)
            yield return DaysOffCounted(end);
        yield return Shift(end);
    }

    private static Words Hours(PeriodEnd end, DateTime startUtc, Words startEvent)
    {
        var start = DateWords.Moment(startUtc);
        var stop = DateWords.Moment(end.DeadlineUtc);
        var length = end.Period.Describe();
        return new Words(
            $"自{start.Chinese}{startEvent.Chinese}之时起算{length.Chinese}，至{stop.Chinese}止。",
            $"{length.English} from {start.English}, when {startEvent.English}, end at {stop.English}.");
    }

    private static Words Start(PeriodEnd end, Words startEvent)
    {
        var start = DateWords.Of(end.StartDay);
        var next = DateWords.Of(end.StartDay.AddDays(1));
        var length = end.Period.Describe();
        return new Words(
            $"自{start.Chinese}{startEvent.Chinese}之次日（{next.Chinese}）起算{length.Chinese}，{startEvent.Chinese}当日不计入。",
            $"{length.English} from {next.English}, the day after {start.English}, when {startEvent.English}; that day itself is not counted.");
    }

    private static Words LastDay(PeriodEnd end)
    {
        var count = end.Period.Count;
        var number = ChineseNumerals.Plain(count);
        var ordinal = DateWords.Ordinal(count);
        var day = DayWithReason(end);
        return end.Period.Unit switch
        {
            PeriodUnit.Days => new($"第{number}日为{day.Chinese}。", $"The {ordinal} day is {day.English}."),
            PeriodUnit.WorkingDays => new($"第{number}个工作日为{day.Chinese}。", $"The {ordinal} working day is {day.English}."),
            PeriodUnit.Months or PeriodUnit.Years => SameDate(end, day),
            PeriodUnit.Hours => throw new InvalidOperationException("A period of hours has no last day of its own."),
        };
    }

    private static Words SameDate(PeriodEnd end, Words day) =>
        end.StrictDay.Day == end.StartDay.Day
            ? new($"到期月的对应日为{day.Chinese}。", $"The same date of the last month is {day.English}.")
            : new($"到期月没有{end.StartDay.Day}日，以月末日为最后一日，即{day.Chinese}。",
                $"The last month has no {DateWords.Ordinal(end.StartDay.Day)}, so its end is the last day: {day.English}.");

    private static Words DayWithReason(PeriodEnd end)
    {
        var day = DateWords.Of(end.StrictDay);
        var reason = end.StrictDayStatus!.Describe();
        return new Words($"{day.Chinese}（{reason.Chinese}）", $"{day.English} ({reason.English})");
    }

    private static Words DaysOffCounted(PeriodEnd end)
    {
        var runs = DayStatus.Runs(end.DaysOffCounted).ToList();
        return new Words(
            $"其间休息日不计：{string.Join("；", runs.Select(run => run.Chinese))}。",
            $"Days off in between are not counted: {string.Join("; ", runs.Select(run => run.English))}.");
    }

    private static Words Shift(PeriodEnd end)
    {
        if (!end.IsShifted)
            return new Words("该日为工作日，不顺延。", "That is a working day, so nothing moves.");
        var day = DateWords.WithWeekday(end.ShiftedDay);
        var runs = DayStatus.Runs(end.Skipped).ToList();
        return new Words(
            $"该日为法定休假日（{string.Join("；", runs.Select(run => run.Chinese))}），顺延至休假日结束后的第一日，即{day.Chinese}。",
            $"That is a day off ({string.Join("; ", runs.Select(run => run.English))}), so the end moves to the first day after it: {day.English}.");
    }
}
