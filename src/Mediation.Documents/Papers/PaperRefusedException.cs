namespace Mediation.Documents.Papers;

/// <summary>
/// A paper was asked for that can't be set: a party without a name, an agreement without terms, input that
/// can't be read. Thrown before anything is laid out, so nothing half-made ever leaves the library.
/// </summary>
public sealed class PaperRefusedException : Exception
{
    /// <summary>Refuses a paper.</summary>
    /// <param name="paper">Title of the paper that was asked for.</param>
    /// <param name="refusals">The reasons; at least one.</param>
    public PaperRefusedException(string paper, IReadOnlyList<PaperRefusal> refusals)
        : this(paper, refusals, null)
    {
    }

    /// <summary>Refuses a paper because of an error met while its input was read.</summary>
    /// <param name="paper">Title of the paper that was asked for.</param>
    /// <param name="refusals">The reasons; at least one.</param>
    /// <param name="innerException">The error met.</param>
    public PaperRefusedException(string paper, IReadOnlyList<PaperRefusal> refusals, Exception? innerException)
        : base($"不能制作《{paper}》：{string.Join("；", refusals.Select(refusal => refusal.Reason))}。", innerException)
    {
        Paper = paper;
        Refusals = refusals;
    }

    /// <summary>Title of the paper that was asked for.</summary>
    public string Paper { get; }

    /// <summary>Every reason, with the field it stands in.</summary>
    public IReadOnlyList<PaperRefusal> Refusals { get; }
}
