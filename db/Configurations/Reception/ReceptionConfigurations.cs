using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Reception;

internal sealed class ReceptionEntryConfiguration : IEntityTypeConfiguration<ReceptionEntry>
{
    public void Configure(EntityTypeBuilder<ReceptionEntry> builder)
    {
        builder.ToTable("ReceptionEntries");
        builder.Property(e => e.VisitorName).HasMaxLength(Caller.NameMaxLength);
        builder.Property(e => e.Matter).HasMaxLength(Caller.MatterMaxLength);
        builder.Property(e => e.ReceivedBy).HasMaxLength(Caller.NameMaxLength);
        builder.Property(e => e.ResultNote).HasMaxLength(ReceptionEntry.NoteMaxLength);
        builder.Property(e => e.SentOnTo).HasMaxLength(ReceptionEntry.NoteMaxLength);
        builder.OwnsOne(e => e.Phone, SealedPhone.Map);
        builder.HasOne<Centre>().WithMany().HasForeignKey(e => e.CentreId);
        builder.HasOne<DisputeCase>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => new { e.CentreId, e.ArrivedAt });
    }
}

internal sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("Appointments");
        builder.Property(a => a.VisitorName).HasMaxLength(Caller.NameMaxLength);
        builder.Property(a => a.Matter).HasMaxLength(Caller.MatterMaxLength);
        builder.Property(a => a.With).HasMaxLength(Appointment.WithMaxLength);
        builder.Property(a => a.Note).HasMaxLength(Appointment.NoteMaxLength);
        builder.OwnsOne(a => a.Phone, SealedPhone.Map);
        builder.HasOne<Centre>().WithMany().HasForeignKey(a => a.CentreId);
        builder.HasOne<DisputeCase>().WithMany().HasForeignKey(a => a.CaseId);
        builder.HasIndex(a => new { a.CentreId, a.At });
    }
}

internal sealed class DataRequestConfiguration : IEntityTypeConfiguration<DataRequest>
{
    public void Configure(EntityTypeBuilder<DataRequest> builder)
    {
        builder.ToTable("DataRequests");
        builder.Property(r => r.PersonName).HasMaxLength(Caller.NameMaxLength);
        builder.Property(r => r.Asked).HasMaxLength(DataRequest.TextMaxLength);
        builder.Property(r => r.IdentityCheck).HasMaxLength(DataRequest.CheckMaxLength);
        builder.Property(r => r.ReceivedBy).HasMaxLength(Caller.NameMaxLength);
        builder.Property(r => r.Answer).HasMaxLength(DataRequest.TextMaxLength);
        builder.Property(r => r.AnsweredBy).HasMaxLength(Caller.NameMaxLength);
        builder.OwnsOne(r => r.Phone, SealedPhone.Map);
        builder.HasOne<Centre>().WithMany().HasForeignKey(r => r.CentreId);
        builder.HasOne<DisputeCase>().WithMany().HasForeignKey(r => r.CaseId);
        builder.HasIndex(r => new { r.CentreId, r.DueOn });
    }
}

/// <summary>A telephone number beside the entry; it is shown masked and never looked up, so it has no index.</summary>
internal static class SealedPhone
{
    public static void Map<TOwner>(OwnedNavigationBuilder<TOwner, SealedText> phone)
        where TOwner : class
    {
        phone.Property(text => text.Cipher).HasMaxLength(SealedText.CipherMaxLength);
        phone.Property(text => text.Index).HasMaxLength(SealedText.IndexMaxLength);
        phone.Property(text => text.Masked).HasMaxLength(SealedText.MaskedMaxLength);
    }
}
