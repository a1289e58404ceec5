namespace Mediation.Domain.Workflow;

/// <summary>How binding the source of a rule is. It is always printed beside the rule.</summary>
public enum BasisKind
{
    /// <summary>法律: a statute.</summary>
    Statute,

    /// <summary>司法解释: the supreme court's interpretation or rules; binds the courts, and whoever mediates for them.</summary>
    JudicialInterpretation,

    /// <summary>行政法规: a regulation of the State Council.</summary>
    AdministrativeRegulation,

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
    /// <summary>A second source of another kind, or null.</summary>
    public Basis? Also { get; private init; }

    /// <summary>A statute.</summary>
    public static Basis Statute(string chinese, string english) => new(BasisKind.Statute, new(chinese, english));

    /// <summary>A judicial interpretation.</summary>
    public static Basis Interpretation(string chinese, string english) => new(BasisKind.JudicialInterpretation, new(chinese, english));

    /// <summary>A regulation of the State Council.</summary>
    public static Basis Regulation(string chinese, string english) => new(BasisKind.AdministrativeRegulation, new(chinese, english));

    /// <summary>A ministry's rule.</summary>
    public static Basis Ministry(string chinese, string english) => new(BasisKind.MinistryRule, new(chinese, english));

    /// <summary>A local regulation.</summary>
    public static Basis Local(string chinese, string english) => new(BasisKind.LocalRule, new(chinese, english));

    /// <summary>The product's own decision.</summary>
    public static readonly Basis House = new(BasisKind.HouseRule, new("本系统工作规则", "House rule"));

    /// <summary>The same with a further source, each printed with its own kind.</summary>
    public Basis And(Basis further) => this with { Also = Also is null ? further : Also.And(further) };

    /// <summary>The name of the kind.</summary>
    public Words KindName => Kind switch
    {
        BasisKind.Statute => new("法律", "Statute"),
        BasisKind.JudicialInterpretation => new("司法解释", "Judicial interpretation"),
        BasisKind.AdministrativeRegulation => new("行政法规", "Administrative regulation"),
        BasisKind.MinistryRule => new("部门规章", "Ministry rule"),
        BasisKind.LocalRule => new("地方性法规", "Local rule"),
        BasisKind.HouseRule => new("工作规则", "House rule"),
    };

    /// <summary>Every source with its kind, as it is printed: 人民调解法第二十六条（法律）；特邀调解规定第二十一条（司法解释）.</summary>
    public Words InWords
    {
        get
        {
            var own = Kind == BasisKind.HouseRule
                ? Source
                : new Words($"{Source.Chinese}（{KindName.Chinese}）", $"{Source.English} ({KindName.English})");
            return Also is { } also
                ? new($"{own.Chinese}；{also.InWords.Chinese}", $"{own.English}; {also.InWords.English}")
                : own;
        }
    }
}
