namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>
/// Progress of elements that stand beside or on top of each other: each has its own, and one that is finished waits
/// for the others.
/// </summary>
internal sealed class Parallel(Progress?[] parts) : Progress
{
    /// <summary>Where one of the elements goes on.</summary>
    public static Progress? Of(Progress? progress, int index) => progress is Parallel parallel ? parallel.At(index) : progress;

    /// <summary>Where elements with these plans go on; null when all are finished.</summary>
    public static Parallel? After(IReadOnlyList<Plan> plans, Progress? progress)
    {
        var rests = new Progress?[plans.Count];
        for (var i = 0; i < rests.Length; i++)
        {
            // What repeats beside something longer is finished, however much of it there is.
            var goesOn = plans[i].Fit == Fit.Part && Of(progress, i) != Done;
            rests[i] = goesOn ? plans[i].Rest : Done;
        }

        return rests.Any(rest => rest != Done) ? new Parallel(rests) : null;
    }

    private Progress? At(int index) => parts[index];
}
