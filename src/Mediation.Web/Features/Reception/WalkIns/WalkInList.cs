using Mediation.Domain.Reception;
using Mediation.Web.Features.Cases.CaseList;

namespace Mediation.Web.Features.Reception.WalkIns;

/// <summary>One day of the register.</summary>
public sealed record WalkInList(DateOnly Day, DateOnly Today, IReadOnlyList<WalkInRow> Rows, Paging Paging);

/// <summary>One line.</summary>
public sealed record WalkInRow(
    Guid Id, DateTime ArrivedAt, DateTime? LeftAt, string VisitorName, int People, string? Phone, string Matter, string ReceivedBy,
    ReceptionResult Result, string? ResultNote, string? SentOnTo, bool WithLetter, string? CaseReference)
{
    /// <summary>The line with the names of the minors of the case that came of it masked.</summary>
    public WalkInRow WithMinorsMasked(IReadOnlyList<NamedPerson> people, DateOnly today) => this with
    {
        VisitorName = MinorNames.InText(VisitorName, people, today),
        Matter = MinorNames.InText(Matter, people, today),
        ResultNote = ResultNote is null ? null : MinorNames.InText(ResultNote, people, today),
    };
}
