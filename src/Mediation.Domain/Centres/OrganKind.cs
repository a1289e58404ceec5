namespace Mediation.Domain.Centres;

/// <summary>What a stationed organ (进驻单位) is.</summary>
public enum OrganKind
{
    /// <summary>法院.</summary>
    Court,

    /// <summary>检察院.</summary>
    Procuratorate,

    /// <summary>公安.</summary>
    Police,

    /// <summary>司法局.</summary>
    JusticeBureau,

    /// <summary>其他部门.</summary>
    Department,
}
