namespace Mediation.Documents.Typesetting.Layout;

/// <summary>How much of an element fits into the room it was offered.</summary>
internal enum Fit
{
    /// <summary>There is nothing to show here: not even spacing is due.</summary>
    Empty,

    /// <summary>Not even a part fits.</summary>
    None,

    /// <summary>A part fits; the rest goes on the next page.</summary>
    Part,

    /// <summary>All of it fits.</summary>
    All,
}
