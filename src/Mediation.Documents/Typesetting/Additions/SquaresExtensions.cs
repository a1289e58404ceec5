using System.Collections;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>Grids of dark squares: QR codes.</summary>
public static class SquaresExtensions
{
    /// <summary>Fills a square place with dark and light squares, drawn as lines and not as a picture, so that they stay sharp.</summary>
    /// <param name="element">The container.</param>
    /// <param name="rows">The rows from the top, as many as each has squares; true is dark.</param>
    public static void Squares(this IContainer element, IReadOnlyList<BitArray> rows) => element.Put(new Squares { Rows = rows });
}
