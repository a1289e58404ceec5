namespace Mediation.Domain.Centres;

/// <summary>Where a centre stands in the tree. Three tiers are usual; how deep a branch really goes is data (<see cref="Centre.Depth"/>).</summary>
public enum CentreTier
{
    /// <summary>区.</summary>
    District,

    /// <summary>街道 or 镇.</summary>
    Street,

    /// <summary>社区 or 村.</summary>
    Community,
}
