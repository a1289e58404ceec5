using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class GivenNumberConfiguration : IEntityTypeConfiguration<GivenNumber>
{
    public void Configure(EntityTypeBuilder<GivenNumber> builder)
    {
        builder.ToTable("GivenNumbers");
        builder.Property(given => given.Text).HasMaxLength(PaperNumberPattern.NumberMaxLength);
        builder.Property(given => given.By).HasMaxLength(GivenNumber.NameMaxLength);
        builder.OwnsOne(given => given.Cancellation, cancellation =>
        {
            cancellation.Property(c => c.Reason).HasMaxLength(NumberCancellation.ReasonMaxLength);
            cancellation.Property(c => c.By).HasMaxLength(GivenNumber.NameMaxLength);
        });
        builder.HasOne<MediationCommittee>().WithMany().HasForeignKey(given => given.CommitteeId);
        builder.HasOne<DisputeCase>().WithMany().HasForeignKey(given => given.CaseId);
        builder.HasIndex(given => new { given.CommitteeId, given.Kind, given.Year, given.Place }).IsUnique();
    }
}
