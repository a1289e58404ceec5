using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>A place under an agreement that waits for one signature or seal, and what was put there.</summary>
public sealed class SignatureSlot
{
    private SignatureSlot() { }

    internal SignatureSlot(SignatoryRole role, string name, Guid? partyId)
    {
        Id = Guid.CreateVersion7();
        Role = role;
        Name = name;
        PartyId = partyId;
    }

    /// <summary>Key within the agreement.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose place it is.</summary>
    public SignatoryRole Role { get; private set; }

    /// <summary>Name of the party, the mediator or the committee.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The party, for a party's place.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>When it was signed or sealed, or null.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>How.</summary>
    public SigningMethod? Method { get; private set; }

    /// <summary>The agent or legal representative who signed for the party; null when it signed itself.</summary>
    public string? SignedFor { get; private set; }

    /// <summary>The agent's key, when an agent signed.</summary>
    public Guid? AgentId { get; private set; }

    /// <summary>The party's capacity on that day.</summary>
    public Capacity? Capacity { get; private set; }

    /// <summary>The text was read aloud before signing (宣读).</summary>
    public bool WasReadAloud { get; private set; }

    /// <summary>The party agreed to sign on the tablet.</summary>
    public bool AgreedToTablet { get; private set; }

    /// <summary>Content hash of the strokes, for a tablet signature.</summary>
    public string? StrokesHash { get; private set; }

    /// <summary>Content hash of the scanned page, where one was uploaded.</summary>
    public string? ScanHash { get; private set; }

    /// <summary>Whether something was put there.</summary>
    public bool IsSigned => SignedOn is not null;

    internal void Sign(SigningAct act, Capacity? capacity)
    {
        SignedOn = act.On;
        Method = act.Method;
        SignedFor = act.SignedFor;
        AgentId = act.AgentId;
        Capacity = capacity;
        WasReadAloud = act.WasReadAloud;
        AgreedToTablet = act.AgreedToTablet;
        StrokesHash = act.StrokesHash;
        ScanHash = act.ScanHash ?? ScanHash;
    }

    /// <summary>The act that stands here now; null while the place is empty.</summary>
    internal SigningAct? Act() => SignedOn is { } on && Method is { } method
        ? new SigningAct(on, method)
        {
            SignedFor = SignedFor, AgentId = AgentId, WasReadAloud = WasReadAloud, AgreedToTablet = AgreedToTablet,
            StrokesHash = StrokesHash, ScanHash = ScanHash,
        }
        : null;

    internal void AttachScan(string contentHash) => ScanHash = contentHash;

    internal void Clear()
    {
        SignedOn = null;
        Method = null;
        SignedFor = null;
        AgentId = null;
        Capacity = null;
        WasReadAloud = false;
        AgreedToTablet = false;
        StrokesHash = null;
        ScanHash = null;
    }
}

/// <summary>One act of signing or sealing.</summary>
/// <param name="On">The day on the paper.</param>
/// <param name="Method">Signature, seal, fingerprint or tablet.</param>
public sealed record SigningAct(DateOnly On, SigningMethod Method)
{
    /// <summary>The agent or legal representative who signs for the party.</summary>
    public string? SignedFor { get; init; }

    /// <summary>The agent's key, when an agent signs.</summary>
    public Guid? AgentId { get; init; }

    /// <summary>The text was read aloud before signing.</summary>
    public bool WasReadAloud { get; init; }

    /// <summary>The party agreed to sign on the tablet.</summary>
    public bool AgreedToTablet { get; init; }

    /// <summary>Content hash of the strokes.</summary>
    public string? StrokesHash { get; init; }

    /// <summary>Content hash of the scanned page.</summary>
    public string? ScanHash { get; init; }
}

/// <summary>What entering or correcting a signature did to the day of effect.</summary>
/// <param name="Before">The day before the act, or null.</param>
/// <param name="After">The day after it, or null while something is missing.</param>
public sealed record EffectiveDateChange(DateOnly? Before, DateOnly? After)
{
    /// <summary>Whether the day moved, so that the clocks have to be looked at again.</summary>
    public bool Moved => Before != After;
}
