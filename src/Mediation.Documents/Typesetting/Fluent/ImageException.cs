namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>A file isn't an image that can be set: wrong kind, damaged, or of a form printers can't be trusted with.</summary>
/// <param name="message">What is wrong.</param>
public sealed class ImageException(string message) : Exception(message);
