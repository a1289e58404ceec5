using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Cases;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.Property(a => a.Number).HasMaxLength(Agreement.NumberMaxLength);
        builder.Property(a => a.Facts).HasMaxLength(Agreement.FactsMaxLength);
        builder.Property(a => a.PerformanceWay).HasMaxLength(Agreement.TermMaxLength);
        builder.Property(a => a.PerformancePlace).HasMaxLength(Agreement.TermMaxLength);
        builder.Property(a => a.PerformanceTime).HasMaxLength(Agreement.TermMaxLength);
        builder.Property(a => a.PerformanceNote).HasMaxLength(Agreement.FactsMaxLength);
        builder.OwnsMany(a => a.Clauses, clause => clause.ToJson());
        builder.Property(a => a.EndedBecause).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.OwnsMany(a => a.Schedule, instalment =>
        {
            instalment.ToJson();
            instalment.OwnsMany(i => i.Receipts);
            instalment.OwnsMany(i => i.Urgings);
            instalment.Ignore(i => i.Outstanding);
        });
        builder.OwnsMany(a => a.Slots, slot => slot.ToJson());
        builder.OwnsMany(a => a.Corrections, correction => correction.ToJson());
        builder.OwnsMany(a => a.Reviews, review => review.ToJson());
        builder.HasOne<Agreement>().WithMany().HasForeignKey(a => a.SupplementsId);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(a => a.SupersededById);
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => new { a.Status, a.NextDueOn });
    }
}

internal sealed class JudicialConfirmationConfiguration : IEntityTypeConfiguration<JudicialConfirmation>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<JudicialConfirmation> builder)
    {
        builder.ToTable("JudicialConfirmations");
        builder.Property(x => x.Court).HasMaxLength(JudicialConfirmation.CourtMaxLength);
        builder.Property(x => x.PacketHash).HasMaxLength(HashLength);
        builder.Property(x => x.HandInReceipt).HasMaxLength(JudicialConfirmation.NumberMaxLength);
        builder.Property(x => x.PostingProof).HasMaxLength(JudicialConfirmation.NumberMaxLength);
        builder.Property(x => x.Obstacle).HasMaxLength(JudicialConfirmation.NoteMaxLength);
        builder.Property(x => x.CourtNumber).HasMaxLength(JudicialConfirmation.NumberMaxLength);
        builder.Property(x => x.SupplementNote).HasMaxLength(JudicialConfirmation.NoteMaxLength);
        builder.Property(x => x.RulingNumber).HasMaxLength(JudicialConfirmation.NumberMaxLength);
        builder.Property(x => x.EndNote).HasMaxLength(JudicialConfirmation.NoteMaxLength);
        builder.PrimitiveCollection(x => x.ConsentingPartyIds);
        builder.OwnsMany(x => x.RulingDeliveries, delivery => delivery.ToJson());
        builder.OwnsMany(x => x.Packets, packet =>
        {
            packet.ToJson();
            packet.OwnsMany(p => p.Lines);
        });
        builder.OwnsOne(x => x.OralApplication, oral => oral.ToJson());
        builder.Ignore(x => x.Agreement);
        builder.Ignore(x => x.Signatories);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(x => x.AgreementId);
        builder.HasIndex(x => x.CaseId);
    }
}
