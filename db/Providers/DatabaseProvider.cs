using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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
    private const int PostgreSqlConnections = 80;
    private const int SecondsToWaitForAConnection = 60;

    /// <summary>Adds <see cref="MediationDbContext"/> for <paramref name="provider"/>.</summary>
    public static IServiceCollection AddMediationDatabase(
        this IServiceCollection services, DatabaseProvider provider, string connectionString) => provider switch
    {
        DatabaseProvider.Sqlite => services.AddDbContextPool<MediationDbContext, SqliteMediationDbContext>(
            options => options.UseSqlite(connectionString).AddInterceptors(new SqlitePragmas())),
        DatabaseProvider.SqlServer => services.AddDbContextPool<MediationDbContext, SqlServerMediationDbContext>(
            options => options.UseSqlServer(connectionString)),
        DatabaseProvider.PostgreSql => services.AddDbContextPool<MediationDbContext, PostgreSqlMediationDbContext>(
            options => options.UseNpgsql(Bounded(connectionString))),
    };

    // PostgreSQL takes 100 connections unless told otherwise, and some of them are its administrator's. Whoever comes when all are taken is
    // refused by the server but can wait here; who has raised the server's limit raises this one in the connection string.
    private static string Bounded(string connectionString)
    {
        var unsaid = new NpgsqlConnectionStringBuilder();
        var said = new NpgsqlConnectionStringBuilder(connectionString);
        if (said.MaxPoolSize == unsaid.MaxPoolSize)
        {
            said.MaxPoolSize = PostgreSqlConnections;
        }

        if (said.Timeout == unsaid.Timeout)
        {
            said.Timeout = SecondsToWaitForAConnection;
        }

        return said.ToString();
    }
}
