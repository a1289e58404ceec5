using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Images: scans and seals.</summary>
public static class ImageExtensions
{
    /// <summary>Shows an image, as wide as the place unless said otherwise.</summary>
    /// <param name="parent">The container.</param>
    /// <param name="imageData">A JPEG or PNG file.</param>
    /// <exception cref="ImageException">The data is neither, or damaged.</exception>
    public static ImageDescriptor Image(this IContainer parent, byte[] imageData) =>
        parent.Image(Fluent.Image.FromBinaryData(imageData));

    /// <inheritdoc cref="Image(IContainer, byte[])"/>
    /// <param name="parent">The container.</param>
    /// <param name="filePath">Path of a JPEG or PNG file.</param>
    public static ImageDescriptor Image(this IContainer parent, string filePath) =>
        parent.Image(Fluent.Image.FromFile(filePath));

    /// <inheritdoc cref="Image(IContainer, byte[])"/>
    /// <param name="parent">The container.</param>
    /// <param name="fileStream">A JPEG or PNG file.</param>
    public static ImageDescriptor Image(this IContainer parent, Stream fileStream) =>
        parent.Image(Fluent.Image.FromStream(fileStream));

    /// <summary>Shows an image that was read before; used several times it is stored once.</summary>
    /// <param name="parent">The container.</param>
    /// <param name="image">The image.</param>
    public static ImageDescriptor Image(this IContainer parent, Image image) =>
        new(parent.Put(new ImageElement { Image = image }));
}

/// <summary>How an image fills its place. Its proportions are kept unless said otherwise.</summary>
public sealed class ImageDescriptor
{
    private readonly ImageElement _element;

    internal ImageDescriptor(ImageElement element) => _element = element;

    /// <summary>As wide as the place (the default).</summary>
    public ImageDescriptor FitWidth() => Scale(ImageScaling.FitWidth);

    /// <summary>As high as the place.</summary>
    public ImageDescriptor FitHeight() => Scale(ImageScaling.FitHeight);

    /// <summary>As large as the place allows.</summary>
    public ImageDescriptor FitArea() => Scale(ImageScaling.FitArea);

    /// <summary>Fills the place, whatever becomes of the proportions.</summary>
    public ImageDescriptor FitUnproportionally() => Scale(ImageScaling.Stretch);

    private ImageDescriptor Scale(ImageScaling scaling)
    {
        _element.Scaling = scaling;
        return this;
    }
}
