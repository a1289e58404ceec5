using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout;

/// <summary>
/// The answer of an element to the room it was offered: how much fits, how large that is, where the rest goes on, and
/// how it is drawn once its place is settled. The place may be larger than the size: borders then reach further,
/// text stands where its alignment wants it.
/// </summary>
internal abstract class Plan
{
    protected Plan(Fit fit, Size size, Progress? rest = null) => (Fit, Size, Rest) = (fit, size, rest);

    /// <summary>There is nothing to show.</summary>
    public static Plan Skipped { get; } = new Blank(Fit.Empty);

    /// <summary>All of it fits, because there is nothing to draw.</summary>
    public static Plan Nothing { get; } = new Blank(Fit.All);

    public Fit Fit { get; }

    /// <summary>The room it needs: at most what it was offered.</summary>
    public Size Size { get; }

    /// <summary>Where the rest goes on; there is one exactly when a part fits.</summary>
    public Progress? Rest { get; }

    /// <summary>Whether it needs any room at all.</summary>
    public bool TakesRoom => Size.Width > 0 || Size.Height > 0;

    /// <summary>Not even a part fits.</summary>
    public static Plan DoesNotFit(Element element, Size room) => new Refusal(element, room);

    /// <summary>Nothing is shown now; the element goes on with the next page.</summary>
    public static Plan Later(Progress rest) => new Blank(Fit.Part, rest);

    /// <summary>Draws what fits.</summary>
    public abstract void Paint(PageCanvas canvas, Box box);

    /// <summary>Why nothing fits, for the message to whoever writes the paper.</summary>
    public virtual string Explain() => "It fits.";

    private sealed class Blank(Fit fit, Progress? rest = null) : Plan(fit, Size.Zero, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
        }
    }

    private sealed class Refusal(Element element, Size room) : Plan(Fit.None, Size.Zero)
    {
        public override void Paint(PageCanvas canvas, Box box) =>
            throw new InvalidOperationException("What doesn't fit isn't drawn.");

        public override string Explain() => FormattableString.Invariant(
            $"{element} doesn't fit into {room.Width:0.#} × {room.Height:0.#} points.");
    }
}

/// <summary>The plan of an element that shows one other element, perhaps larger, moved or turned.</summary>
internal abstract class WrappingPlan(Plan inner, Size size, Progress? rest) : Plan(inner.Fit, size, rest)
{
    protected WrappingPlan(Plan inner, Size size) : this(inner, size, inner.Rest)
    {
    }

    protected WrappingPlan(Plan inner) : this(inner, inner.Size, inner.Rest)
    {
    }

    protected Plan Inner => inner;
}
