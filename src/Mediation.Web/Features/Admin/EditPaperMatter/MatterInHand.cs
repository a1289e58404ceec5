using Mediation.Db;
using Mediation.Db.Templates;
using Mediation.Documents.Papers;
using Mediation.Documents.Templates;
using Mediation.Domain.Centres;
using Mediation.Domain.Templates;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Admin.EditPaperMatter;

/// <summary>The matter a page is about.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Committee">Whose; null for all committees.</param>
/// <param name="Template">What has been entered; null for nothing yet.</param>
/// <param name="Above">What holds for all committees and therefore here, where nothing of its own is entered.</param>
/// <param name="Today">Today in China.</param>
public sealed record MatterInHand(
    TemplateMatter Matter, MediationCommittee? Committee, PaperTemplate? Template, IReadOnlyDictionary<string, string> Above, DateOnly Today)
{
    /// <summary>The fields, each with the text that holds where this page replaces nothing.</summary>
    public IReadOnlyList<TemplateField> Fields { get; } =
        [.. Matter.FieldsOf(Committee).Select(field => Above.TryGetValue(field.Path, out var text) ? field with { Usual = text } : field)];

    /// <summary>The revision that holds today.</summary>
    public PaperTemplateRevision? Current => Template?.On(Today);

    /// <summary>A made-up paper on which the matter can be looked at; null for none.</summary>
    public (PaperKind Kind, PaperModel Model)? Sample
    {
        get
        {
            var kind = Matter switch
            {
                WordingMatter wording => wording.Kind,
                TypographyMatter => PaperCatalog.Find("agreement"),
                _ => null,
            };
            return kind is not null && PaperSamples.Of(kind) is { } model ? (kind, model) : null;
        }
    }

    /// <summary>The address of the page.</summary>
    public string Address => AdminLinks.PaperMatter(Committee?.Id, Matter.Name);

    /// <summary>Loads the matter.</summary>
    /// <returns>Null when there is no such matter or no such committee.</returns>
    public static async Task<MatterInHand?> FindAsync(
        MediationDbContext db, PaperMatters matters, Guid? committeeId, string name, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(matters);
        var committee = committeeId is null ? null : await db.Committees.SingleOrDefaultAsync(c => c.Id == committeeId, cancellationToken);
        if (matters.Find(name) is not { } matter || (committee is null) != (committeeId is null))
        {
            return null;
        }

        var key = PaperTemplate.KeyOf(name, committeeId);
        var template = await db.PaperTemplates.Include(t => t.Revisions).SingleOrDefaultAsync(t => t.Key == key, cancellationToken);
        var above = committee is null ? TemplatesInForce.None : await db.TemplatesOnAsync(null, today, [name], cancellationToken);
        return new MatterInHand(matter, committee, template, above.Of(name), today);
    }

    /// <summary>The form as it opens: what holds today.</summary>
    public PaperMatterForm NewForm()
    {
        var replaced = Current?.Replaced ?? new Dictionary<string, string>();
        return new PaperMatterForm
        {
            Version = Template?.Version ?? 0,
            ValidFrom = Today,
            Rows = [.. Fields.Select(field => new ReplacementRow { Path = field.Path, Text = replaced.GetValueOrDefault(field.Path) })],
        };
    }
}
