using Mediation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Mediation.Db.Conventions;

/// <summary>The rules that make one model fit SQLite, SQL Server and PostgreSQL alike. README.md of this folder's parent tells why.</summary>
internal static class PortableModel
{
    /// <summary>Longest name of an enum member.</summary>
    private const int EnumMaxLength = 40;

    /// <summary>How types map unless a configuration says otherwise.</summary>
    public static void Configure(ModelConfigurationBuilder builder)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        builder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        builder.Properties<decimal>().HavePrecision(18, 2);

        // Deleting one row never deletes others behind the program's back, and SQL Server refuses several cascade paths to
        // one table: an aggregate's configuration asks for its own cascade where it wants one.
        builder.Conventions.Remove<CascadeDeleteConvention>();
        builder.Conventions.Remove<SqlServerOnDeleteConvention>();
    }

    /// <summary>What can be said only once all entities are known.</summary>
    public static void Complete(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetProperties().Where(p => p.IsPrimaryKey() && p.ClrType == typeof(Guid)))
            {
                // Keys are made in code; a new child with a key must be inserted, not taken for a known row.
                key.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            }
        }
    }
}
