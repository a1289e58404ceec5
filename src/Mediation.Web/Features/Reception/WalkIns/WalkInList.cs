using Mediation.Domain.Reception;

namespace Mediation.Web.Features.Reception.WalkIns;

/// <summary>One day of the register.</summary>
public sealed record WalkInList(DateOnly Day, DateOnly Today, IReadOnlyList<WalkInRow> Rows, Paging Paging);

/// <summary>One line.</summary>
public sealed record WalkInRow(
    Guid Id, DateTime ArrivedAt, DateTime? LeftAt, string VisitorName, int People, string? Phone, string Matter, string ReceivedBy,
    ReceptionResult Result, string? ResultNote, string? SentOnTo, bool WithLetter, string? CaseReference);
