using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>What a list of cases is asked for. All of it stands in the address, so a list can be kept and passed on.</summary>
public sealed record CaseListQuery
{
    /// <summary>Whoever is in charge: the person who looks.</summary>
    public const string Mine = "mine";

    /// <summary>Nobody is in charge.</summary>
    public const string Nobody = "none";

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "stage")]
    public CaseStatus[] Stages { get; init; } = [];

    /// <summary>The persons behind the parties; how somebody found by number stands in an address.</summary>
    [FromQuery(Name = "person")]
    public Guid[] Persons { get; init; } = [];

    [FromQuery(Name = "category")]
    public string? Category { get; init; }

    [FromQuery(Name = "channel")]
    public IntakeChannel? Channel { get; init; }

    [FromQuery(Name = "basis")]
    public IntakeBasis? Basis { get; init; }

    [FromQuery(Name = "centre")]
    public Guid? Centre { get; init; }

    /// <summary><see cref="Mine"/>, <see cref="Nobody"/> or a mediator's key.</summary>
    [FromQuery(Name = "mediator")]
    public string? Mediator { get; init; }

    [FromQuery(Name = "risk")]
    public RiskLevel? Risk { get; init; }

    [FromQuery(Name = "due")]
    public DueFilter? Due { get; init; }

    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    /// <summary>What the case counts as in the statistics.</summary>
    [FromQuery(Name = "result")]
    public CountedAs? Result { get; init; }

    /// <summary>Only settlements that left some request without agreement.</summary>
    [FromQuery(Name = "partial")]
    public bool Partial { get; init; }

    /// <summary>The day the result counts by.</summary>
    [FromQuery(Name = "result-from")]
    public DateOnly? ResultFrom { get; init; }

    [FromQuery(Name = "result-to")]
    public DateOnly? ResultTo { get; init; }

    [FromQuery(Name = "sort")]
    public CaseSort Sort { get; init; } = CaseSort.Due;

    [FromQuery(Name = "desc")]
    public bool Descending { get; init; }

    [FromQuery(Name = "size")]
    public int Size { get; init; } = ListQuery.Sizes[0];

    [FromQuery(Name = "page")]
    public int Page { get; init; } = 1;

    /// <summary>The size that is used: one of those a list may have.</summary>
    public int PageSize => ListQuery.Sizes.Contains(Size) ? Size : ListQuery.Sizes[0];

    /// <summary>What it is sorted by.</summary>
    public ListOrder Order => new(Sort.ToString(), Descending);

    /// <summary>Pages that <paramref name="count"/> lines fill.</summary>
    public int PagesOf(int count) => Math.Max(1, (count + PageSize - 1) / PageSize);

    /// <summary>The page that is shown: one there is.</summary>
    public int PageOf(int count) => Math.Clamp(Page, 1, PagesOf(count));

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => this != new CaseListQuery { Stages = Stages, Persons = Persons, Sort = Sort, Descending = Descending, Size = Size, Page = Page }
        || Stages.Length > 0 || Persons.Length > 0;

    /// <summary>The address of this list.</summary>
    public string Url() => CaseLinks.List + ToQueryString();

    /// <summary>Where this list is exported.</summary>
    public string ExportUrl() => CaseLinks.Export + ToQueryString();

    /// <summary>The list as it is kept: whatever page one is on.</summary>
    public string Kept() => (this with { Page = 1 }).ToQueryString().ToString();

    private QueryString ToQueryString()
    {
        var pairs = new List<(string Name, string? Value)>
        {
            ("q", Text), ("category", Category), ("channel", Channel?.ToString()), ("basis", Basis?.ToString()),
            ("centre", Centre?.ToString()), ("mediator", Mediator), ("risk", Risk?.ToString()), ("due", Due?.ToString()),
            ("from", Day(From)), ("to", Day(To)),
            ("result", Result?.ToString()), ("partial", Partial ? "true" : null), ("result-from", Day(ResultFrom)), ("result-to", Day(ResultTo)),
            ("sort", Sort == CaseSort.Due ? null : Sort.ToString()), ("desc", Descending ? "true" : null),
            ("size", PageSize == ListQuery.Sizes[0] ? null : Number(PageSize)), ("page", Page <= 1 ? null : Number(Page)),
        };
        pairs.AddRange(Stages.Select(stage => ("stage", (string?)stage.ToString())));
        pairs.AddRange(Persons.Select(person => ("person", (string?)person.ToString())));
        return QueryString.Create(pairs
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Lists by what falls due.</summary>
public enum DueFilter
{
    /// <summary>已超期.</summary>
    Overdue,

    /// <summary>7 天内到期.</summary>
    Week,
}

/// <summary>What a list is sorted by.</summary>
public enum CaseSort
{
    /// <summary>Next day due; cases with nothing due come last.</summary>
    Due,

    /// <summary>The hour the request was made, which is also the order of the numbers.</summary>
    Made,

    /// <summary>纠纷名称.</summary>
    Title,

    /// <summary>纠纷类别, in the order of the statistics form.</summary>
    Category,

    /// <summary>阶段, in the order of the process.</summary>
    Stage,

    /// <summary>主持调解员.</summary>
    Mediator,

    /// <summary>预警等级.</summary>
    Risk,
}
