namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Where an element goes on after a page break. Each element that can be split has a kind of its own.</summary>
internal abstract class Progress
{
    /// <summary>
    /// The element is finished, while others beside it go on: the other cells of a table's row, say. Boxes pass it
    /// on to what they hold, and what they hold shows nothing, so that the lines of a form run on.
    /// </summary>
    public static readonly Progress Done = new Finished();

    private sealed class Finished : Progress;
}

/// <summary>The element has had its first page, which is all that matters to it; its child goes on where it says.</summary>
internal sealed class Begun(Progress? inner) : Progress
{
    public Progress? Inner => inner;

    /// <summary>Where the child goes on.</summary>
    public static Progress? Of(Progress? progress) => progress is Begun begun ? begun.Inner : progress;
}
