using Mediation.Db.Providers;
using Mediation.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mediation.Db.Tests;

public sealed class MigrationTests
{
    public static TheoryData<DatabaseProvider> Providers => Models.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void Migrations_Always_HoldTheWholeModel(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);

        Assert.False(db.Database.HasPendingModelChanges(), $"{provider}: run db/regenerate-initial.sh (before the first release) or db/add-migration.sh");
    }

    [Fact]
    public void Migrations_Always_HaveTheSameNamesOnAllProviders()
    {
        var names = Enum.GetValues<DatabaseProvider>().Select(Names).ToList();

        Assert.NotEmpty(names[0]);
        Assert.All(names, of => Assert.Equal(names[0], of));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Scripts_Always_SayWhatTheMigrationsDo(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);
        // EF can't write an idempotent script for SQLite.
        var options = provider == DatabaseProvider.Sqlite ? MigrationsSqlGenerationOptions.Script
            : MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent;
        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        var stored = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, "db", "scripts", $"{provider.ToString().ToLowerInvariant()}.sql"));

        Assert.Equal(Lines(script), Lines(stored));
    }

    // Without the time stamp in front, which differs from provider to provider.
    private static List<string> Names(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);
        return [.. db.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }

    private static string[] Lines(string script) => script.Trim().Split('\n', StringSplitOptions.TrimEntries);
}
