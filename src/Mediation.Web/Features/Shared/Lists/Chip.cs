namespace Mediation.Web.Features.Shared.Lists;

/// <summary>A filter that has been chosen.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Without">The list without it.</param>
public sealed record Chip(string Text, string Without);

/// <summary>The filters that have been chosen.</summary>
/// <param name="Chips">One by one.</param>
/// <param name="Clear">The list without any.</param>
public sealed record ChosenFilters(IReadOnlyList<Chip> Chips, string Clear);
