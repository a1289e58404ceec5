using Mediation.Db;
using Mediation.Db.Templates;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.PrivacyNotice;
using Mediation.Documents.Templates;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>The privacy notice as a committee words it today. What consents were given on stays in the revisions of its words.</summary>
public sealed class PrivacyNotices(MediationDbContext db, TimeProvider clock)
{
    private static readonly PaperKind Kind = PaperCatalog.Find("privacy-notice")!;

    /// <summary>The notice in force today.</summary>
    public async Task<PrivacyNoticeInForce> TodayAsync(Guid committeeId, CancellationToken cancellationToken = default) =>
        Of(await db.TemplatesOnAsync(committeeId, ChinaTime.Today(clock), WordingMatter.NamesFor(Kind), cancellationToken));

    /// <summary>The notice in the words that are in force.</summary>
    public static PrivacyNoticeInForce Of(TemplatesInForce templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        var words = (PrivacyNoticeWording?)WordingMatter.WordingOf(Kind, templates.Of) ?? new PrivacyNoticeWording();
        return new PrivacyNoticeInForce(words, ContentHash.VersionOf(words));
    }
}

/// <summary>A notice and its version.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Version">What consents are kept with.</param>
public sealed record PrivacyNoticeInForce(PrivacyNoticeWording Words, string Version);
