namespace Mediation.Documents.Typesetting.Layout;

/// <summary>
/// Anything that takes room on a page. Elements hold what the paper says and nothing about where they are: laying
/// one out changes nothing in it, so it can be tried, tried again elsewhere, and shown on many pages.
/// </summary>
internal abstract class Element : IElement
{
    /// <summary>Finds out how much of the element fits.</summary>
    /// <param name="room">The room there is.</param>
    /// <param name="progress">
    /// Where to go on, from the plan of the page before; null to begin; <see cref="Progress.Done"/> to show nothing
    /// but the boxes around what is finished, while others beside it go on.
    /// </param>
    /// <param name="context">The page and what is inherited from the elements around.</param>
    public abstract Plan Layout(Size room, Progress? progress, in LayoutContext context);

    /// <summary>What a message calls the element.</summary>
    public override string ToString() => GetType().Name;
}
