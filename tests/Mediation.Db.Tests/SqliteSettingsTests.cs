using Mediation.Db.Providers;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests;

public sealed class SqliteSettingsTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "15000")]
    [InlineData("foreign_keys", "1")]
    public async Task Connections_Always_AreToldHowToBehave(string pragma, string expected)
    {
        await using var database = await TestDatabase.Make(DatabaseProvider.Sqlite);
        await using var db = database.Context();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }
}
