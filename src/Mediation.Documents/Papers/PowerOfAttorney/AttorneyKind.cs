namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>What an agent is to the principal (民事诉讼法 art. 61).</summary>
public enum AttorneyKind
{
    /// <summary>律师.</summary>
    Lawyer,

    /// <summary>基层法律服务工作者.</summary>
    LegalWorker,

    /// <summary>当事人的工作人员.</summary>
    Employee,

    /// <summary>近亲属.</summary>
    NearKin,

    /// <summary>社区、单位或者有关社会团体推荐的公民.</summary>
    Recommended,
}
