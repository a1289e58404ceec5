using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Cases;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    private const int CreditCodeLength = 18;

    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties");
        builder.Property(p => p.Name).HasMaxLength(Party.NameMaxLength);
        builder.Property(p => p.NameSearch).HasMaxLength(Party.NameMaxLength);
        builder.Property(p => p.Ethnicity).HasMaxLength(Party.NameMaxLength);
        builder.Property(p => p.Occupation).HasMaxLength(Party.TextMaxLength);
        builder.Property(p => p.Address).HasMaxLength(Party.TextMaxLength);
        builder.Property(p => p.CreditCode).HasMaxLength(CreditCodeLength);
        builder.Property(p => p.HeadName).HasMaxLength(Party.NameMaxLength);
        builder.Property(p => p.HeadPost).HasMaxLength(Party.TextMaxLength);
        builder.Property(p => p.CapacityNote).HasMaxLength(Party.TextMaxLength);
        builder.OwnsOne(p => p.NationalId, Sealed);
        builder.OwnsOne(p => p.Phone, Sealed);
        builder.OwnsOne(p => p.RightsNotice, notice => notice.ToJson());
        builder.OwnsOne(p => p.Will, will => will.ToJson());
        builder.OwnsMany(p => p.LegalRepresentatives, representative =>
        {
            representative.ToJson();
            representative.OwnsOne(r => r.Phone);
            representative.OwnsOne(r => r.NationalId);
        });
        builder.OwnsMany(p => p.Agents, agent =>
        {
            agent.ToJson();
            agent.OwnsOne(a => a.NationalId);
            agent.OwnsOne(a => a.Phone);
        });
        builder.OwnsMany(p => p.PartyEvents, happened => happened.ToJson());
        builder.OwnsMany(p => p.Consents, consent =>
        {
            consent.ToJson();
            consent.Ignore(c => c.Holds);
        });
        builder.HasIndex(p => p.CaseId);
        builder.HasIndex(p => p.PersonId);
        builder.HasIndex(p => p.NameSearch);
        builder.HasIndex(p => p.CreditCode);
    }

    /// <summary>Sealed personal data: cipher and mask, with the keyed index that finds a person without opening anything.</summary>
    private static void Sealed(OwnedNavigationBuilder<Party, SealedText> text)
    {
        text.Property(t => t.Cipher).HasMaxLength(SealedText.CipherMaxLength);
        text.Property(t => t.Index).HasMaxLength(SealedText.IndexMaxLength);
        text.Property(t => t.Masked).HasMaxLength(SealedText.MaskedMaxLength);
        text.HasIndex(t => t.Index);
    }
}
