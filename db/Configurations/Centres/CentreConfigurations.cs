using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Centres;

internal sealed class CentreConfiguration : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> builder)
    {
        builder.Property(centre => centre.Code).HasMaxLength(Centre.CodeMaxLength);
        builder.Property(centre => centre.Path).HasMaxLength(Centre.PathMaxLength);
        builder.Property(centre => centre.Name).HasMaxLength(Centre.NameMaxLength);
        builder.Property(centre => centre.PublicName).HasMaxLength(Centre.NameMaxLength);
        builder.Property(centre => centre.Address).HasMaxLength(Centre.AddressMaxLength);
        builder.Property(centre => centre.Phone).HasMaxLength(Centre.PhoneMaxLength);
        builder.HasOne<Centre>().WithMany().HasForeignKey(centre => centre.ParentId);
        builder.HasIndex(centre => centre.Code).IsUnique();
        builder.HasIndex(centre => centre.Path).IsUnique();
    }
}

internal sealed class MediationCommitteeConfiguration : IEntityTypeConfiguration<MediationCommittee>
{
    public void Configure(EntityTypeBuilder<MediationCommittee> builder)
    {
        builder.ToTable("MediationCommittees");
        builder.Property(committee => committee.Name).HasMaxLength(MediationCommittee.NameMaxLength);
        builder.Property(committee => committee.ShortName).HasMaxLength(MediationCommittee.ShortNameMaxLength);
        builder.Property(committee => committee.NumberPattern).HasMaxLength(PaperNumberPattern.MaxLength);
        builder.Property(committee => committee.RegistrationNumber).HasMaxLength(MediationCommittee.RegistrationNumberMaxLength);
        builder.Property(committee => committee.CourtAtSeat).HasMaxLength(MediationCommittee.CourtMaxLength);
        builder.HasOne<Centre>().WithMany().HasForeignKey(committee => committee.CentreId);
        builder.HasIndex(committee => committee.Name).IsUnique();
    }
}

internal sealed class MediationRoomConfiguration : IEntityTypeConfiguration<MediationRoom>
{
    public void Configure(EntityTypeBuilder<MediationRoom> builder)
    {
        builder.ToTable("MediationRooms");
        builder.Property(room => room.Name).HasMaxLength(MediationRoom.NameMaxLength);
        builder.HasOne<Centre>().WithMany().HasForeignKey(room => room.CentreId);
    }
}

internal sealed class MediatorConfiguration : IEntityTypeConfiguration<Mediator>
{
    public void Configure(EntityTypeBuilder<Mediator> builder)
    {
        builder.Property(mediator => mediator.Name).HasMaxLength(Mediator.NameMaxLength);
        builder.Property(mediator => mediator.CertificateNumber).HasMaxLength(Mediator.CertificateNumberMaxLength);
        builder.Property(mediator => mediator.Ethnicity).HasMaxLength(Mediator.EthnicityMaxLength);
        builder.Property(mediator => mediator.Speciality).HasMaxLength(Mediator.SpecialityMaxLength);
        builder.HasOne<MediationCommittee>().WithMany().HasForeignKey(mediator => mediator.CommitteeId);
        builder.HasIndex(mediator => mediator.Name);
    }
}

internal sealed class OrganConfiguration : IEntityTypeConfiguration<Organ>
{
    public void Configure(EntityTypeBuilder<Organ> builder)
    {
        builder.Property(organ => organ.Name).HasMaxLength(Organ.NameMaxLength);
        builder.HasIndex(organ => organ.Name).IsUnique();
    }
}

internal sealed class OrganOfficerConfiguration : IEntityTypeConfiguration<OrganOfficer>
{
    public void Configure(EntityTypeBuilder<OrganOfficer> builder)
    {
        builder.Property(officer => officer.Name).HasMaxLength(OrganOfficer.NameMaxLength);
        builder.Property(officer => officer.Post).HasMaxLength(OrganOfficer.PostMaxLength);
        builder.HasOne<Organ>().WithMany().HasForeignKey(officer => officer.OrganId);
    }
}
