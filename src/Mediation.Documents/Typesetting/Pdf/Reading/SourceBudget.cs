namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// How much work one file may cause. Every byte that is unfolded or searched is counted, so that no file, however it
/// is made, keeps the machine busy for long or fills its memory.
/// </summary>
internal sealed class SourceBudget(long bytes)
{
    private long _left = bytes;

    /// <exception cref="PdfScanException">The budget is spent.</exception>
    public void Spend(long amount)
    {
        _left -= amount;
        if (_left < 0)
            throw new PdfScanException(PdfScanFault.TooLarge, "The PDF file causes more work than a scan can be worth.");
    }

    /// <summary>The largest stream that may still be unfolded.</summary>
    public int LargestStream => (int)Math.Clamp(_left, 0, 64 * 1024 * 1024);
}
