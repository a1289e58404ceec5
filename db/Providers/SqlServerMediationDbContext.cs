using Mediation.Db.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mediation.Db.Providers;

/// <summary>The model in SQL Server; migrations in <c>Migrations/SqlServer</c>.</summary>
public sealed class SqlServerMediationDbContext(DbContextOptions<SqlServerMediationDbContext> options) : MediationDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // By code points, as SQLite does unasked: only so a beginning is a range of the index.
        builder.Entity<CaseSearchTerm>().Property(t => t.Term).UseCollation("Latin1_General_100_BIN2");
    }
}

/// <summary>Makes the context for <c>dotnet ef</c>; no server is asked.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerMediationDbContext>
{
    public SqlServerMediationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerMediationDbContext>().UseSqlServer("Server=design").Options);
}
