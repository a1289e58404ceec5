using Mediation.Db.Audit;
using Mediation.Domain.Centres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class ListExportConfiguration : IEntityTypeConfiguration<ListExport>
{
    public void Configure(EntityTypeBuilder<ListExport> builder)
    {
        builder.ToTable("ListExports");
        builder.Property(export => export.ActorName).HasMaxLength(ListExport.NameMaxLength);
        builder.Property(export => export.ScopePath).HasMaxLength(Centre.PathMaxLength);
        builder.Property(export => export.Filter).HasMaxLength(ListExport.FilterMaxLength);
        builder.HasIndex(export => export.At);
    }
}
