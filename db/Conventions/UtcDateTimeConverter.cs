using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mediation.Db.Conventions;

/// <summary>Every stored instant is UTC: PostgreSQL insists on the kind, SQLite forgets it.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
