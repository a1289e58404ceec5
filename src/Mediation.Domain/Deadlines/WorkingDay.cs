namespace Mediation.Domain.Deadlines;

/// <summary>A working day that was looked for, with the days off passed on the way.</summary>
/// <param name="Date">The day found.</param>
/// <param name="DaysOff">The weekends and holidays passed, in order.</param>
/// <param name="Provisional">The years passed whose holidays are not announced.</param>
public sealed record WorkingDay(DateOnly Date, IReadOnlyList<DayStatus> DaysOff, Provisional Provisional);
