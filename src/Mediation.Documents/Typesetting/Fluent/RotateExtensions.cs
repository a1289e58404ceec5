using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Turning an element.</summary>
public static class RotateExtensions
{
    /// <summary>A quarter turn against the clock; width and height change places.</summary>
    /// <param name="element">The container.</param>
    public static IContainer RotateLeft(this IContainer element) => element.Turn(-1);

    /// <summary>A quarter turn with the clock; width and height change places.</summary>
    /// <param name="element">The container.</param>
    public static IContainer RotateRight(this IContainer element) => element.Turn(1);

    /// <summary>Turns the content around its top left corner. The room it takes stays that of the unturned content.</summary>
    /// <param name="element">The container.</param>
    /// <param name="angle">Degrees, with the clock.</param>
    public static IContainer Rotate(this IContainer element, float angle) => element.Put(new Rotate { Angle = angle });

    private static QuarterTurn Turn(this IContainer element, int quarters)
    {
        var turn = element as QuarterTurn ?? new QuarterTurn();
        turn.Quarters += quarters;
        return element.Put(turn);
    }
}
