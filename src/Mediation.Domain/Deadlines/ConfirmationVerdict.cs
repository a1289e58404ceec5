namespace Mediation.Domain.Deadlines;

/// <summary>How a filing stands to the thirty days.</summary>
public enum ConfirmationTimeliness
{
    /// <summary>The agreement is not effective on that day.</summary>
    TooEarly,

    /// <summary>Within the strict thirty days.</summary>
    InTime,

    /// <summary>After the strict day, in time because the last day moved: goes with a note on the calculation.</summary>
    InTimeWithNote,

    /// <summary>Arrived late, posted in time with proof.</summary>
    PostedInTime,

    /// <summary>May be in time, once the holidays of the year are announced.</summary>
    Unsettled,

    /// <summary>Late after an obstacle: goes with an application for extension, which the court decides.</summary>
    AskCourt,

    /// <summary>Late: a new agreement or a suit is the way.</summary>
    Barred,
}

/// <summary>The answer to "may this application still be filed?".</summary>
/// <param name="Timeliness">How it stands.</param>
/// <param name="DayThatCounts">The day the answer rests on: posting with proof, otherwise arrival.</param>
/// <param name="Reason">Why, as it is shown.</param>
/// <param name="Provisional">The years the answer rests on whose holidays are not announced.</param>
public sealed record ConfirmationVerdict(
    ConfirmationTimeliness Timeliness, DateOnly DayThatCounts, Words Reason, Provisional Provisional)
{
    /// <summary>Whether the application may go to the court.</summary>
    public bool MayFile => Timeliness switch
    {
        ConfirmationTimeliness.InTime or ConfirmationTimeliness.InTimeWithNote or ConfirmationTimeliness.PostedInTime
            or ConfirmationTimeliness.Unsettled or ConfirmationTimeliness.AskCourt => true,
        ConfirmationTimeliness.TooEarly or ConfirmationTimeliness.Barred => false,
    };

    /// <summary>Whether somebody has to be told something before it goes (a note, a proof, an application for extension).</summary>
    public bool NeedsAttention => MayFile && Timeliness != ConfirmationTimeliness.InTime;
}
