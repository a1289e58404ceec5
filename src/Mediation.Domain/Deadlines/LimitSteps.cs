namespace Mediation.Domain.Deadlines;

/// <summary>The sentences that explain how stops and extensions moved a limit.</summary>
internal static class LimitSteps
{
    internal static Words Stopped(Standstill stop, Period length, DateOnly due)
    {
        var (from, to) = (DateWords.Of(stop.From), DateWords.Of(stop.To));
        var (days, day) = (length.Describe(), DateWords.WithWeekday(due));
        return stop.IsOpen
            ? new($"{from.Chinese}起{stop.Name.Chinese}，至今日（{to.Chinese}）仍未结束，已扣除{days.Chinese}，期限暂延至{day.Chinese}。",
                $"The clock has stood still since {from.English} ({stop.Name.English}) and still does today ({to.English}); {days.English} taken out so far, the last day is {day.English} for now.")
            : new($"{from.Chinese}起{stop.Name.Chinese}，{to.Chinese}结束，扣除{days.Chinese}，期限延至{day.Chinese}。",
                $"The clock stood still from {from.English} to {to.English} ({stop.Name.English}): {days.English} taken out, the last day becomes {day.English}.");
    }

    internal static Words BegunTooLate(Standstill stop)
    {
        var from = DateWords.Of(stop.From);
        return new Words(
            $"{from.Chinese}起{stop.Name.Chinese}时期限已经届满，不再扣除。",
            $"The stop from {from.English} ({stop.Name.English}) began after the limit was over and takes nothing out.");
    }

    internal static Words Extended(LimitExtension extension)
    {
        var (agreed, day) = (DateWords.Of(extension.AgreedOn), DateWords.WithWeekday(extension.NewDay));
        return new Words(
            $"{agreed.Chinese}各方同意延长至{day.Chinese}，理由：{extension.Reason}。",
            $"On {agreed.English} all parties agreed to extend until {day.English}; reason: {extension.Reason}.");
    }

    internal static Words WithoutEffect(LimitExtension extension)
    {
        var (agreed, day) = (DateWords.Of(extension.AgreedOn), DateWords.Of(extension.NewDay));
        return new Words(
            $"{agreed.Chinese}约定延长至{day.Chinese}，对此期限不发生作用。",
            $"The extension to {day.English}, agreed on {agreed.English}, does not move this limit.");
    }

    internal static Words ShiftedTo(DateOnly date)
    {
        var day = DateWords.WithWeekday(date);
        return new Words($"该日为法定休假日，顺延至{day.Chinese}。", $"That is a day off, so the end moves to {day.English}.");
    }
}
