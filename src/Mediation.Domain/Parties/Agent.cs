namespace Mediation.Domain.Parties;

/// <summary>委托代理人. At most two a side; may act once identity and power of attorney are on file.</summary>
public sealed class Agent
{
    private Agent() { }

    /// <summary>Names an agent.</summary>
    /// <param name="name">Full name.</param>
    /// <param name="kind">What the agent is to the party.</param>
    /// <param name="identityOnFile">Identity paper (and licence or letter) seen and copied.</param>
    /// <param name="powerOnFile">Signed power of attorney on file.</param>
    /// <param name="hasSpecialAuthority">特别授权: may admit, change or give up claims and sign.</param>
    /// <param name="from">First day of the power.</param>
    /// <param name="until">Last day, or null for the whole case.</param>
    public Agent(string name, AgentKind kind, bool identityOnFile, bool powerOnFile, bool hasSpecialAuthority, DateOnly from, DateOnly? until = null)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Kind = kind;
        IdentityOnFile = identityOnFile;
        PowerOnFile = powerOnFile;
        HasSpecialAuthority = hasSpecialAuthority;
        From = from;
        Until = until;
    }

    /// <summary>Key within the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the agent is to the party.</summary>
    public AgentKind Kind { get; private set; }

    /// <summary>Identity number, sealed; tells two people of one name apart.</summary>
    public SealedText? NationalId { get; init; }

    /// <summary>Telephone, sealed.</summary>
    public SealedText? Phone { get; init; }

    /// <summary>Identity paper seen and copied.</summary>
    public bool IdentityOnFile { get; private set; }

    /// <summary>Signed power of attorney on file.</summary>
    public bool PowerOnFile { get; private set; }

    /// <summary>特别授权 (民诉法 62): without it the agent's signature under an agreement doesn't count.</summary>
    public bool HasSpecialAuthority { get; private set; }

    /// <summary>First day of the power.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, or null for the whole case.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether the agent may act at all on <paramref name="day"/>.</summary>
    public bool MayActOn(DateOnly day) => IdentityOnFile && PowerOnFile && From <= day && (Until is null || day <= Until);

    /// <summary>Whether the agent may settle and sign on <paramref name="day"/>.</summary>
    public bool MaySignOn(DateOnly day) => MayActOn(day) && HasSpecialAuthority;

    /// <summary>Ends the power. What the agent signed until then stays signed.</summary>
    internal void EndPower(DateOnly lastDay) => Until = lastDay;

    /// <summary>Supplements what was missing on file.</summary>
    internal void Supplement(bool identityOnFile, bool powerOnFile, bool hasSpecialAuthority)
    {
        IdentityOnFile = identityOnFile;
        PowerOnFile = powerOnFile;
        HasSpecialAuthority = hasSpecialAuthority;
    }
}
