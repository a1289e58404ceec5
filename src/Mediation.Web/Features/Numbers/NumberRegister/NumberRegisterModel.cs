using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Features.Shared.Lists;

namespace Mediation.Web.Features.Numbers.NumberRegister;

/// <summary>One line of the register.</summary>
public sealed class NumberRow
{
    public Guid Id { get; init; }

    /// <summary>Its place in the sequence, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The number as printed.</summary>
    public string Text { get; init; } = "";

    /// <summary>The paper it was given to.</summary>
    public PaperKind Paper { get; init; }

    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>When it was given.</summary>
    public DateOnly On { get; init; }

    /// <summary>Who drew it.</summary>
    public string By { get; init; } = "";

    /// <summary>Why it is not used any more; null while it is.</summary>
    public string? CancelledBecause { get; init; }

    /// <summary>Who cancelled it.</summary>
    public string? CancelledBy { get; init; }

    /// <summary>When it was cancelled (UTC).</summary>
    public DateTime? CancelledAt { get; init; }
}

/// <summary>The register of one committee, year and kind.</summary>
/// <param name="Query">What was asked for, with what was chosen for what was left out.</param>
/// <param name="Committees">The committees within the reader's scope.</param>
/// <param name="Years">Years in which the committee gave numbers, the latest first.</param>
/// <param name="Rows">The lines.</param>
/// <param name="Cancelled">How many numbers of the year and kind are not used any more.</param>
public sealed record NumberRegisterModel(
    NumberRegisterQuery Query, IReadOnlyList<(Guid Id, string Name)> Committees, IReadOnlyList<int> Years, PagedList<NumberRow> Rows, int Cancelled)
{
    /// <summary>The kinds that committees number; a case's reference is the centre's.</summary>
    public static IReadOnlyList<PaperNumberKind> Kinds { get; } = [.. Enum.GetValues<PaperNumberKind>().Where(kind => kind != PaperNumberKind.Case)];

    /// <summary>The committee whose register is shown.</summary>
    public string Committee => Committees.FirstOrDefault(committee => committee.Id == Query.Committee).Name ?? "";
}
