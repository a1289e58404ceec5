using Mediation.Db.PersonalData;
using Mediation.Web.Features.Shared.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Audit.ReadLog;

/// <summary>What readings are asked for.</summary>
public sealed record ReadLogQuery
{
    /// <summary>Name of the reader or the party, or a case's number.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "purpose")]
    public ReadingPurpose? Purpose { get; init; }

    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    internal static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A reading with whom it was about, as it comes from the database.</summary>
public sealed class ReadLogRow
{
    public PersonalDataRead Read { get; init; } = null!;

    public string Reference { get; init; } = "";

    public string PartyName { get; init; } = "";

    public string PartyNameSearch { get; init; } = "";

    public DateOnly? PartyBirthDate { get; init; }
}

/// <summary>A reading as it is shown; minors' names are masked.</summary>
public sealed record ReadLogLine(PersonalDataRead Read, string Reference, string Party, string? Note);

/// <summary>A page of readings.</summary>
public sealed record ReadLogModel(ReadLogQuery Query, PagedList<ReadLogRow> Page, IReadOnlyList<ReadLogLine> Lines);
