using Mediation.Domain.Cases;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>What became of an upload: it is stored, or it can't be used and nothing is stored.</summary>
/// <param name="Paper">The stored file; null when it was refused.</param>
/// <param name="Complaint">What is wrong and what to do, for beside the field; null when it was stored.</param>
public sealed record TakenScan(StoredPaper? Paper, string? Complaint);
