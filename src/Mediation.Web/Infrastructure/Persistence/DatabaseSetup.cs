using Mediation.Db;
using Mediation.Db.Files;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Features.FirstRun;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Infrastructure.Persistence;

/// <summary>The provider switch: <c>Database:Provider</c> (Sqlite, SqlServer, PostgreSql) and <c>Database:ConnectionString</c>.</summary>
public static class DatabaseSetup
{
    public static IServiceCollection AddDatabase(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var connection = configuration["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == DatabaseProvider.Sqlite
                ? new SqliteConnectionStringBuilder { DataSource = new DataFolder(configuration, environment).Combine("mediation.db") }.ToString()
                : throw new StartRefusedException($"Database:Provider is {provider}, so Database:ConnectionString must say where the server is.");
        }

        return services.AddMediationDatabase(provider, connection);
    }

    /// <summary>
    /// Brings the schema up to date where nobody else does it: an embedded database always, a server in Development. On a
    /// production server the DBA runs <c>db/scripts</c>, and a start on an old schema is refused.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (db is SqliteMediationDbContext || app.Environment.IsDevelopment())
        {
            await db.Database.MigrateAsync();
        }
        else if ((await db.Database.GetPendingMigrationsAsync()).FirstOrDefault() is { } missing)
        {
            throw new StartRefusedException($"The database lacks migration {missing}. Run the script in db/scripts first.");
        }

        await ReferenceData.LoadAsync(db);
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Load", true))
        {
            await LoadDemoAsync(db, scope.ServiceProvider, app.Logger);
        }

        if (!await db.Users.AnyAsync())
        {
            var code = scope.ServiceProvider.GetRequiredService<FirstRunCode>().Make();
            app.Logger.LogWarning("There is no account yet. Open {Path} and make the first administrator with the one-time code {Code}.", FirstRunLinks.Start, code);
        }
    }

    private static async Task LoadDemoAsync(MediationDbContext db, IServiceProvider services, ILogger logger)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await DemoData.LoadAsync(db, now);
        var bytes = DemoScan.Pdf();
        var stored = await services.GetRequiredService<IFileStore>().SaveAsync(new MemoryStream(bytes, writable: false), CancellationToken.None);
        await DemoCases.LoadAsync(
            db, services.GetRequiredService<IPersonalDataVault>(), services.GetRequiredService<LimitTable>(),
            new StoredPaper(stored.Hash, "application/pdf", bytes.Length, Pages: 1), now, logger);
    }
}
