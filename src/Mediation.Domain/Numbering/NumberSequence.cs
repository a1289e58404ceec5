namespace Mediation.Domain.Numbering;

/// <summary>What a sequence numbers. Each kind counts for itself.</summary>
public enum PaperNumberKind
{
    /// <summary>登记受理.</summary>
    Case,

    /// <summary>调解协议书 and 口头协议登记表.</summary>
    Agreement,

    /// <summary>不予受理、终止调解等通知书.</summary>
    Notice,

    /// <summary>分流函、反馈函、移送函.</summary>
    Letter,

    /// <summary>卷宗.</summary>
    Dossier,
}

/// <summary>
/// The numbers one committee has given to one kind of paper in one year: 1, 2, 3 … without a gap.
/// </summary>
/// <remarks>
/// A number is drawn inside the transaction of the act that issues the paper, never before: when the act is rolled back,
/// so is the number. Two acts that draw at once collide on <see cref="Version"/>; the later one is tried again and gets
/// the next number. A number once issued is never given again; when its paper is withdrawn its
/// line in the register (<see cref="GivenNumber"/>) stays, cancelled.
/// </remarks>
public sealed class NumberSequence : IVersioned
{
    /// <summary>Opens the sequence of a committee, year and kind. There is one of each.</summary>
    public NumberSequence(Guid committeeId, int year, PaperNumberKind kind)
    {
        Id = Guid.CreateVersion7();
        CommitteeId = committeeId;
        Year = year;
        Kind = kind;
    }

    private NumberSequence()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The committee whose papers are numbered; for case references, which carry the centre's code, the centre.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>The year in China.</summary>
    public int Year { get; private set; }

    /// <summary>What is numbered.</summary>
    public PaperNumberKind Kind { get; private set; }

    /// <summary>The last number given; 0 before the first.</summary>
    public int LastNumber { get; private set; }

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Draws the next number. Only inside the transaction of the act that uses it.</summary>
    public int Next() => ++LastNumber;
}
