using Mediation.Db.Providers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests;

/// <summary>The model as each provider has it, without a server.</summary>
internal static class Models
{
    public static TheoryData<DatabaseProvider> Providers => new(Enum.GetValues<DatabaseProvider>());

    public static MediationDbContext Context(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => new SqliteMediationDbContext(
            new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite("Data Source=none.db").Options),
        DatabaseProvider.SqlServer => new SqlServerMediationDbContext(
            new DbContextOptionsBuilder<SqlServerMediationDbContext>().UseSqlServer("Server=none").Options),
        DatabaseProvider.PostgreSql => new PostgreSqlMediationDbContext(
            new DbContextOptionsBuilder<PostgreSqlMediationDbContext>().UseNpgsql("Host=none").Options),
    };
}
