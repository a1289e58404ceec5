namespace Mediation.Domain.Centres;

/// <summary>进驻人员: somebody an organ sends to the centres.</summary>
public sealed class OrganOfficer : IVersioned
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>Longest title of a post.</summary>
    public const int PostMaxLength = 50;

    private OrganOfficer()
    {
    }

    /// <summary>Key of the officer.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The organ that sends the officer.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Post in the organ (法官, 检察官, 民警 …).</summary>
    public string? Post { get; private set; }

    /// <summary>False once the officer is no longer sent.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Puts an officer on the list of <paramref name="organId"/>.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static OrganOfficer Send(Guid organId, string name, string? post)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new OrganOfficer { OrganId = organId, Name = name, Post = post };
    }

    /// <summary>The officer is no longer sent.</summary>
    public void Recall() => IsActive = false;
}
