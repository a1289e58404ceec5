namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A place on a page, in points from its top left corner, downwards.</summary>
internal readonly record struct Box(float X, float Y, float Width, float Height)
{
    public float Right => X + Width;

    public float Bottom => Y + Height;

    public Size Size => new(Width, Height);

    /// <summary>This place with its edges moved inwards.</summary>
    public Box Inset(float left, float top, float right, float bottom) =>
        new(X + left, Y + top, Width - left - right, Height - top - bottom);
}
