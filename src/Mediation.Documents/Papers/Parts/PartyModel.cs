namespace Mediation.Documents.Papers.Parts;

/// <summary>
/// A party as a paper prints it. Fields that aren't known stay null and print as an empty box or are left
/// out of a sentence. A protected address never comes here: put "（地址保密，另纸提交）" in its place.
/// </summary>
public sealed record PartyModel
{
    /// <summary>The side the party stands on; with the paper's naming it gives 申请人, 被申请人, 甲方, ….</summary>
    public required PartySide Side { get; init; }

    /// <summary>Person or organisation; decides which of the fields below are printed.</summary>
    public PartyKind Kind { get; init; } = PartyKind.Person;

    /// <summary>Full name of the person or organisation (姓名 or 名称).</summary>
    public required string Name { get; init; }

    /// <summary>性别: 男 or 女. Persons only.</summary>
    public string? Sex { get; init; }

    /// <summary>民族, e.g. 汉族. Persons only.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Day of birth; the court's form prints it. Persons only.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Age in full years on the day of the paper; the committee's forms print it. Persons only.</summary>
    public int? Age { get; init; }

    /// <summary>职业或职务. Persons only.</summary>
    public string? Occupation { get; init; }

    /// <summary>联系方式.</summary>
    public string? Phone { get; init; }

    /// <summary>单位或住址 of a person, 地址 of an organisation.</summary>
    public string? Address { get; init; }

    /// <summary>Kind of identity paper, e.g. 居民身份证. Persons only.</summary>
    public string? IdentityType { get; init; }

    /// <summary>Number of the identity paper, unmasked: a paper to the parties and the court carries it. Persons only.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>统一社会信用代码. Organisations only.</summary>
    public string? CreditCode { get; init; }

    /// <summary>法定代表人 or 主要负责人. Organisations only.</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>Post of the legal representative (职务). Organisations only.</summary>
    public string? LegalRepresentativePost { get; init; }

    /// <summary>Guardians and agents who act for the party; at most two agents.</summary>
    public IReadOnlyList<RepresentativeModel> Representatives { get; init; } = [];
}
