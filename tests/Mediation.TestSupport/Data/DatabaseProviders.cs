using System.Reflection;
using Mediation.Db.Providers;
using Xunit.Sdk;

namespace Mediation.TestSupport.Data;

/// <summary>
/// Runs a theory on one provider: <c>[Theory, OnSqlite, OnSqlServer, OnPostgreSql] Task X(DatabaseProvider provider)</c>. A provider that isn't
/// configured shows as skipped, with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class OnProviderAttribute : DataAttribute
{
    private readonly DatabaseProvider provider;

    protected OnProviderAttribute(DatabaseProvider provider)
    {
        this.provider = provider;
        if (TestDatabase.WhyNot(provider) is { } reason)
        {
            Skip = reason;
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[provider]];
}

/// <summary>Embedded SQLite: always there.</summary>
public sealed class OnSqliteAttribute() : OnProviderAttribute(DatabaseProvider.Sqlite);

/// <summary>SQL Server, where <c>MEDIATION_TEST_SQLSERVER</c> is a connection string.</summary>
public sealed class OnSqlServerAttribute() : OnProviderAttribute(DatabaseProvider.SqlServer);

/// <summary>PostgreSQL, where <c>MEDIATION_TEST_POSTGRES</c> is a connection string; <c>tests/run.sh</c> starts one.</summary>
public sealed class OnPostgreSqlAttribute() : OnProviderAttribute(DatabaseProvider.PostgreSql);
