using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Cases;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<MediationSession>
{
    public void Configure(EntityTypeBuilder<MediationSession> builder)
    {
        builder.ToTable("MediationSessions");
        builder.Property(s => s.Place).HasMaxLength(MediationSession.PlaceMaxLength);
        builder.Property(s => s.HostName).HasMaxLength(Party.NameMaxLength);
        builder.Property(s => s.RecorderName).HasMaxLength(Party.NameMaxLength);
        builder.Property(s => s.Participants).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.NoticeGiven).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.Accounts).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.FactsChecked).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.UndisputedFacts).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.Persuasion).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.Proposal).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.Outcome).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Property(s => s.CancelledBecause).HasMaxLength(MediationSession.PassageMaxLength);
        builder.Ignore(s => s.Signatories);
        builder.OwnsMany(s => s.Attendances, attendance => attendance.ToJson());
        builder.OwnsMany(s => s.Signatures, signature => signature.ToJson());
        builder.OwnsMany(s => s.Helpers, helper => helper.ToJson());
        builder.HasIndex(s => s.CaseId);
        builder.HasIndex(s => new { s.Status, s.StartsAt });
    }
}

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits");
        builder.Property(v => v.Place).HasMaxLength(Visit.PlaceMaxLength);
        builder.Property(v => v.Visitors).HasMaxLength(Visit.PeopleMaxLength);
        builder.Property(v => v.ToSee).HasMaxLength(Visit.PeopleMaxLength);
        builder.Property(v => v.Participants).HasMaxLength(Visit.PeopleMaxLength);
        builder.Property(v => v.Purpose).HasMaxLength(Visit.TextMaxLength);
        builder.Property(v => v.Route).HasMaxLength(Visit.TextMaxLength);
        builder.Property(v => v.Note).HasMaxLength(Visit.TextMaxLength);
        builder.Property(v => v.CareGroup).HasMaxLength(Visit.CareGroupMaxLength);
        builder.Property(v => v.Investigator).HasMaxLength(Visit.NameMaxLength);
        builder.Property(v => v.Recorder).HasMaxLength(Visit.NameMaxLength);
        builder.Property(v => v.Findings).HasMaxLength(Visit.FindingsMaxLength);
        builder.PrimitiveCollection(v => v.OpenedCaseIds);
        builder.OwnsMany(v => v.PeopleAsked, person => person.ToJson());
        builder.OwnsMany(v => v.Dialogue, line => line.ToJson());
        builder.OwnsMany(v => v.Signatures, signature => signature.ToJson());
        builder.OwnsMany(v => v.Steps, step =>
        {
            step.ToJson();
            step.OwnsMany(s => s.Checks);
        });
        builder.HasIndex(v => v.CaseId);
        builder.HasIndex(v => new { v.CentreId, v.Status, v.PlannedFor });
    }
}

internal sealed class FollowUpVisitConfiguration : IEntityTypeConfiguration<FollowUpVisit>
{
    public void Configure(EntityTypeBuilder<FollowUpVisit> builder)
    {
        builder.ToTable("FollowUpVisits");
        builder.Property(v => v.Visitor).HasMaxLength(FollowUpVisit.NameMaxLength);
        builder.Property(v => v.PerformanceNote).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.Property(v => v.SuitsAndJudgments).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.Property(v => v.WrongMediation).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.Property(v => v.NewSigns).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.Property(v => v.Measures).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.Property(v => v.Note).HasMaxLength(FollowUpVisit.TextMaxLength);
        builder.OwnsMany(v => v.Answers, answer => answer.ToJson());
        builder.HasIndex(v => v.CaseId);
        builder.HasIndex(v => new { v.Status, v.ScheduledOn });
    }
}

internal sealed class ConsultationConfiguration : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToTable("Consultations");
        builder.Property(c => c.Question).HasMaxLength(Consultation.QuestionMaxLength);
        builder.Property(c => c.Reason).HasMaxLength(Consultation.QuestionMaxLength);
        builder.Property(c => c.Place).HasMaxLength(Consultation.PlaceMaxLength);
        builder.Property(c => c.Minutes).HasMaxLength(Consultation.MinutesMaxLength);
        builder.Property(c => c.Opinion).HasMaxLength(Consultation.OpinionMaxLength);
        builder.Property(c => c.CancelledBecause).HasMaxLength(Consultation.QuestionMaxLength);
        builder.OwnsMany(c => c.Seats, seat => seat.ToJson());
        builder.OwnsMany(c => c.Tasks, task => task.ToJson());
        builder.HasIndex(c => c.CaseId);
    }
}

internal sealed class LeaderCaseConfiguration : IEntityTypeConfiguration<LeaderCase>
{
    public void Configure(EntityTypeBuilder<LeaderCase> builder)
    {
        builder.ToTable("LeaderCases");
        builder.Property(l => l.Reason).HasMaxLength(LeaderCase.TextMaxLength);
        builder.Property(l => l.ProposerName).HasMaxLength(LeaderCase.NameMaxLength);
        builder.Property(l => l.LeaderName).HasMaxLength(LeaderCase.NameMaxLength);
        builder.Property(l => l.LeaderPost).HasMaxLength(LeaderCase.PostMaxLength);
        builder.Property(l => l.Plan).HasMaxLength(LeaderCase.PlanMaxLength);
        builder.Property(l => l.PlanWriterName).HasMaxLength(LeaderCase.NameMaxLength);
        builder.Property(l => l.ApproverName).HasMaxLength(LeaderCase.NameMaxLength);
        builder.Property(l => l.ReviewFinding).HasMaxLength(LeaderCase.TextMaxLength);
        builder.Property(l => l.Outcome).HasMaxLength(LeaderCase.TextMaxLength);
        builder.OwnsMany(l => l.Progress, note => note.ToJson());
        builder.HasIndex(l => l.CaseId);
    }
}

internal sealed class NumberSequenceConfiguration : IEntityTypeConfiguration<NumberSequence>
{
    public void Configure(EntityTypeBuilder<NumberSequence> builder)
    {
        builder.ToTable("NumberSequences");
        builder.HasIndex(sequence => new { sequence.CommitteeId, sequence.Year, sequence.Kind }).IsUnique();
    }
}
