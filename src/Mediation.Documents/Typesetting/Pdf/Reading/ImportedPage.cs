using System.Numerics;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// A page of another PDF file, shown like an image. It becomes a form whose matrix takes the page to the unit square,
/// which is how PDF draws images; stamps and filled fields are drawn on it where readers show them.
/// </summary>
internal sealed class ImportedPage : Picture
{
    private const int Hidden = 2, NotViewed = 32;
    private const string PageName = "P";

    private readonly SourceFile _file;
    private readonly SourcePage _page;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _contents;
    private readonly IReadOnlyList<(SourceReference Form, Matrix3x2 Place)> _stamps;

    /// <exception cref="PdfScanException">The page can't be read.</exception>
    public ImportedPage(SourceFile file, SourcePage page)
    {
        (_file, _page) = (file, page);
        _contents = [.. Streams(page.Dictionary["Contents"]).Select(Unfold)];
        _stamps = [.. Stamps()];

        var shown = new SourceDictionary(new Dictionary<string, SourceValue>
        {
            ["Page"] = page.Resources,
            ["Stamps"] = new SourceArray([.. _stamps.Select(stamp => stamp.Form)]),
        });
        Obstacles = new ArchiveCheck(file).Of(shown, page.Resources, Joined());
    }

    /// <summary>What keeps a file with this page from being PDF/A-1b.</summary>
    public override ArchiveObstacles Obstacles { get; }

    public override float AspectRatio => _page.Width / _page.Height;

    /// <summary>Width in points, as shown.</summary>
    public float Width => _page.Width;

    /// <summary>Height in points, as shown.</summary>
    public float Height => _page.Height;

    public override void WriteTo(PdfFile file, PdfReference reference)
    {
        var import = file.ImportFrom(_file);
        import.IsTransparent |= Obstacles.HasFlag(ArchiveObstacles.Transparency);
        var (box, m) = (_page.Box, _page.ToUnitSquare);
        var frame = $"/Type /XObject /Subtype /Form /BBox [{PdfNumbers.Exact(box.X, box.Y, box.Z, box.W)}]";
        var matrix = $" /Matrix [{PdfNumbers.Exact(m.M11, m.M12, m.M21, m.M22, m.M31, m.M32)}]";

        if (_stamps.Count == 0)
        {
            import.WriteForm(reference, frame + matrix, _page.Resources, Joined().Span);
            return;
        }

        var inner = file.Reserve();
        import.WriteForm(inner, frame, _page.Resources, Joined().Span);
        WriteStamped(file, reference, frame + matrix, inner, import);
    }

    private void WriteStamped(PdfFile file, PdfReference reference, string entries, PdfReference inner, PageImport import)
    {
        using var content = new PdfSyntax();
        using var resources = new PdfSyntax();
        content.Write($"/{PageName} Do\n");
        resources.Write($" /Resources << /XObject << /{PageName} {inner}");
        for (var i = 0; i < _stamps.Count; i++)
        {
            var (form, m) = _stamps[i];
            content.Write($"q {PdfNumbers.Exact(m.M11, m.M12, m.M21, m.M22, m.M31, m.M32)} cm /S{i} Do Q\n");
            resources.Write($" /S{i} {import.Copy(form)}");
        }

        resources.Write(" >> >>"u8);
        file.WriteStream(reference, entries + System.Text.Encoding.ASCII.GetString(resources.Written), content.Written);
        import.WriteWaiting();
    }

    private IEnumerable<SourceStream> Streams(SourceValue contents) => _file.Resolve(contents) switch
    {
        SourceStream stream => [stream],
        SourceArray array => array.Items.Select(item => _file.Resolve(item) as SourceStream ?? throw PdfScanException.Damaged("A part of a page is missing.")),
        var nothing when nothing == SourceValue.Null && contents is not SourceReference => [],
        _ => throw PdfScanException.Damaged("What a page shows is missing."),
    };

    private ReadOnlyMemory<byte> Unfold(SourceStream stream) =>
        _file.Decode(stream) ?? throw PdfScanException.Damaged("What a page shows is packed as only images are.");

    // The parts of a page's content are one text; a word never runs over from one to the next.
    private ReadOnlyMemory<byte> Joined()
    {
        if (_contents is [var only])
            return only;

        var joined = new MemoryStream();
        foreach (var part in _contents)
        {
            joined.Write(part.Span);
            joined.WriteByte((byte)'\n');
        }

        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    // ISO 32000-1, 12.5.5: the form's box, turned by its matrix, is fitted into the annotation's rectangle.
    private IEnumerable<(SourceReference Form, Matrix3x2 Place)> Stamps()
    {
        if (_file.Resolve(_page.Dictionary["Annots"]) is not SourceArray annotations)
            yield break;

        foreach (var item in annotations.Items)
        {
            if (_file.Dictionary(item) is not { } annotation || annotation.Name("Subtype") is "Link" or "Popup" || IsHidden(annotation) ||
                Appearance(annotation) is not { } form || _file.Resolve(form) is not SourceStream { Dictionary: var shape } ||
                _file.Rectangle(annotation["Rect"]) is not { } place || _file.Rectangle(shape["BBox"]) is not { } box)
                continue;

            if (Fit(box, _file.Numbers(shape["Matrix"], 6), place) is { } fitted)
                yield return (form, fitted);
        }
    }

    private bool IsHidden(SourceDictionary annotation) =>
        _file.Resolve(annotation["F"]) is SourceNumber { Whole: { } flags } && (flags & (Hidden | NotViewed)) != 0;

    private SourceReference? Appearance(SourceDictionary annotation)
    {
        if (_file.Dictionary(annotation["AP"]) is not { } appearances)
            return null;
        if (_file.Resolve(appearances["N"]) is SourceDictionary states)
            return annotation.Name("AS") is { } state ? states[state] as SourceReference : null;

        return appearances["N"] as SourceReference;
    }

    private static Matrix3x2? Fit(Vector4 box, float[]? matrix, Vector4 place)
    {
        var own = matrix is [var a, var b, var c, var d, var e, var f] ? new Matrix3x2(a, b, c, d, e, f) : Matrix3x2.Identity;
        Vector2[] corners =
        [
            Vector2.Transform(new(box.X, box.Y), own), Vector2.Transform(new(box.Z, box.Y), own),
            Vector2.Transform(new(box.X, box.W), own), Vector2.Transform(new(box.Z, box.W), own),
        ];
        var min = corners.Aggregate(Vector2.Min);
        var size = corners.Aggregate(Vector2.Max) - min;
        if (!(size.X > 0 && size.Y > 0) || !float.IsFinite(size.X) || !float.IsFinite(size.Y))
            return null;

        float x = (place.Z - place.X) / size.X, y = (place.W - place.Y) / size.Y;
        return new Matrix3x2(x, 0, 0, y, place.X - (min.X * x), place.Y - (min.Y * y));
    }
}
