namespace Mediation.Domain.Agreements;

/// <summary>
/// 更正说明: mends a clerical error. It names the paper it corrects by number and hash, so that nobody can confuse the versions,
/// counts once the parties have signed and the committee has sealed it, and never moves the day of effect.
/// </summary>
public sealed class CorrectionSlip
{
    /// <summary>Longest wording, wrong or right.</summary>
    public const int WordingMaxLength = 500;

    private CorrectionSlip() { }

    internal CorrectionSlip(int number, CorrectionText text, DateOnly writtenOn)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        Wrong = text.Wrong;
        Right = text.Right;
        CorrectedHash = text.CorrectedHash;
        WrittenOn = writtenOn;
    }

    /// <summary>Key within the agreement.</summary>
    public Guid Id { get; private set; }

    /// <summary>Number among the agreement's slips, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How it reads now, and where.</summary>
    public string Wrong { get; private set; } = "";

    /// <summary>How it is to read.</summary>
    public string Right { get; private set; } = "";

    /// <summary>Content hash of the issued or scanned agreement it corrects.</summary>
    public string CorrectedHash { get; private set; } = "";

    /// <summary>When it was written, to be printed and signed.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>The day of its last signature or seal; null while it waits for one.</summary>
    public DateOnly? SealedOn { get; private set; }

    /// <summary>Signed and sealed, so that the agreement reads as it says.</summary>
    public bool Counts => SealedOn is not null;

    internal void Seal(DateOnly on) => SealedOn = on;
}

/// <summary>What a correction slip says.</summary>
/// <param name="Wrong">How it reads now, and where.</param>
/// <param name="Right">How it is to read.</param>
/// <param name="CorrectedHash">Content hash of the agreement on file.</param>
public sealed record CorrectionText(string Wrong, string Right, string CorrectedHash);
