using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mediation.TestSupport.Data;

/// <summary>
/// SQLite databases for tests, ready to use. Migrating and seeding is done once per test run; every test class gets a copy of the file.
/// </summary>
public static class TemplateDatabase
{
    private static readonly Lazy<string> WithDemoData = new(() => Make(withDemoData: true));
    private static readonly Lazy<string> WithoutPeople = new(() => Make(withDemoData: false));

    /// <summary>Copies the demo district into <paramref name="file"/>.</summary>
    public static void CopyDemo(string file) => File.Copy(WithDemoData.Value, file);

    /// <summary>Copies a database as it is after installation, without a centre or an account, into <paramref name="file"/>.</summary>
    public static void CopyEmpty(string file) => File.Copy(WithoutPeople.Value, file);

    private static string Make(bool withDemoData)
    {
        var file = Path.Combine(TestFolder.Make(), "template.db");
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
        // Closing the only connection folds the write-ahead log into the file, so that copying the file copies everything.
        using var db = new SqliteMediationDbContext(
            new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite(connection).Options);
        db.Database.Migrate();
        ReferenceData.LoadAsync(db).GetAwaiter().GetResult();
        if (withDemoData)
        {
            DemoData.LoadAsync(db, new FakeTimeProvider().GetUtcNow().UtcDateTime).GetAwaiter().GetResult();
        }

        return file;
    }
}
