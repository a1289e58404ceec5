using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mediation.Db.Providers;

/// <summary>The model in an embedded SQLite file; migrations in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteMediationDbContext(DbContextOptions<SqliteMediationDbContext> options) : MediationDbContext(options);

/// <summary>Makes the context for <c>dotnet ef</c>; no database is opened.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteMediationDbContext>
{
    public SqliteMediationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite("Data Source=design.db").Options);
}
