using Mediation.Domain.Agreements;

namespace Mediation.Domain.Fraud;

/// <summary>The signatures under an agreement.</summary>
/// <param name="CaseId">Its case.</param>
/// <param name="Slots">The places under it.</param>
public sealed record SignedAgreement(Guid CaseId, IReadOnlyList<SignatureSlot> Slots);

/// <summary>What is odd about a signature on the tablet.</summary>
public enum OddMark
{
    /// <summary>No strokes are kept for it.</summary>
    NoStrokes,

    /// <summary>The very same strokes stand in another place too: nobody signs twice alike to the point.</summary>
    CopiedStrokes,
}

/// <summary>A signature that was hardly drawn by its owner.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Odd">What is odd.</param>
public sealed record DoubtfulSignature(Guid CaseId, OddMark Odd);

/// <summary>Looks through the signatures given on a tablet.</summary>
public static class PenMarks
{
    /// <summary>The doubtful ones.</summary>
    public static IReadOnlyList<DoubtfulSignature> Find(IEnumerable<SignedAgreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        var drawn = agreements
            .SelectMany(agreement => agreement.Slots.Where(slot => slot.Method == SigningMethod.Tablet).Select(slot => (agreement.CaseId, Slot: slot)))
            .ToList();
        var copied = drawn.Where(mark => mark.Slot.StrokesHash is not null).GroupBy(mark => mark.Slot.StrokesHash)
            .Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        return
        [
            .. from mark in drawn
               let odd = mark.Slot.StrokesHash is null ? OddMark.NoStrokes : copied.Contains(mark.Slot.StrokesHash) ? OddMark.CopiedStrokes : (OddMark?)null
               where odd is not null
               select new DoubtfulSignature(mark.CaseId, odd.Value),
        ];
    }
}
