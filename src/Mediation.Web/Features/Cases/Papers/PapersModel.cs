using Mediation.Domain;
using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Cases.Papers;

/// <summary>What the papers page shows.</summary>
/// <param name="Printable">What can be printed now.</param>
/// <param name="OnFile">What is on file, newest first.</param>
/// <param name="Missing">What the outcome still needs, or null.</param>
public sealed record PapersModel(IReadOnlyList<PrintablePaper> Printable, IReadOnlyList<CasePaper> OnFile, Words? Missing)
{
    public static PapersModel Of(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new PapersModel(
            PrintablePaper.For(of),
            [.. of.Papers.OrderByDescending(p => p.AddedAt)],
            of.Outcome is null ? null : ClosingRules.MissingPaper(of));
    }

    /// <summary>The issued version of a printable paper that counts now, or null.</summary>
    public CasePaper? IssuedOf(PrintablePaper paper) =>
        OnFile.FirstOrDefault(p => p is { IsScan: false, IsInForce: true } && p.Kind == paper.Kind && p.SubjectId == paper.SubjectId);
}

/// <summary>Which paper to issue.</summary>
public sealed class IssuePaperForm
{
    public PaperKind? Kind { get; set; }

    public Guid? SubjectId { get; set; }

    /// <summary>Whether the paper is opened at once, to be printed while somebody waits at the counter.</summary>
    public bool Open { get; set; }
}
