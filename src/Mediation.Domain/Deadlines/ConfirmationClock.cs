namespace Mediation.Domain.Deadlines;

/// <summary>Where a day stands in the thirty days for judicial confirmation.</summary>
public enum ConfirmationPhase
{
    /// <summary>The agreement is not effective yet.</summary>
    NotBegun,

    /// <summary>Up to the strict thirtieth day: file freely.</summary>
    Free,

    /// <summary>After the strict day, up to the day it moved to past a holiday: file, with a note on the calculation.</summary>
    Noted,

    /// <summary>
    /// Past the day the end moved to by weekends alone, in a year whose holidays are not announced: nobody can say yet
    /// whether it is late.
    /// </summary>
    Unsettled,

    /// <summary>After the last day: only what was posted in time, or with the court's leave after an obstacle.</summary>
    Late,
}

/// <summary>
/// The thirty days in which both parties may jointly ask the court to confirm an agreement (People's Mediation Law 33;
/// Civil Procedure Law 205), counted from the day after it took effect. Nothing stops this clock.
/// </summary>
public sealed class ConfirmationClock
{
    /// <summary>The statutory length.</summary>
    public static readonly Period Length = Period.Days(30);

    /// <summary>How long after an obstacle has gone the court may be asked to extend (Civil Procedure Law 86).</summary>
    public static readonly Period AfterObstacle = Period.Days(10);

    /// <summary>What sets the clock going, as the explanation names it.</summary>
    public static readonly Words StartEvent = new("协议生效", "the agreement took effect");

    /// <summary>
    /// How far beyond the weekend rule an unannounced holiday could move the end. The longest announced run of days off
    /// is nine (Spring Festival 2026); beyond this many days it is late whatever is announced.
    /// </summary>
    private const int LongestThinkableShift = 15;

    private readonly WorkingCalendar calendar;

    /// <summary>The clock of an agreement.</summary>
    /// <param name="effectiveDay">The day it took effect.</param>
    /// <param name="calendar">The calendar as known now.</param>
    public ConfirmationClock(DateOnly effectiveDay, WorkingCalendar calendar)
    {
        this.calendar = calendar;
        End = Length.EndFrom(effectiveDay, calendar);
    }

    /// <summary>Strict day, shifted day and what lies between.</summary>
    public PeriodEnd End { get; }

    /// <summary>Where <paramref name="day"/> stands.</summary>
    public ConfirmationPhase PhaseOn(DateOnly day)
    {
        if (day < End.StartDay)
            return ConfirmationPhase.NotBegun;
        if (day <= End.StrictDay)
            return ConfirmationPhase.Free;
        if (day <= End.ShiftedDay)
            return ConfirmationPhase.Noted;
        return End.Provisional.IsProvisional && day <= End.ShiftedDay.AddDays(LongestThinkableShift)
            ? ConfirmationPhase.Unsettled
            : ConfirmationPhase.Late;
    }

    /// <summary>Whether a filing is in time, and why. The day that counts is the filing or, with proof, the posting.</summary>
    public ConfirmationVerdict Judge(ConfirmationFiling filing) => ConfirmationJudgement.Of(this, filing, calendar);

    /// <summary>The calculation and where <paramref name="today"/> stands in it, sentence by sentence.</summary>
    public IReadOnlyList<Words> Explain(DateOnly today) => [.. End.Explain(StartEvent), Standing(today)];

    /// <summary>One sentence for a list or a card: how many days are left, or what is still open.</summary>
    public Words Standing(DateOnly today)
    {
        var strict = DateWords.Of(End.StrictDay);
        var shifted = DateWords.Of(End.ShiftedDay);
        return PhaseOn(today) switch
        {
            ConfirmationPhase.NotBegun => new("协议尚未生效，期限尚未起算。", "The agreement is not effective yet; the period has not begun."),
            ConfirmationPhase.Free => Left(End.StrictDay.DayNumber - today.DayNumber),
            ConfirmationPhase.Noted => new(
                $"第三十日（{strict.Chinese}）已过，因休假日顺延，最迟{shifted.Chinese}提出，并附期限计算说明。",
                $"The 30th day ({strict.English}) has passed; because of days off the last day is {shifted.English}. File with the note on the calculation."),
            ConfirmationPhase.Unsettled => new(
                $"按周末推算已于{shifted.Chinese}届满，但放假安排尚未录入，不能断定逾期；请管理员录入日历，并尽快提出申请。",
                $"By weekends alone the period ended on {shifted.English}, but the holidays are not entered, so it can't be called late yet. Have the calendar entered, and file at once."),
            ConfirmationPhase.Late => new(
                $"期限已于{shifted.Chinese}届满。期满前已交邮的，凭交邮凭证；因不可抗拒事由或其他正当理由耽误的，障碍消除后十日内可以申请法院顺延；否则只能重新达成协议或者向人民法院起诉。",
                $"The period ended on {shifted.English}. What was posted in time counts with proof; after an obstacle the court may be asked within ten days of its end; otherwise only a new agreement or a suit is left."),
        };
    }

    private static Words Left(int days) => days == 0
        ? new("今日为第三十日，是自由提出申请的最后一日。", "Today is the 30th day, the last one to file freely.")
        : new($"距第三十日还有{days}日，双方可以共同申请司法确认。", $"{DateWords.Count(days, "day")} left to the 30th day; both parties may jointly ask for confirmation.");
}
