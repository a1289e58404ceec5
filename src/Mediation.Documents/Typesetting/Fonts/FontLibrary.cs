using System.Collections.Concurrent;
using System.Text;

namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>
/// The fonts papers can be set in. <see cref="Shared"/> has those in the folder <c>fonts</c> beside the program; an
/// office that owns FangSong, KaiTi or XiaoBiaoSong adds its files at start-up, and says what stands in for those it
/// doesn't own.
/// </summary>
/// <remarks>Any number of threads may use a library. What is added counts for documents begun afterwards.</remarks>
public sealed class FontLibrary
{
    private static readonly string[] FontFileExtensions = [".ttf", ".ttc"];
    private static readonly Lazy<FontLibrary> SharedLibrary = new(() =>
    {
        var library = new FontLibrary();
        library.AddFolder(Path.Combine(AppContext.BaseDirectory, "fonts"));
        return library;
    });

    private readonly Lock _changing = new();
    private volatile Contents _contents = Contents.Nothing;

    /// <summary>The library <c>GeneratePdf</c> uses.</summary>
    public static FontLibrary Shared => SharedLibrary.Value;

    /// <summary>Names of the families, in the order they were added.</summary>
    public IReadOnlyCollection<string> Families => [.. _contents.Faces.SelectMany(face => face.Names.Families).Distinct()];

    /// <summary>The first character of a text that no font has, or null.</summary>
    public Rune? FirstMissing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faces = _contents.Faces;
        foreach (var character in text.EnumerateRunes())
        {
            if (!Rune.IsControl(character) && faces.All(face => face.GlyphOf(character.Value) == 0))
                return character;
        }

        return null;
    }

    /// <summary>Adds all fonts in a folder, in the order of their file names; a folder that isn't there adds nothing.</summary>
    /// <param name="path">Path of the folder.</param>
    /// <exception cref="FontException">A file is no TrueType font, is damaged, or may not be embedded.</exception>
    public void AddFolder(string path)
    {
        if (!Directory.Exists(path))
            return;

        var files = Directory.EnumerateFiles(path)
            .Where(file => FontFileExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

        foreach (var file in files)
            AddFile(file);
    }

    /// <summary>Adds the font, or the fonts, in a file.</summary>
    /// <param name="path">Path of a .ttf or .ttc file.</param>
    /// <exception cref="FontException">The file is no TrueType font, is damaged, or may not be embedded.</exception>
    public void AddFile(string path)
    {
        var faces = FontFile.Open(path).Select(file => new FontFace(file)).ToList();
        Change(contents => contents.With(faces));
    }

    /// <summary>Says which families stand in for one that may not be there, such as Noto Serif SC for FangSong.</summary>
    /// <param name="family">The family papers ask for.</param>
    /// <param name="substitutes">The families used in its place or, where it lacks a character, after it.</param>
    public void Substitute(string family, params string[] substitutes) =>
        Change(contents => contents.WithSubstitutes(family, substitutes));

    /// <summary>Sets the families every text ends with, whatever it asks for; all families there are, when never set.</summary>
    /// <param name="families">The families, best first.</param>
    public void FallBackTo(params string[] families) => Change(contents => contents.WithFallback(families));

    /// <summary>The fonts for texts that ask for these families in this weight.</summary>
    /// <exception cref="FontException">There are no fonts at all.</exception>
    internal FontStack Resolve(IReadOnlyList<string> families, int weight) => _contents.Resolve(families, weight);

    private void Change(Func<Contents, Contents> change)
    {
        lock (_changing)
            _contents = change(_contents);
    }

    /// <summary>What a library holds at one moment. Never changed, only replaced.</summary>
    private sealed class Contents(
        IReadOnlyList<FontFace> faces,
        IReadOnlyDictionary<string, string[]> substitutes,
        IReadOnlyList<string>? fallback)
    {
        public static readonly Contents Nothing = new([], new Dictionary<string, string[]>(), null);

        private readonly ConcurrentDictionary<(string Families, int Weight), FontStack> _stacks = new();

        public IReadOnlyList<FontFace> Faces => faces;

        public Contents With(IEnumerable<FontFace> added) => new([.. faces, .. added], substitutes, fallback);

        public Contents WithSubstitutes(string family, string[] standIns) => new(
            faces,
            new Dictionary<string, string[]>(substitutes, StringComparer.OrdinalIgnoreCase) { [family] = standIns },
            fallback);

        public Contents WithFallback(string[] families) => new(faces, substitutes, families);

        public FontStack Resolve(IReadOnlyList<string> families, int weight) =>
            _stacks.GetOrAdd((string.Join('\n', families), weight), _ => new FontStack(Choose(families, weight)));

        private FontFace[] Choose(IReadOnlyList<string> families, int weight)
        {
            var wanted = families
                .SelectMany(family => substitutes.TryGetValue(family, out var standIns) ? standIns.Prepend(family) : [family])
                .Concat(fallback ?? faces.SelectMany(face => face.Names.Families))
                .Distinct(StringComparer.OrdinalIgnoreCase);

            var chosen = new List<FontFace>();
            foreach (var family in wanted)
            {
                if (NearestWeight(family, weight) is { } face && !chosen.Contains(face))
                    chosen.Add(face);
            }

            return chosen.Count > 0
                ? [.. chosen]
                : throw new FontException($"None of the fonts {string.Join(", ", families)} is there, and nothing stands in for them.");
        }

        private FontFace? NearestWeight(string family, int weight) => faces
            .Where(face => face.Names.Families.Contains(family, StringComparer.OrdinalIgnoreCase))
            .MinBy(face => Math.Abs(face.Metrics.Weight - weight));
    }
}
