using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>What the pages of one document share: its fonts and images, each once.</summary>
internal sealed class DrawingResources
{
    private readonly Dictionary<FontFace, EmbeddedFont> _fonts = [];
    private readonly Dictionary<Image, EmbeddedImage> _images = [];

    /// <summary>In the order of their first use.</summary>
    public IReadOnlyCollection<EmbeddedFont> Fonts => _fonts.Values;

    /// <summary>In the order of their first use.</summary>
    public IReadOnlyCollection<EmbeddedImage> Images => _images.Values;

    public EmbeddedFont Embed(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
            _fonts.Add(face, font = new EmbeddedFont(face, _fonts.Count + 1));

        return font;
    }

    public EmbeddedImage Embed(Image image)
    {
        if (!_images.TryGetValue(image, out var embedded))
            _images.Add(image, embedded = new EmbeddedImage(image.Picture, _images.Count + 1));

        return embedded;
    }
}
