using Mediation.Documents.Papers;
using QRCoder;

namespace Mediation.Documents.Components;

/// <summary>
/// The QR code of an issued paper, above the text at the left edge of every page: far from seals and signatures, and from the right
/// corner, where archives stamp their page numbers.
/// </summary>
internal sealed class VerificationMark(string address, PaperLayout layout, PageWording wording, Typography typography) : IComponent
{
    /// <summary>Side in millimetres. With the room above the text it leaves the edge of the sheet that office printers can't print on.</summary>
    private const float Side = 15;

    private const float AboveText = 0.8f;

    public void Compose(IContainer container)
    {
        // The lowest level of correction: every page has the mark, and an office scanner at 150 dots to the inch needs squares of 0.42 mm,
        // which only the smaller code has.
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L);
        // The library surrounds the code with the light edge that scanners need; here the margin of the paper is that edge.
        const int edge = 4;
        var rows = code.ModuleMatrix.Skip(edge).SkipLast(edge).Select(row => new System.Collections.BitArray(
            Enumerable.Range(edge, row.Count - (2 * edge)).Select(column => row[column]).ToArray())).ToList();
        container
            .PaddingLeft(layout.Left, Unit.Millimetre).PaddingTop(layout.Top - Side - AboveText, Unit.Millimetre)
            .Height(Side, Unit.Millimetre).Row(row =>
            {
                row.ConstantItem(Side, Unit.Millimetre).Squares(rows);
                row.AutoItem().PaddingLeft(2, Unit.Millimetre).AlignBottom().Text(wording.Verify).Style(typography.Mark);
            });
    }
}
