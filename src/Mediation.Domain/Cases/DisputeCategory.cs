namespace Mediation.Domain.Cases;

/// <summary>
/// 纠纷类别: reference data in the order of the ministry's statistics form. What the law attaches to a kind of dispute
/// (written form, wet ink, limit) hangs on the category as data, so that a changed list needs no changed program.
/// </summary>
public sealed class DisputeCategory
{
    private DisputeCategory() { }

    /// <summary>Describes a category.</summary>
    public DisputeCategory(string code, int order, string name, string englishName)
    {
        Code = code;
        Order = order;
        Name = name;
        EnglishName = englishName;
    }

    /// <summary>Stable code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Order in the statistics form, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>Chinese name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>English name.</summary>
    public string EnglishName { get; private set; } = "";

    /// <summary>Category it is a local part of, or null.</summary>
    public string? ParentCode { get; private set; }

    /// <summary>Code in the ministry's own table, where known.</summary>
    public string? MinistryCode { get; private set; }

    /// <summary>First day it may be chosen, or null.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day it may be chosen, or null.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>An agreement must be in writing (医疗纠纷预防和处理条例 39; 劳动争议调解仲裁法 14; 农村土地承包 10).</summary>
    public bool RequiresWrittenAgreement { get; init; }

    /// <summary>Marriage, adoption, inheritance and other personal relations: wet ink only (电子签名法 3).</summary>
    public bool IsPersonalRelations { get; init; }

    /// <summary>Labour dispute: limit and confirmation follow rules of their own.</summary>
    public bool IsLabour { get; init; }

    /// <summary>Medical dispute: limit and written form follow rules of their own.</summary>
    public bool IsMedical { get; init; }

    /// <summary>The name in both languages.</summary>
    public Words Words => new(Name, EnglishName);
}
