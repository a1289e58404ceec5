namespace Mediation.Documents.Typesetting.Fonts;

/// <summary>A font file can't be used, or no usable font is there.</summary>
public sealed class FontException : Exception
{
    /// <summary>A font can't be used.</summary>
    /// <param name="message">What is wrong, with the file's name.</param>
    public FontException(string message) : base(message)
    {
    }
}
