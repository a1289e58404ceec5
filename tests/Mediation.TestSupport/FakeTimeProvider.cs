namespace Mediation.TestSupport;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeTimeProvider(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    /// <summary>Monday 2026-03-02, nine in the morning in Beijing: a working day with working days around it.</summary>
    public FakeTimeProvider()
        : this(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    /// <summary>Jumps to nine in the morning, Beijing time, of a day.</summary>
    public void GoTo(DateOnly day) => now = new DateTimeOffset(day, new TimeOnly(1, 0), TimeSpan.Zero);
}
