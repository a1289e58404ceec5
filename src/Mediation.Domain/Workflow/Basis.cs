namespace Mediation.Domain.Workflow;

/// <summary>How binding the source of a rule is. It is always printed beside the rule.</summary>
public enum BasisKind
{
    /// <summary>法律、司法解释: a statute or a judicial interpretation.</summary>
    Statute,

    /// <summary>部门规章、规范: a ministry's rule or technical standard.</summary>
    MinistryRule,

    /// <summary>地方性法规: a local regulation, taken as a model elsewhere.</summary>
    LocalRule,

    /// <summary>工作规则: a decision of this house, made where the sources are silent.</summary>
    HouseRule,
}

/// <summary>Where a rule comes from.</summary>
/// <param name="Kind">How binding it is.</param>
/// <param name="Source">The article, in words a mediator can look up.</param>
public sealed record Basis(BasisKind Kind, Words Source)
{
    /// <summary>A statute or judicial interpretation.</summary>
    public static Basis Statute(string chinese, string english) => new(BasisKind.Statute, new(chinese, english));

    /// <summary>A ministry's rule.</summary>
    public static Basis Ministry(string chinese, string english) => new(BasisKind.MinistryRule, new(chinese, english));

    /// <summary>A local regulation.</summary>
    public static Basis Local(string chinese, string english) => new(BasisKind.LocalRule, new(chinese, english));

    /// <summary>The product's own decision.</summary>
    public static readonly Basis House = new(BasisKind.HouseRule, new("本系统工作规则", "House rule"));

    /// <summary>The name of the kind.</summary>
    public Words KindName => Kind switch
    {
        BasisKind.Statute => new("法律", "Statute"),
        BasisKind.MinistryRule => new("部门规章", "Ministry rule"),
        BasisKind.LocalRule => new("地方性法规", "Local rule"),
        BasisKind.HouseRule => new("工作规则", "House rule"),
    };
}
