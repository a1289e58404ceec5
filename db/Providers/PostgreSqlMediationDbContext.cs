using Mediation.Db.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mediation.Db.Providers;

/// <summary>The model in PostgreSQL; migrations in <c>Migrations/PostgreSql</c>.</summary>
public sealed class PostgreSqlMediationDbContext(DbContextOptions<PostgreSqlMediationDbContext> options) : MediationDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // By code points, as SQLite does unasked: only so a beginning is a range of the index.
        builder.Entity<CaseSearchTerm>().Property(t => t.Term).UseCollation("C");
    }
}

/// <summary>Makes the context for <c>dotnet ef</c>; no server is asked.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlMediationDbContext>
{
    public PostgreSqlMediationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlMediationDbContext>().UseNpgsql("Host=design").Options);
}
