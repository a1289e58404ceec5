using System.Globalization;
using System.Text;
using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// A font within a file: a Type 0 font whose codes are the numbers of a subset (Identity-H), with the way back to
/// Unicode, so that text can be searched and copied.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, int index)
{
    private const int FullWidth = 1000;
    private const int UnicodeRangeLimit = 100;

    public FontSubset Subset { get; } = new(face);

    /// <summary>The name pages call it by.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"/F{index}");

    /// <summary>The width of a glyph as the file gives it, in thousandths of the font size.</summary>
    public int WidthOf(ushort glyph) => (int)MathF.Round(face.ToEm(face.AdvanceOf(glyph)) * 1000f);

    /// <summary>Writes the font with all its parts.</summary>
    public void WriteTo(PdfFile file, PdfReference reference)
    {
        var name = $"/{SubsetTag()}+{face.Names.PostScriptName}";
        var descendant = file.Reserve();
        var descriptor = file.Reserve();
        var fontFile = file.Reserve();
        var characterSet = file.Reserve();
        var toUnicode = file.Reserve();

        var syntax = file.Begin(reference);
        syntax.Write($"<< /Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {toUnicode} >>");
        file.End();

        syntax = file.Begin(descendant);
        syntax.Write($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} /CIDToGIDMap /Identity /DW {FullWidth} /W [");
        WriteWidths(syntax);
        syntax.Write("] >>"u8);
        file.End();

        syntax = file.Begin(descriptor);
        WriteDescriptor(syntax, name, fontFile, characterSet);
        file.End();

        using var program = new PooledBytes();
        SubsetProgram.Write(Subset, program);
        file.WriteStream(fontFile, string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"), program.Written);
        file.WriteStream(characterSet, "", CharacterSet());
        WriteToUnicode(file, toUnicode);
    }

    private void WriteDescriptor(PdfSyntax syntax, string name, PdfReference fontFile, PdfReference characterSet)
    {
        const int Symbolic = 4, UsualStem = 80;
        var metrics = face.Metrics;
        var (xMin, yMin, xMax, yMax) = metrics.Bounds;

        syntax.Write($"<< /Type /FontDescriptor /FontName {name} /Flags {Symbolic} /FontBBox [{Thousandths(xMin)} {Thousandths(yMin)} {Thousandths(xMax)} {Thousandths(yMax)}]");
        syntax.Write($" /ItalicAngle 0 /Ascent {Thousandths(metrics.Ascent)} /Descent {Thousandths(metrics.Descent)} /CapHeight {Thousandths(metrics.CapHeight)} /StemV {UsualStem}");
        syntax.Write($" /FontFile2 {fontFile} /CIDSet {characterSet} >>");
    }

    // Nearly all glyphs are as wide as the default; the others stand in runs of neighbours.
    private void WriteWidths(PdfSyntax syntax)
    {
        var isInRun = false;
        for (var number = 0; number < Subset.Glyphs.Count; number++)
        {
            var width = WidthOf(Subset.Glyphs[number].Glyph);
            if (width == FullWidth)
            {
                if (isInRun)
                    syntax.Write((byte)']');
                isInRun = false;
                continue;
            }

            syntax.Write(isInRun ? $" {width}" : $" {number} [{width}");
            isInRun = true;
        }

        if (isInRun)
            syntax.Write((byte)']');
    }

    // One bit for each glyph of the subset; PDF/A-1 asks for it.
    private byte[] CharacterSet()
    {
        var bits = new byte[(Subset.Glyphs.Count + 7) / 8];
        for (var number = 0; number < Subset.Glyphs.Count; number++)
            bits[number / 8] |= (byte)(0x80 >> (number % 8));

        return bits;
    }

    private void WriteToUnicode(PdfFile file, PdfReference reference)
    {
        using var map = new PdfSyntax();
        map.Write("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);

        for (var first = 1; first < Subset.Glyphs.Count; first += UnicodeRangeLimit)
        {
            var count = Math.Min(UnicodeRangeLimit, Subset.Glyphs.Count - first);
            map.Write($"{count} beginbfchar\n");
            for (var number = first; number < first + count; number++)
                WriteMapping(map, (ushort)number, new Rune(Subset.Glyphs[number].CodePoint));
            map.Write("endbfchar\n"u8);
        }

        map.Write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"u8);
        file.WriteStream(reference, "", map.Written);
    }

    private int Thousandths(int units) => (int)MathF.Round(face.ToEm(units) * 1000f);

    private static void WriteMapping(PdfSyntax map, ushort number, Rune character)
    {
        Span<char> utf16 = stackalloc char[2];
        map.Write((byte)'<');
        map.WriteHex(number);
        map.Write("> <"u8);
        foreach (var unit in utf16[..character.EncodeToUtf16(utf16)])
            map.WriteHex(unit);
        map.Write(">\n"u8);
    }

    // Six letters that tell subsets of one font apart; taken from the glyphs, so that they are the same each time.
    private string SubsetTag()
    {
        const uint Prime = 16777619;
        var hash = 2166136261;
        foreach (var (glyph, codePoint) in Subset.Glyphs)
            hash = (((hash ^ glyph) * Prime) ^ (uint)codePoint) * Prime;

        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++, hash /= 26)
            tag[i] = (char)('A' + (hash % 26));

        return new string(tag);
    }
}
