using Mediation.Documents.Papers;
using PaperKind = Mediation.Domain.Cases.PaperKind;

namespace Mediation.Web.Features.Verify;

/// <summary>What a stranger may know of a paper he holds. Nothing here is about a person.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Committee">Who issued it.</param>
/// <param name="On">When.</param>
/// <param name="Edition">第几版.</param>
/// <param name="ModelHash">SHA-256 of what it says.</param>
/// <param name="IsReplaced">A later version has taken its place.</param>
/// <param name="WithdrawnAt">When it was taken back (UTC).</param>
public sealed record VerifiedPaper(
    PaperKind Kind, string? Number, string Committee, DateOnly On, int Edition, string ModelHash, bool IsReplaced, DateTime? WithdrawnAt)
{
    /// <summary>The digits printed at the foot of the paper as 校验码.</summary>
    public string Digits => ContentHash.Shorten(ModelHash);
}
