using Mediation.Db.Providers;
using Microsoft.EntityFrameworkCore;

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

    // Without the time stamp in front, which differs from provider to provider.
    private static List<string> Names(DatabaseProvider provider)
    {
        using var db = Models.Context(provider);
        return [.. db.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }
}
