using System.Numerics;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// The content of one page, drawn in points from its top left corner, downwards; the notation counts upwards, and
/// this is the one place that turns them into each other.
/// </summary>
internal sealed partial class PageCanvas : IDisposable
{
    private readonly Stack<(PaintState State, float Flip, Matrix3x2 ToPage)> _saved = [];
    private readonly DrawingResources _resources;
    private readonly HashSet<EmbeddedFont> _fonts = [];
    private readonly HashSet<EmbeddedImage> _images = [];
    private readonly List<PageLink> _links = [];
    private readonly PdfSyntax _content = new();

    private PaintState _state = PaintState.Initial;
    private Matrix3x2 _toPage = Matrix3x2.Identity;
    private float _flip;

    public PageCanvas(Size size, DrawingResources resources)
    {
        Size = size;
        _resources = resources;
        _flip = size.Height;
    }

    public Size Size { get; }

    public ReadOnlySpan<byte> Content => _content.Written;

    public IReadOnlyCollection<EmbeddedFont> Fonts => _fonts;

    public IReadOnlyCollection<EmbeddedImage> Images => _images;

    public IReadOnlyList<PageLink> Links => _links;

    public void Dispose() => _content.Dispose();

    /// <summary>Draws in other coordinates until <see cref="Restore"/>.</summary>
    /// <param name="toHere">From the new coordinates to those of now; both count downwards.</param>
    public void Transform(Matrix3x2 toHere)
    {
        Save();
        var m = toHere;
        _content.Write($"{m.M11} {-m.M12} {-m.M21} {m.M22} {m.M31} {_flip - m.M32} cm\n");
        _flip = 0;
        _toPage = toHere * _toPage;
    }

    /// <summary>Shows only what lies within the box until <see cref="Restore"/>.</summary>
    public void Clip(Box box)
    {
        Save();
        WriteRectangle(box);
        _content.Write("W n\n"u8);
    }

    /// <summary>Ends the last <see cref="Transform"/> or <see cref="Clip"/>.</summary>
    public void Restore()
    {
        EndText();
        _content.Write("Q\n"u8);
        (_state, _flip, _toPage) = _saved.Pop();
    }

    /// <summary>A place that leads to an address or a section.</summary>
    public void Link(Box box, string target, bool isSection) => _links.Add(new PageLink(ToPage(box), target, isSection));

    /// <summary>The place on the page of a place in the coordinates of now.</summary>
    public Box ToPage(Box box)
    {
        if (_toPage.IsIdentity)
            return box;

        Span<Vector2> corners =
        [
            Vector2.Transform(new(box.X, box.Y), _toPage),
            Vector2.Transform(new(box.Right, box.Y), _toPage),
            Vector2.Transform(new(box.X, box.Bottom), _toPage),
            Vector2.Transform(new(box.Right, box.Bottom), _toPage),
        ];

        Vector2 min = corners[0], max = corners[0];
        foreach (var corner in corners)
            (min, max) = (Vector2.Min(min, corner), Vector2.Max(max, corner));

        return new Box(min.X, min.Y, max.X - min.X, max.Y - min.Y);
    }

    private void Save()
    {
        EndText();
        _content.Write("q\n"u8);
        _saved.Push((_state, _flip, _toPage));
    }

    private float Up(float y) => _flip - y;
}
