using Mediation.Documents.Typesetting.Layout.Elements;
using Mediation.Documents.Typesetting.Layout.Text;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Texts.</summary>
public static class TextExtensions
{
    /// <summary>Sets text made of pieces of different looks.</summary>
    /// <param name="element">The container; one just aligned passes its alignment on to the lines.</param>
    /// <param name="content">Adds the pieces.</param>
    public static void Text(this IContainer element, Action<TextDescriptor> content) =>
        content(new TextDescriptor(element.PutTextBlock()));

    /// <summary>Sets text of one look. A line feed starts a new paragraph; null sets nothing.</summary>
    /// <param name="container">The container; one just aligned passes its alignment on to the lines.</param>
    /// <param name="text">The text.</param>
    public static TextBlockDescriptor Text(this IContainer container, string? text)
    {
        var span = new TextSpan(text ?? string.Empty);
        var block = text is null ? new TextBlock() : container.PutTextBlock();
        block.Items.Add(span);
        return new TextBlockDescriptor(block, span);
    }

    private static TextBlock PutTextBlock(this IContainer container) => container.Put(new TextBlock
    {
        Alignment = (container as Alignment)?.Horizontal switch
        {
            HorizontalAlignment.Left => TextAlignment.Left,
            HorizontalAlignment.Center => TextAlignment.Center,
            HorizontalAlignment.Right => TextAlignment.Right,
            null => null,
        },
    });
}

/// <summary>A piece of text, to be styled by <see cref="TextSpanDescriptorExtensions"/>.</summary>
public class TextSpanDescriptor
{
    internal TextSpanDescriptor(TextItem item) => Item = item;

    internal TextItem Item { get; }
}

/// <summary>Changing a piece of text in a chain of calls.</summary>
internal static class TextSpanRestyling
{
    public static T Restyle<T>(this T descriptor, Func<TextStyle, TextStyle> change) where T : TextSpanDescriptor
    {
        descriptor.Item.Style = change(descriptor.Item.Style);
        return descriptor;
    }
}

/// <summary>Writes a page number as text, such as in Chinese numerals.</summary>
/// <param name="pageNumber">The number, or null while it isn't known: answer with something of the usual width.</param>
public delegate string PageNumberFormatter(int? pageNumber);

/// <summary>A page number within a text.</summary>
public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    private readonly PageNumberSpan _span;

    internal TextPageNumberDescriptor(PageNumberSpan span) : base(span) => _span = span;

    /// <summary>Writes the number in another way than in Arabic numerals.</summary>
    /// <param name="formatter">Writes it.</param>
    public TextPageNumberDescriptor Format(PageNumberFormatter formatter)
    {
        _span.Format = formatter;
        return this;
    }
}

/// <summary>A whole text of one look.</summary>
public sealed class TextBlockDescriptor : TextSpanDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block, TextSpan span) : base(span) => _block = block;

    /// <inheritdoc cref="TextDescriptor.AlignLeft"/>
    public TextBlockDescriptor AlignLeft() => Set(block => block.Alignment = TextAlignment.Left);

    /// <inheritdoc cref="TextDescriptor.AlignCenter"/>
    public TextBlockDescriptor AlignCenter() => Set(block => block.Alignment = TextAlignment.Center);

    /// <inheritdoc cref="TextDescriptor.AlignRight"/>
    public TextBlockDescriptor AlignRight() => Set(block => block.Alignment = TextAlignment.Right);

    /// <inheritdoc cref="TextDescriptor.AlignStart"/>
    public TextBlockDescriptor AlignStart() => AlignLeft();

    /// <inheritdoc cref="TextDescriptor.AlignEnd"/>
    public TextBlockDescriptor AlignEnd() => AlignRight();

    /// <inheritdoc cref="TextDescriptor.Justify"/>
    public TextBlockDescriptor Justify() => Set(block => block.Alignment = TextAlignment.Justify);

    /// <inheritdoc cref="TextDescriptor.ClampLines"/>
    public TextBlockDescriptor ClampLines(int maxLines, string ellipsis = TextDescriptor.DefaultEllipsis) =>
        Set(block => (block.MaxLines, block.Ellipsis) = (maxLines, ellipsis));

    /// <inheritdoc cref="TextDescriptor.ParagraphSpacing"/>
    public TextBlockDescriptor ParagraphSpacing(float value, Unit unit = Unit.Point) =>
        Set(block => block.ParagraphSpacing = value.ToPoints(unit));

    /// <inheritdoc cref="TextDescriptor.ParagraphFirstLineIndentation"/>
    public TextBlockDescriptor ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) =>
        Set(block => block.FirstLineIndentation = value.ToPoints(unit));

    private TextBlockDescriptor Set(Action<TextBlock> change)
    {
        change(_block);
        return this;
    }
}
