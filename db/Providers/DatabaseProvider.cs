using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Db.Providers;

/// <summary>The databases the product runs on; the value of the setting <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one file, one server.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>PostgreSQL and the databases made from it.</summary>
    PostgreSql,
}

/// <summary>Registers the context of the provider that was chosen.</summary>
public static class DatabaseProviderServices
{
    /// <summary>Adds <see cref="MediationDbContext"/> for <paramref name="provider"/>.</summary>
    public static IServiceCollection AddMediationDatabase(
        this IServiceCollection services, DatabaseProvider provider, string connectionString) => provider switch
    {
        DatabaseProvider.Sqlite => services.AddDbContextPool<MediationDbContext, SqliteMediationDbContext>(
            options => options.UseSqlite(connectionString).AddInterceptors(new SqlitePragmas())),
        DatabaseProvider.SqlServer => services.AddDbContextPool<MediationDbContext, SqlServerMediationDbContext>(
            options => options.UseSqlServer(connectionString)),
        DatabaseProvider.PostgreSql => services.AddDbContextPool<MediationDbContext, PostgreSqlMediationDbContext>(
            options => options.UseNpgsql(connectionString)),
    };
}
