namespace Mediation.Domain.Deadlines;

/// <summary>What is known about an application for confirmation when its time is judged.</summary>
/// <param name="Day">The day it reaches the court: handed in, or received by post.</param>
/// <param name="Posting">When it was handed to the post, where it was posted.</param>
/// <param name="Obstacle">What kept the parties from filing in time, where they plead it.</param>
public sealed record ConfirmationFiling(DateOnly Day, Posting? Posting = null, Obstacle? Obstacle = null);

/// <summary>An application handed to the post. Time in transit does not count (Civil Procedure Law 85).</summary>
/// <param name="Day">The day on the postmark.</param>
/// <param name="Proof">Receipt or tracking number; without it the day of arrival counts.</param>
public sealed record Posting(DateOnly Day, string? Proof)
{
    /// <summary>Longest proof.</summary>
    public const int ProofMaxLength = 100;

    /// <summary>Whether the posting can be shown.</summary>
    public bool IsProven => !string.IsNullOrWhiteSpace(Proof);
}

/// <summary>An irresistible event or another good reason for being late (Civil Procedure Law 86).</summary>
/// <param name="From">The day it began.</param>
/// <param name="To">The day it ended; null while it lasts.</param>
/// <param name="What">What it was, for the application to the court.</param>
public sealed record Obstacle(DateOnly From, DateOnly? To, string What)
{
    /// <summary>Longest description.</summary>
    public const int WhatMaxLength = 500;
}
