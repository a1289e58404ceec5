using Mediation.Db.Files;
using Mediation.Db.Search;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations.Cases;

/// <summary>
/// A case is one row with its short lists as JSON beside it (requests, mediators, deliveries …: always read and written
/// with the case); what is listed or searched on its own (parties, sittings, agreements, events …) has a table.
/// </summary>
internal sealed class DisputeCaseConfiguration : IEntityTypeConfiguration<DisputeCase>
{
    public void Configure(EntityTypeBuilder<DisputeCase> builder)
    {
        builder.ToTable("Cases");
        builder.Property(c => c.Reference).HasMaxLength(DisputeCase.ReferenceMaxLength);
        builder.Property(c => c.Title).HasMaxLength(DisputeCase.TitleMaxLength);
        builder.Property(c => c.TitleSearch).HasMaxLength(DisputeCase.TitleMaxLength);
        builder.Property(c => c.CategoryCode).HasMaxLength(DisputeCategoryConfiguration.CodeMaxLength);
        builder.Property(c => c.EntrustingBodyName).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.EntrustingNumber).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.Facts).HasMaxLength(DisputeCase.FactsMaxLength);
        builder.Property(c => c.Place).HasMaxLength(DisputeCase.TitleMaxLength);
        builder.Property(c => c.HostMediatorName).HasMaxLength(Mediator.NameMaxLength);
        builder.Property(c => c.DeclineReason).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.DivertedToName).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.SolvedOnSpotBy).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.RiskSigns).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.TerminationNote).HasMaxLength(DisputeCase.NoteMaxLength);
        builder.Property(c => c.ArchiveNumber).HasMaxLength(DisputeCase.ReferenceMaxLength);

        builder.HasOne(c => c.Category).WithMany().HasForeignKey(c => c.CategoryCode);
        builder.HasOne<Centre>().WithMany().HasForeignKey(c => c.CentreId);
        builder.HasOne<MediationCommittee>().WithMany().HasForeignKey(c => c.CommitteeId);
        builder.HasOne<DisputeCase>().WithMany().HasForeignKey(c => c.MergedIntoId);

        builder.OwnsOne(c => c.RiskReport, report =>
        {
            report.ToJson();
            report.Ignore(r => r.InWords);
        });
        builder.OwnsMany(c => c.Requests, request =>
        {
            request.ToJson();
            request.OwnsMany(r => r.Changes);
        });
        builder.OwnsMany(c => c.Mediators, assignment => assignment.ToJson());
        builder.OwnsMany(c => c.Recusals, recusal => recusal.ToJson());
        builder.OwnsMany(c => c.Helpers, helper =>
        {
            helper.ToJson();
            helper.PrimitiveCollection(h => h.ConsentingPartyIds);
        });
        builder.OwnsMany(c => c.Deliveries, delivery => delivery.ToJson());
        builder.OwnsMany(c => c.Rounds, round => round.ToJson());
        builder.OwnsMany(c => c.Stops, stop => stop.ToJson());
        builder.OwnsMany(c => c.Extensions, extension => extension.ToJson());
        builder.OwnsMany(c => c.GroupLists, list =>
        {
            list.ToJson();
            list.PrimitiveCollection(l => l.Representatives);
        });
        builder.OwnsMany(c => c.JointHosts, host => host.ToJson());
        builder.OwnsMany(c => c.ReExaminations, examination => examination.ToJson());
        builder.OwnsOne(c => c.VisitorConfirmation, confirmation => confirmation.ToJson());
        builder.OwnsOne(c => c.Telling, telling => telling.ToJson());
        builder.OwnsOne(c => c.ViolenceReport, report =>
        {
            report.ToJson();
            report.Ignore(r => r.InWords);
        });
        builder.OwnsMany(c => c.MergedRequests, merged => merged.ToJson());

        builder.HasMany(c => c.Parties).WithOne().HasForeignKey(p => p.CaseId);
        builder.HasMany(c => c.Papers).WithOne().HasForeignKey(p => p.CaseId);
        builder.HasMany(c => c.Sessions).WithOne().HasForeignKey(s => s.CaseId);
        builder.HasMany(c => c.Visits).WithOne().HasForeignKey(v => v.CaseId);
        builder.HasMany(c => c.Agreements).WithOne(a => a.Case).HasForeignKey(a => a.CaseId);
        builder.HasMany(c => c.Confirmations).WithOne(x => x.Case).HasForeignKey(x => x.CaseId);
        builder.HasMany(c => c.FollowUpVisits).WithOne().HasForeignKey(v => v.CaseId);
        builder.HasMany(c => c.Consultations).WithOne(x => x.Case).HasForeignKey(x => x.CaseId);
        builder.HasMany(c => c.LeaderCases).WithOne().HasForeignKey(l => l.CaseId);
        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CaseId);
        builder.Ignore(c => c.SigningParties);
        builder.Ignore(c => c.ConfirmableAgreements);
        builder.Ignore(c => c.AgreementInForce);

        builder.HasIndex(c => c.Reference).IsUnique();
        builder.HasIndex(c => new { c.CentreId, c.Status, c.NextDueOn });
        builder.HasIndex(c => new { c.HostMediatorId, c.Status, c.NextDueOn });
        builder.HasIndex(c => new { c.CentreId, c.RequestMadeAt });
        builder.HasIndex(c => c.TitleSearch);
    }
}

internal sealed class DisputeCategoryConfiguration : IEntityTypeConfiguration<DisputeCategory>
{
    internal const int CodeMaxLength = 20;
    private const int NameMaxLength = 60;

    public void Configure(EntityTypeBuilder<DisputeCategory> builder)
    {
        builder.ToTable("DisputeCategories");
        builder.HasKey(category => category.Code);
        builder.Property(category => category.Code).HasMaxLength(CodeMaxLength);
        builder.Property(category => category.ParentCode).HasMaxLength(CodeMaxLength);
        builder.Property(category => category.MinistryCode).HasMaxLength(CodeMaxLength);
        builder.Property(category => category.Name).HasMaxLength(NameMaxLength);
        builder.Property(category => category.EnglishName).HasMaxLength(NameMaxLength);
        builder.HasIndex(category => category.Order);
    }
}

internal sealed class CasePaperConfiguration : IEntityTypeConfiguration<CasePaper>
{
    private const int MediaTypeMaxLength = 100;

    public void Configure(EntityTypeBuilder<CasePaper> builder)
    {
        builder.ToTable("CasePapers");
        builder.Property(paper => paper.Title).HasMaxLength(CasePaper.TextMaxLength);
        builder.Property(paper => paper.Number).HasMaxLength(CasePaper.TextMaxLength);
        builder.Property(paper => paper.ContentHash).HasMaxLength(StoredFile.HashLength);
        builder.Property(paper => paper.MediaType).HasMaxLength(MediaTypeMaxLength);
        builder.Property(paper => paper.AddedBy).HasMaxLength(CasePaper.TextMaxLength);
        builder.OwnsOne(paper => paper.Issue, issue =>
        {
            issue.Property(i => i.ModelHash).HasMaxLength(PaperIssue.HashLength);
            issue.Property(i => i.Code).HasMaxLength(PaperIssue.CodeMaxLength);
            issue.PrimitiveCollection(i => i.TemplateRevisions).HasMaxLength(PaperIssue.RevisionsMaxLength);
            issue.OwnsOne(i => i.Drawn, drawn => drawn.Property(d => d.Text).HasMaxLength(PaperNumberPattern.NumberMaxLength));
            issue.HasIndex(i => i.Code).IsUnique();
        });
        builder.OwnsOne(paper => paper.Withdrawal, withdrawal =>
        {
            withdrawal.Property(w => w.Reason).HasMaxLength(PaperWithdrawal.ReasonMaxLength);
            withdrawal.Property(w => w.By).HasMaxLength(CasePaper.TextMaxLength);
        });
        builder.Ignore(paper => paper.IsInForce);
        builder.HasIndex(paper => paper.CaseId);
        builder.HasIndex(paper => paper.ContentHash);
    }
}

internal sealed class CaseEventConfiguration : IEntityTypeConfiguration<CaseEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("CaseEvents");
        builder.Property(e => e.ActorName).HasMaxLength(CaseEvent.NameMaxLength);
        builder.Property(e => e.Machine).HasMaxLength(CaseEvent.NameMaxLength);
        builder.Property(e => e.Act).HasMaxLength(CaseEvent.NameMaxLength);
        builder.Property(e => e.From).HasMaxLength(CaseEvent.NameMaxLength);
        builder.Property(e => e.To).HasMaxLength(CaseEvent.NameMaxLength);
        builder.Property(e => e.Reason).HasMaxLength(CaseEvent.TextMaxLength);
        builder.OwnsMany(e => e.Checks, check => check.ToJson());
        builder.HasIndex(e => new { e.CaseId, e.Sequence }).IsUnique();
    }
}

internal sealed class CaseSearchTermConfiguration : IEntityTypeConfiguration<CaseSearchTerm>
{
    public void Configure(EntityTypeBuilder<CaseSearchTerm> builder)
    {
        builder.ToTable("CaseSearchTerms");
        builder.HasKey(t => new { t.Term, t.CaseId });
        builder.Property(t => t.Term).HasMaxLength(SearchText.TermMaxLength);
    }
}
