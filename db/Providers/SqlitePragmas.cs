using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.Db.Providers;

/// <summary>
/// What every SQLite connection is told: readers beside one writer (WAL), nothing acknowledged before it is on disk (FULL),
/// wait for the writer in front instead of failing, keep foreign keys. The journal mode is a property of the file, which a
/// read-only connection (EF's look whether the file exists) can't set and needn't.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string ForReading = "PRAGMA busy_timeout=15000; PRAGMA foreign_keys=ON;";
    private const string ForWriting = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + ForReading;

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = CommandsFor(connection);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = CommandsFor(connection);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static string CommandsFor(DbConnection connection) =>
        connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase) ? ForReading : ForWriting;
}
