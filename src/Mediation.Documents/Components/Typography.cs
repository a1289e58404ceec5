namespace Mediation.Documents.Components;

/// <summary>
/// The one place where type is chosen: families and sizes of all papers. The families are configuration;
/// an office that owns 仿宋_GB2312 or 方正小标宋 names them first and keeps the free ones as fallback.
/// </summary>
public sealed record Typography
{
    /// <summary>The free families that ship with the product.</summary>
    public static Typography Default { get; } = new();

    /// <summary>Families of running text (仿宋, 宋体 or their stand-in), best first; the next is asked for a missing glyph.</summary>
    public IReadOnlyList<string> BodyFamilies { get; init; } = ["Noto Serif SC"];

    /// <summary>Families of titles (小标宋 or its stand-in).</summary>
    public IReadOnlyList<string> TitleFamilies { get; init; } = ["Noto Serif SC"];

    /// <summary>Families of footers and labels (黑体 or its stand-in).</summary>
    public IReadOnlyList<string> LabelFamilies { get; init; } = ["Noto Sans SC"];

    /// <summary>Title of a paper in points: 2号.</summary>
    public float TitleSize { get; init; } = 22;

    /// <summary>Name of the committee above the title: 3号.</summary>
    public float LetterheadSize { get; init; } = 16;

    /// <summary>Body of letters: 3号, as GB/T 9704 has it.</summary>
    public float LetterSize { get; init; } = 16;

    /// <summary>Body of agreements and records: 小4.</summary>
    public float BodySize { get; init; } = 12;

    /// <summary>Text in the boxes of forms: 小4.</summary>
    public float FormSize { get; init; } = 12;

    /// <summary>Text on the cover of a dossier: 4号.</summary>
    public float CoverSize { get; init; } = 14;

    /// <summary>Crowded tables and notes: 5号.</summary>
    public float NoteSize { get; init; } = 10.5f;

    /// <summary>Footer: 小5.</summary>
    public float FooterSize { get; init; } = 9;

    /// <summary>Red of a letter's head.</summary>
    internal static Color HeadRed { get; } = Color.FromHex("C00000");

    internal TextStyle Body => Style(BodyFamilies, BodySize, 1.6f);

    /// <summary>22 lines in 225 mm are 28.9 points a line.</summary>
    internal TextStyle Letter => Style(BodyFamilies, LetterSize, 28.9f / LetterSize);

    /// <summary>4号, as GB/T 9704 has it.</summary>
    internal TextStyle OfficialPageNumber => Style(BodyFamilies, CoverSize, 1.2f);

    internal TextStyle Form => Style(BodyFamilies, FormSize, 1.4f);

    internal TextStyle Note => Style(BodyFamilies, NoteSize, 1.4f);

    internal TextStyle Title => Style(TitleFamilies, TitleSize, 1.4f).Bold();

    internal TextStyle Letterhead => Style(TitleFamilies, LetterheadSize, 1.4f).Bold();

    internal TextStyle Footer => Style(LabelFamilies, FooterSize, 1.3f).FontColor(Colors.Grey.Darken3);

    internal TextStyle Mark => Style(LabelFamilies, 7, 1.2f).FontColor(Colors.Grey.Darken3);

    internal TextStyle Watermark => Style(LabelFamilies, 150, 1.2f).Bold().FontColor(Colors.Grey.Lighten3);

    private static TextStyle Style(IReadOnlyList<string> families, float size, float lineHeight) =>
        TextStyle.Default.FontFamily([.. families]).FontSize(size).LineHeight(lineHeight);
}
