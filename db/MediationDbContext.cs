using Mediation.Db.Calendar;
using Mediation.Db.Conventions;
using Mediation.Db.Audit;
using Mediation.Db.Forms;
using Mediation.Db.Identity;
using Mediation.Db.PersonalData;
using Mediation.Db.Search;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Domain.Templates;
using Mediation.Domain.Visits;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Mediation.Db;

/// <summary>
/// The one model of the product. Each provider derives from it (<see cref="Providers"/>) and has its own migrations; what
/// a provider needs differently stays in its class. How entities map lies in <c>Configurations/</c>.
/// </summary>
public abstract class MediationDbContext(DbContextOptions options)
    : IdentityDbContext<StaffUser, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>The tree of centres.</summary>
    public DbSet<Centre> Centres => Set<Centre>();

    /// <summary>People's mediation committees.</summary>
    public DbSet<MediationCommittee> Committees => Set<MediationCommittee>();

    /// <summary>Specialised rooms.</summary>
    public DbSet<MediationRoom> Rooms => Set<MediationRoom>();

    /// <summary>The register of mediators.</summary>
    public DbSet<Mediator> Mediators => Set<Mediator>();

    /// <summary>Stationed organs.</summary>
    public DbSet<Organ> Organs => Set<Organ>();

    /// <summary>People the organs send.</summary>
    public DbSet<OrganOfficer> OrganOfficers => Set<OrganOfficer>();

    /// <summary>Cases.</summary>
    public DbSet<DisputeCase> Cases => Set<DisputeCase>();

    /// <summary>纠纷类别.</summary>
    public DbSet<DisputeCategory> Categories => Set<DisputeCategory>();

    /// <summary>Parties of all cases.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>Papers of all cases.</summary>
    public DbSet<CasePaper> CasePapers => Set<CasePaper>();

    /// <summary>The history of all cases.</summary>
    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    /// <summary>What cases are found by.</summary>
    public DbSet<CaseSearchTerm> CaseSearchTerms => Set<CaseSearchTerm>();

    /// <summary>Visits, with or without a case.</summary>
    public DbSet<Visit> Visits => Set<Visit>();

    /// <summary>The walk-in register.</summary>
    public DbSet<ReceptionEntry> ReceptionEntries => Set<ReceptionEntry>();

    /// <summary>Appointments at the counter.</summary>
    public DbSet<Appointment> Appointments => Set<Appointment>();

    /// <summary>What people ask about their own data.</summary>
    public DbSet<DataRequest> DataRequests => Set<DataRequest>();

    /// <summary>Announced holidays by year.</summary>
    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    /// <summary>Readings of sealed personal data.</summary>
    public DbSet<PersonalDataRead> PersonalDataReads => Set<PersonalDataRead>();

    /// <summary>Lists that were exported.</summary>
    public DbSet<ListExport> ListExports => Set<ListExport>();

    /// <summary>Gap-free numbers.</summary>
    public DbSet<NumberSequence> NumberSequences => Set<NumberSequence>();

    /// <summary>The register of numbers.</summary>
    public DbSet<GivenNumber> GivenNumbers => Set<GivenNumber>();

    /// <summary>What committees have otherwise than usual on their papers.</summary>
    public DbSet<PaperTemplate> PaperTemplates => Set<PaperTemplate>();

    /// <summary>Lists people keep.</summary>
    public DbSet<SavedView> SavedViews => Set<SavedView>();

    /// <summary>What people have typed and not yet sent.</summary>
    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    /// <summary>Forms that were sent and done, so that sending one again changes nothing.</summary>
    public DbSet<FormSubmission> FormSubmissions => Set<FormSubmission>();

    /// <summary>
    /// Declares which version of <paramref name="entity"/> the change was made on. Saving then raises the version even if
    /// only parts of the entity changed, and fails with <see cref="DbUpdateConcurrencyException"/> if somebody was faster.
    /// </summary>
    public void ExpectVersion(IVersioned entity, int version)
    {
        var property = Entry(entity).Property(nameof(IVersioned.Version));
        property.OriginalValue = version;
        property.IsModified = true;
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Complete();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Complete();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortableModel.Configure(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MediationDbContext).Assembly);
        PortableModel.Complete(builder);
    }

    private void Complete()
    {
        var entries = ChangeTracker.Entries().ToList();
        CaseSearchIndex.Follow(this, entries);
        RaiseVersions(entries);
    }

    private void RaiseVersions(List<EntityEntry> entries)
    {
        if (!entries.Exists(IsEditedVersion))
        {
            return; // Everything is new: nothing to raise, and a large load need not look for owners.
        }

        var changed = entries.Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed.Select(OwnerOf).Where(IsEditedVersion).Distinct().ToList())
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static bool IsEditedVersion(EntityEntry entry) =>
        entry.Entity is IVersioned && entry.State is EntityState.Modified or EntityState.Unchanged;

    // A change of an owned part (an amount, a line of a list kept as JSON) is a change of what owns it.
    private EntityEntry OwnerOf(EntityEntry entry)
    {
        while (entry.Metadata.FindOwnership() is { } ownership)
        {
            var key = ownership.Properties.Select(property => entry.Property(property).CurrentValue).ToList();
            entry = ChangeTracker.Entries().Single(candidate => candidate.Metadata == ownership.PrincipalEntityType
                && ownership.PrincipalKey.Properties.Select(property => candidate.Property(property).CurrentValue).SequenceEqual(key));
        }

        return entry;
    }
}
