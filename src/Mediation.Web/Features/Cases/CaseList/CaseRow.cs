using AutoMapper;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>One case in a list, read in one statement.</summary>
public sealed class CaseRow
{
    public Guid Id { get; init; }

    public string Reference { get; init; } = "";

    /// <summary>As typed; a list shows <see cref="ListTitle"/>.</summary>
    public string Title { get; init; } = "";

    public Guid CentreId { get; init; }

    public string CategoryName { get; init; } = "";

    public string CategoryEnglishName { get; init; } = "";

    public CaseStatus Status { get; init; }

    public RiskLevel RiskLevel { get; init; }

    public bool HasViolenceFlag { get; init; }

    public string? HostMediatorName { get; init; }

    public DateOnly? NextDueOn { get; init; }

    public DueKind? NextDueKind { get; init; }

    public DateTime RequestMadeAt { get; init; }

    public IReadOnlyList<PartyInRow> Parties { get; init; } = [];

    /// <summary>Everybody whose name may stand in what was typed about the case.</summary>
    public IEnumerable<NamedPerson> People => Parties.Select(p => new NamedPerson(p.Name, p.BirthDate));

    /// <summary>The title for a list: a title is typed, and often names a party; a minor's name in it is masked.</summary>
    public string ListTitle(DateOnly today) => MinorNames.InText(Title, People, today);

    /// <summary>The parties of a side for a list: whoever was replaced is left out, a minor's name is masked.</summary>
    public string NamesOf(PartySide side, DateOnly today)
    {
        var replaced = Parties.Select(p => p.SuccessorOfPartyId).OfType<Guid>().ToHashSet();
        return string.Join("、", Parties
            .Where(p => p.Side == side && !replaced.Contains(p.Id))
            .OrderBy(p => p.Position)
            .Select(p => MinorNames.ForList(p.Name, p.BirthDate, today)));
    }
}

/// <summary>A party in a row.</summary>
public sealed class PartyInRow
{
    public Guid Id { get; init; }

    public Guid? SuccessorOfPartyId { get; init; }

    public PartySide Side { get; init; }

    public int Position { get; init; }

    public string Name { get; init; } = "";

    public DateOnly? BirthDate { get; init; }
}

/// <summary>Which columns a row is read from; everything maps by its name, <c>Category</c> by flattening.</summary>
public sealed class CaseRowProfile : Profile
{
    public CaseRowProfile()
    {
        CreateProjection<DisputeCase, CaseRow>();
        CreateProjection<Party, PartyInRow>();
    }
}
