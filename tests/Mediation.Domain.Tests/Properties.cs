using FsCheck;
using FsCheck.Fluent;

namespace Mediation.Domain.Tests;

/// <summary>Generators shared by the property tests. A failing run prints the seed that repeats it.</summary>
internal static class Properties
{
    /// <summary>Any day the product could meet.</summary>
    internal static readonly Gen<DateOnly> Days =
        Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>Days of the years whose holidays are known, far enough from the end to add a few weeks.</summary>
    internal static readonly Gen<DateOnly> AnnouncedDays =
        Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2026, 10, 31).DayNumber).Select(DateOnly.FromDayNumber);

    /// <summary>Asserts that <paramref name="holds"/> for whatever <paramref name="generator"/> makes.</summary>
    internal static void ForAll<T>(Gen<T> generator, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(generator.ToArbitrary(), holds));
}
