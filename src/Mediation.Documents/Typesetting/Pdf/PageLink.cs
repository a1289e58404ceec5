namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A place on a page that leads somewhere.</summary>
/// <param name="Box">The place.</param>
/// <param name="Target">An address, or the name of a section.</param>
/// <param name="IsSection">Which of both.</param>
internal readonly record struct PageLink(Box Box, string Target, bool IsSection);
