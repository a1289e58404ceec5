using System.Buffers.Binary;
using System.Text;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>The names a font goes by: the 'name' table.</summary>
/// <param name="Families">Family names in every language the font has them in, such as FangSong and 仿宋.</param>
/// <param name="PostScriptName">The name used within a PDF file.</param>
internal sealed record FontNames(IReadOnlyList<string> Families, string PostScriptName)
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int MacintoshPlatform = 1;

    public static FontNames Read(FontFile file)
    {
        var table = file.ReadTable("name");
        var families = new List<string>();
        var typographicFamilies = new List<string>();
        var postScriptName = "";

        foreach (var (id, name) in Records(table))
        {
            if (id == FamilyId && !families.Contains(name))
                families.Add(name);
            else if (id == TypographicFamilyId && !typographicFamilies.Contains(name))
                typographicFamilies.Add(name);
            else if (id == PostScriptId && postScriptName.Length == 0)
                postScriptName = name;
        }

        // The typographic family gathers all weights; the plain one may count "Bold" as a family of its own.
        var used = typographicFamilies.Count > 0 ? typographicFamilies : families;
        if (used.Count == 0)
            throw new FontException($"'{file.Path}' doesn't say what font it is.");

        return new FontNames(used, PdfSafe(postScriptName.Length > 0 ? postScriptName : used[0]));
    }

    private static IEnumerable<(int Id, string Name)> Records(byte[] table)
    {
        if (table.Length < 6)
            yield break;

        var count = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(2));
        var strings = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(4));

        for (var i = 0; i < count && 18 + (12 * i) <= table.Length; i++)
        {
            var record = table.AsSpan(6 + (12 * i), 12);
            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var id = BinaryPrimitives.ReadUInt16BigEndian(record[6..]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            var start = strings + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);

            if (start + length > table.Length)
                continue;

            // Macintosh names are in old code pages; only the plain Latin ones can be trusted, and Latin-1 reads those.
            var encoding = platform == MacintoshPlatform ? Encoding.Latin1 : Encoding.BigEndianUnicode;
            var name = encoding.GetString(table, start, length).Trim('\0', ' ');

            if (name.Length > 0 && (platform != MacintoshPlatform || Ascii.IsValid(name)))
                yield return (id, name);
        }
    }

    private static string PdfSafe(string name)
    {
        var safe = new string([.. name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]);
        return safe.Length > 0 ? safe : "Font";
    }
}
