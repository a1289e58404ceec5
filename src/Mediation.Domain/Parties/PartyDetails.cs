namespace Mediation.Domain.Parties;

/// <summary>What is taken down about a party.</summary>
/// <param name="Kind">Natural person or organisation.</param>
/// <param name="Name">Name as in the identity paper or register.</param>
public sealed record PartyDetails(PartyKind Kind, string Name)
{
    /// <summary>Sex; persons only.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Birth date; persons only.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>民族.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>职业或职务.</summary>
    public string? Occupation { get; init; }

    /// <summary>单位或住址.</summary>
    public string? Address { get; init; }

    /// <summary>The address must not reach the other side.</summary>
    public bool IsAddressProtected { get; init; }

    /// <summary>Identity number, sealed.</summary>
    public SealedText? NationalId { get; init; }

    /// <summary>Telephone, sealed.</summary>
    public SealedText? Phone { get; init; }

    /// <summary>统一社会信用代码.</summary>
    public string? CreditCode { get; init; }

    /// <summary>法定代表人或者主要负责人.</summary>
    public string? HeadName { get; init; }

    /// <summary>The head's post.</summary>
    public string? HeadPost { get; init; }

    /// <summary>16–17 and living mainly on own earnings.</summary>
    public bool LivesOnOwnEarnings { get; init; }

    /// <summary>Restriction of an adult's capacity.</summary>
    public AdultIncapacity? Incapacity { get; init; }

    /// <summary>What the statement about capacity rests on.</summary>
    public string? CapacityNote { get; init; }

    /// <summary>Cannot read.</summary>
    public bool NeedsReadingAloud { get; init; }
}
