using Mediation.Db.Identity;
using Mediation.Db.Providers;
using Mediation.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Db.Tests;

/// <summary>What one of the three databases refuses, or does differently, must not come into the model.</summary>
public sealed class PortabilityTests
{
    /// <summary>SQL Server's largest index key.</summary>
    private const int LargestIndexKeyBytes = 1700;

    private static readonly IModel Model = Models.Context(DatabaseProvider.SqlServer).Model;

    // A list kept as JSON, be it of parts or of plain values, is one column without a limit on every provider; its fields are no columns.
    private static IEnumerable<IProperty> Properties =>
        Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).SelectMany(entity => entity.GetProperties())
            .Where(property => !property.IsPrimitiveCollection);

    [Fact]
    public void Strings_Always_HaveALength()
    {
        var unlimited = Properties
            .Where(property => (property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType) == typeof(string))
            .Where(property => property.GetMaxLength() is null)
            .Select(Name);

        Assert.Empty(unlimited);
    }

    [Fact]
    public void Instants_Always_AreUtcDateTimes()
    {
        // Identity's own column; it is never sorted or compared in the database.
        var others = Properties
            .Where(property => property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?))
            .Select(Name)
            .Except([$"{nameof(StaffUser)}.{nameof(StaffUser.LockoutEnd)}"]);

        Assert.Empty(others);
    }

    [Fact]
    public void Durations_Never_Occur()
    {
        Assert.Empty(Properties.Where(property => property.ClrType == typeof(TimeSpan) || property.ClrType == typeof(TimeSpan?)).Select(Name));
    }

    [Fact]
    public void GuidKeys_Always_AreMadeInCode()
    {
        var made = Properties.Where(property => property.IsPrimaryKey() && property.ClrType == typeof(Guid) && !property.IsForeignKey())
            .Where(property => property.ValueGenerated != ValueGenerated.Never)
            .Select(Name);

        Assert.Empty(made);
    }

    [Fact]
    public void Versions_Always_GuardAgainstLostChanges()
    {
        var versions = Model.GetEntityTypes().Where(entity => typeof(IVersioned).IsAssignableFrom(entity.ClrType)).ToList();

        Assert.NotEmpty(versions);
        Assert.All(versions, entity => Assert.True(entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken, entity.Name));
    }

    [Fact]
    public void Indexes_Always_FitSqlServer()
    {
        var tooLarge = Model.GetEntityTypes()
            .SelectMany(entity => entity.GetIndexes())
            .Where(index => index.Properties.Sum(Bytes) > LargestIndexKeyBytes)
            .Select(index => $"{index.DeclaringEntityType.ShortName()}({string.Join(", ", index.Properties.Select(p => p.Name))})");

        Assert.Empty(tooLarge);
    }

    [Fact]
    public void Cascades_Always_TakeOneWayToATable()
    {
        foreach (var start in Model.GetEntityTypes())
        {
            var reached = CascadesFrom(start).Select(entity => entity.GetTableName()).ToList();

            Assert.True(reached.Distinct().Count() == reached.Count, $"{start.ShortName()} reaches a table by two cascades: {string.Join(", ", reached)}");
        }
    }

    private static IEnumerable<IEntityType> CascadesFrom(IEntityType start) =>
        start.GetReferencingForeignKeys()
            .Where(key => key.DeleteBehavior == DeleteBehavior.Cascade && key.DeclaringEntityType.GetTableName() != start.GetTableName())
            .Select(key => key.DeclaringEntityType)
            .SelectMany(child => CascadesFrom(child).Prepend(child));

    private static int Bytes(IProperty property) => property.GetMaxLength() is { } length ? 2 * length : 16;

    private static string Name(IProperty property) => $"{property.DeclaringType.ShortName()}.{property.Name}";
}
