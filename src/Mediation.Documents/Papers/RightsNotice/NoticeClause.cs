namespace Mediation.Documents.Papers.RightsNotice;

/// <summary>A clause of the notice.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Items">Its sentences; several are numbered.</param>
public sealed record NoticeClause(string Heading, IReadOnlyList<string> Items);
