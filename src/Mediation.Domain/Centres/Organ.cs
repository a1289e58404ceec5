namespace Mediation.Domain.Centres;

/// <summary>进驻单位: a court, procuratorate, police station, justice bureau or department that sends people to the centres.</summary>
public sealed class Organ : IVersioned
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 80;

    private Organ()
    {
    }

    /// <summary>Key of the organ.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>What it is.</summary>
    public OrganKind Kind { get; private set; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>False once the organ sends nobody any more.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Puts an organ on the list.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Organ Enter(OrganKind kind, string name)
    {
        var organ = new Organ { Kind = kind };
        organ.Rename(name);
        return organ;
    }

    /// <summary>Changes the name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public void Rename(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The organ sends nobody any more.</summary>
    public void Withdraw() => IsActive = false;

    /// <summary>The organ sends people again.</summary>
    public void Reinstate() => IsActive = true;
}
