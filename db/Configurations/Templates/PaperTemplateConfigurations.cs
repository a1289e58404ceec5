using System.Text.Encodings.Web;
using System.Text.Json;
using Mediation.Domain.Centres;
using Mediation.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Templates;

internal sealed class PaperTemplateConfiguration : IEntityTypeConfiguration<PaperTemplate>
{
    public void Configure(EntityTypeBuilder<PaperTemplate> builder)
    {
        builder.ToTable("PaperTemplates");
        builder.Property(template => template.Matter).HasMaxLength(PaperTemplate.MatterMaxLength);
        builder.Property(template => template.Key).HasMaxLength(PaperTemplate.KeyMaxLength);
        builder.HasOne<MediationCommittee>().WithMany().HasForeignKey(template => template.CommitteeId);
        builder.HasMany(template => template.Revisions).WithOne().HasForeignKey(revision => revision.TemplateId);
        builder.HasIndex(template => template.Key).IsUnique();
    }
}

internal sealed class PaperTemplateRevisionConfiguration : IEntityTypeConfiguration<PaperTemplateRevision>
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<PaperTemplateRevision> builder)
    {
        builder.ToTable("PaperTemplateRevisions");
        builder.Property(revision => revision.Replaced)
            .HasConversion(
                replaced => JsonSerializer.Serialize(replaced, Options),
                json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!,
                // A revision is never changed, so one look at the reference is enough.
                new ValueComparer<IReadOnlyDictionary<string, string>>(favorStructuralComparisons: false))
            .HasMaxLength(PaperTemplateRevision.ReplacedMaxLength);
        builder.Property(revision => revision.Reason).HasMaxLength(PaperTemplateRevision.ReasonMaxLength);
        builder.Property(revision => revision.By).HasMaxLength(PaperTemplateRevision.NameMaxLength);
        builder.HasIndex(revision => new { revision.TemplateId, revision.Sequence }).IsUnique();
    }
}
