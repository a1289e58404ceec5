namespace Mediation.Domain.Centres;

/// <summary>
/// 矛盾纠纷调处化解中心: a node of the tree that rights, hand-overs and statistics follow. A centre is not a mediation
/// organisation: seals and certificates come from the <see cref="MediationCommittee"/> attached to it.
/// </summary>
public sealed class Centre : IVersioned
{
    /// <summary>Longest code.</summary>
    public const int CodeMaxLength = 20;

    /// <summary>Longest short or public name.</summary>
    public const int NameMaxLength = 80;

    /// <summary>Longest address.</summary>
    public const int AddressMaxLength = 200;

    /// <summary>Longest telephone number of an office.</summary>
    public const int PhoneMaxLength = 40;

    /// <summary>Longest path; deep enough for ten tiers of the longest code.</summary>
    public const int PathMaxLength = 240;

    private Centre()
    {
    }

    /// <summary>Key of the centre.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The centre above, or null at the root.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The office's own short code, unique in the installation and part of <see cref="Path"/>; never changes.</summary>
    public string Code { get; private set; } = "";

    /// <summary>
    /// Codes from the root down to this centre, each followed by a slash (<c>SL/SL03/</c>), so that "this centre and all below"
    /// is a prefix comparison.
    /// </summary>
    public string Path { get; private set; } = "";

    /// <summary>Number of centres above this one.</summary>
    public int Depth { get; private set; }

    /// <summary>District, street or community.</summary>
    public CentreTier Tier { get; private set; }

    /// <summary>Short name for lists (云桥街道).</summary>
    public string Name { get; private set; } = "";

    /// <summary>Name on the sign outside and on papers; many centres are now called 社会治安综合治理中心.</summary>
    public string PublicName { get; private set; } = "";

    /// <summary>Where people come to.</summary>
    public string? Address { get; private set; }

    /// <summary>Telephone number of the counter.</summary>
    public string? Phone { get; private set; }

    /// <summary>False once the centre takes no new cases.</summary>
    public bool IsActive { get; private set; } = true;

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Opens a centre below <paramref name="parent"/>, or the root of a tree when there is none.</summary>
    /// <exception cref="ArgumentException">The code is empty or holds a slash, or a name is empty.</exception>
    public static Centre Open(Centre? parent, CentreTier tier, string code, string name, string publicName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (code.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException("A centre's code holds no slash: it is a step of the path.", nameof(code));
        }

        var centre = new Centre
        {
            ParentId = parent?.Id,
            Tier = tier,
            Code = code,
            Depth = parent is null ? 0 : parent.Depth + 1,
            Path = $"{parent?.Path}{code}/",
        };
        centre.Rename(name, publicName);
        return centre;
    }

    /// <summary>Changes the short and the public name. Issued papers keep the name they were issued under.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public void Rename(string name, string publicName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(publicName);
        Name = name;
        PublicName = publicName;
    }

    /// <summary>Says where the centre is and how to ring it.</summary>
    public void MoveTo(string? address, string? phone)
    {
        Address = address;
        Phone = phone;
    }

    /// <summary>The centre takes no new cases; what it has stays with it until it is handed over.</summary>
    public void Shut() => IsActive = false;

    /// <summary>The centre takes cases again.</summary>
    public void Reopen() => IsActive = true;

    /// <summary>Whether <paramref name="other"/> is this centre or lies below it.</summary>
    public bool Covers(Centre other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Path.StartsWith(Path, StringComparison.Ordinal);
    }
}
