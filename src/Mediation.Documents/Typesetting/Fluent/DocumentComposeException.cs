namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>A document is described in a way that has no meaning: a mistake in the program, not in what a user typed.</summary>
/// <param name="message">What is wrong.</param>
public sealed class DocumentComposeException(string message) : Exception(message);
