using Mediation.Documents.Papers;
using QRCoder;

namespace Mediation.Documents.Components;

/// <summary>
/// The QR code of an issued paper, above the text at the left edge of every page: far from seals and signatures, and from the right
/// corner, where archives stamp their page numbers.
/// </summary>
internal sealed class VerificationMark(string address, PaperLayout layout, PageWording wording, Typography typography) : IComponent
{
    /// <summary>Side in millimetres: squares of a third of a millimetre, which telephones and office scanners read.</summary>
    private const float Side = 14;

    private const float AboveText = 1;

    public void Compose(IContainer container)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
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
