using Mediation.Db.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class PersonalDataReadConfiguration : IEntityTypeConfiguration<PersonalDataRead>
{
    public void Configure(EntityTypeBuilder<PersonalDataRead> builder)
    {
        builder.ToTable("PersonalDataReads");
        builder.Property(read => read.ActorName).HasMaxLength(PersonalDataRead.NameMaxLength);
        builder.Property(read => read.Fields).HasMaxLength(PersonalDataRead.NameMaxLength);
        builder.Property(read => read.Note).HasMaxLength(PersonalDataRead.NoteMaxLength);
        builder.HasIndex(read => read.At);
        builder.HasIndex(read => new { read.PartyId, read.At });
        builder.HasIndex(read => new { read.ActorId, read.At });
    }
}
