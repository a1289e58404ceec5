namespace Mediation.Domain.Confirmations;

/// <summary>
/// One version of the packet for the court, with its manifest: for each thing the court asks for the pages it stands on, or why it doesn't
/// apply. A packet with something missing is never bound, so whatever is filed has a complete manifest. Never changed; a return for
/// supplement makes the next.
/// </summary>
public sealed class BoundPacket
{
    private readonly List<PacketLine> lines = [];

    private BoundPacket() { }

    /// <summary>Notes a bound packet.</summary>
    /// <param name="paperId">Its entry in the case's file.</param>
    /// <param name="hash">SHA-256 of the file, hexadecimal.</param>
    /// <param name="lines">The manifest, in the court's order.</param>
    /// <exception cref="ArgumentException">The manifest is empty, or something in it neither has pages nor a reason.</exception>
    public BoundPacket(Guid paperId, string hash, IReadOnlyList<PacketLine> lines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(hash);
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0 || lines.Any(line => line.FirstPage is null == line.NotApplicable is null))
            throw new ArgumentException("Everything a court asks for has either pages or a reason.", nameof(lines));
        PaperId = paperId;
        Hash = hash;
        this.lines.AddRange(lines);
    }

    /// <summary>Its entry in the case's file.</summary>
    public Guid PaperId { get; private set; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The manifest, in the court's order.</summary>
    public IReadOnlyList<PacketLine> Lines => lines;
}

/// <summary>A line of a manifest.</summary>
public sealed class PacketLine
{
    /// <summary>Longest name of a paper.</summary>
    public const int NameMaxLength = 400;

    private PacketLine() { }

    private PacketLine(string place, string name) => (Place, Name) = (place, name);

    /// <summary>What the court asks for, in the words of the packet.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The paper that answers it; the place itself where it doesn't apply.</summary>
    public string Name { get; private set; } = "";

    /// <summary>First page in the packet; null where it doesn't apply.</summary>
    public int? FirstPage { get; private set; }

    /// <summary>Last page in the packet.</summary>
    public int? LastPage { get; private set; }

    /// <summary>SHA-256 of what was bound: a scan's file, a set paper's content; hexadecimal.</summary>
    public string? Hash { get; private set; }

    /// <summary>Why the court's demand doesn't apply; null for a paper that is there.</summary>
    public string? NotApplicable { get; private set; }

    /// <summary>A paper on its pages.</summary>
    public static PacketLine Present(string place, string name, int firstPage, int lastPage, string hash) =>
        new(place, name) { FirstPage = firstPage, LastPage = lastPage, Hash = hash };

    /// <summary>A demand that doesn't apply.</summary>
    public static PacketLine DoesNotApply(string place, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(place, place) { NotApplicable = reason };
    }
}
