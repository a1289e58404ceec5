namespace Mediation.Domain;

/// <summary>
/// Something two people may edit at once. The persistence layer raises <see cref="Version"/> with every change and
/// refuses a change that was made on an older version.
/// </summary>
public interface IVersioned
{
    /// <summary>Number of the version that was read; starts at 0.</summary>
    int Version { get; }
}
