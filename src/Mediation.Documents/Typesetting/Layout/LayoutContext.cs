namespace Mediation.Documents.Typesetting.Layout;

/// <summary>What an element knows about its surroundings while it is laid out.</summary>
/// <param name="Page">The page.</param>
/// <param name="Style">Text style inherited from the elements around.</param>
/// <param name="Repetition">How often content that repeats, such as a header, was shown before.</param>
internal readonly record struct LayoutContext(PageScope Page, TextStyle Style, int Repetition);
