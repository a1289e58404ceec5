using Mediation.Db;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Reference;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mediation.TestSupport.Data;

/// <summary>A migrated database with the reference data in it, for one test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<MediationDbContext> makeContext;

    private TestDatabase(DatabaseProvider provider, string connection, Func<MediationDbContext> makeContext)
    {
        Provider = provider;
        Connection = connection;
        this.makeContext = makeContext;
    }

    /// <summary>What it runs on.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>How it is reached.</summary>
    public string Connection { get; }

    /// <summary>Why a provider can't be tested here; null if it can.</summary>
    public static string? WhyNot(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => null,
        DatabaseProvider.SqlServer => Missing("MEDIATION_TEST_SQLSERVER", "SQL Server"),
        DatabaseProvider.PostgreSql => Missing("MEDIATION_TEST_POSTGRES", "PostgreSQL"),
    };

    /// <summary>Makes a database on <paramref name="provider"/>.</summary>
    public static async Task<TestDatabase> Make(DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var file = Path.Combine(TestFolder.Make(), "test.db");
            TemplateDatabase.CopyEmpty(file);
            var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
            return new TestDatabase(provider, connection, () => Sqlite(connection));
        }

        var database = OnServer(provider, "mediation_test_" + Guid.NewGuid().ToString("N"));
        await using var db = database.Context();
        await db.Database.MigrateAsync();
        await ReferenceData.LoadAsync(db);
        return database;
    }

    /// <summary>A new context on the database; several see each other's saved changes only.</summary>
    public MediationDbContext Context() => makeContext();

    public async ValueTask DisposeAsync()
    {
        if (Provider != DatabaseProvider.Sqlite)
        {
            await using var db = Context();
            await db.Database.EnsureDeletedAsync();
        }
    }

    private static string? Missing(string variable, string product) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))
            ? $"{product} is not configured: {variable} holds no connection string."
            : null;

    private static TestDatabase OnServer(DatabaseProvider provider, string name)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            var sqlServer = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable("MEDIATION_TEST_SQLSERVER")) { InitialCatalog = name };
            return new TestDatabase(provider, sqlServer.ToString(), () => SqlServer(sqlServer.ToString()));
        }

        var postgres = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("MEDIATION_TEST_POSTGRES")) { Database = name, Pooling = false };
        return new TestDatabase(provider, postgres.ToString(), () => PostgreSql(postgres.ToString()));
    }

    private static SqliteMediationDbContext Sqlite(string connection) => new(
        new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite(connection).AddInterceptors(new SqlitePragmas()).Options);

    private static SqlServerMediationDbContext SqlServer(string connection) => new(
        new DbContextOptionsBuilder<SqlServerMediationDbContext>().UseSqlServer(connection).Options);

    private static PostgreSqlMediationDbContext PostgreSql(string connection) => new(
        new DbContextOptionsBuilder<PostgreSqlMediationDbContext>().UseNpgsql(connection).Options);
}
