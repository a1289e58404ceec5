namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Takes no room and draws nothing, but is there: a box around it keeps its size.</summary>
internal sealed class Empty : Element
{
    public static readonly Empty Instance = new();

    private Empty()
    {
    }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) =>
        room.IsNegative() ? Plan.DoesNotFit(this, room) : Plan.Nothing;
}
