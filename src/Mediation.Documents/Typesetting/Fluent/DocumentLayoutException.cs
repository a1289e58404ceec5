namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Something doesn't fit even on an empty page: a paper that can't be set as it is described.</summary>
/// <param name="message">What doesn't fit where.</param>
public sealed class DocumentLayoutException(string message) : Exception(message);
