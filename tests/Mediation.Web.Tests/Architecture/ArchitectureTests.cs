using System.Reflection;
using System.Text.RegularExpressions;
using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.TestSupport;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace Mediation.Web.Tests.Architecture;

/// <summary>The rules of the house that a compiler doesn't hold.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostLinesOfAController = 120;
    private const int MostLinesOfAWebUnit = 300;

    private static readonly Assembly Domain = typeof(DisputeCase).Assembly;
    private static readonly Assembly Documents = Assembly.Load("Mediation.Documents");
    private static readonly Assembly Web = typeof(Texts).Assembly;
    private static readonly Assembly[] Product = [Domain, Documents, typeof(MediationDbContext).Assembly, Web];

    private static IEnumerable<Type> Controllers => Web.GetTypes().Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract);

    [Fact]
    public void Domain_Always_KnowsOnlyTheBaseClassLibrary()
    {
        Assert.Empty(ReferencesBesideTheBaseClassLibrary(Domain));
    }

    [Fact]
    public void Documents_Always_KnowOnlyTheDomainAndTheMakersOfMarksAndWordFiles()
    {
        Assert.Empty(ReferencesBesideTheBaseClassLibrary(Documents).Except(["Mediation.Domain", "QRCoder", "DocumentFormat.OpenXml"]));
    }

    [Fact]
    public void Database_Always_KnowsOnlyTheDomain()
    {
        var rooms = typeof(MediationDbContext).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Mediation.", StringComparison.Ordinal));

        Assert.Equal(["Mediation.Domain"], rooms);
    }

    [Fact]
    public void Papers_Never_NameTheEngineBesideGlobalUsings()
    {
        var named = Sources.Of("src/Mediation.Documents", "*.cs")
            .Where(file => !file.Path.Contains("/Typesetting/", StringComparison.Ordinal) && Path.GetFileName(file.Path) != "GlobalUsings.cs")
            .SelectMany(file => file.LinesMatching(EnginesName()));

        Assert.Empty(named);
    }

    [Fact]
    public void Repository_Always_HasTheRoomsOfThePlan()
    {
        Assert.Equal(["db", "docs", "src", "tests"], Rooms("").Except(["artifacts", "BenchmarkDotNet.Artifacts", "TestResults"]));
        Assert.Equal(["Mediation.Documents", "Mediation.Domain", "Mediation.Web"], Rooms("src"));
    }

    [Fact]
    public void Types_Never_HaveNamesThatSayNothing()
    {
        var named = Product.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("Mediation", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0])
            .Where(name => SaysNothing().IsMatch(name) && !name.EndsWith("TagHelper", StringComparison.Ordinal))
            .Except(["InvitedHelper"]); // A word of the field: somebody invited to help with a mediation.

        Assert.Empty(named);
    }

    [Fact]
    public void Controllers_Always_LieUnderFeatures()
    {
        var elsewhere = Controllers.Where(type => !type.Namespace!.StartsWith("Mediation.Web.Features.", StringComparison.Ordinal));

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Controllers_Always_AreShort()
    {
        var tooLong = Sources.Of("src/Mediation.Web", "*Controller.cs").Where(file => file.Lines > MostLinesOfAController).Select(file => file.ToString());

        Assert.Empty(tooLong);
    }

    [Fact]
    public void WebUnits_Always_FitOnAFewScreens()
    {
        var tooLong = Sources.Of("src/Mediation.Web", "*.cs").Concat(Sources.Of("src/Mediation.Web", "*.cshtml"))
            .Where(file => file.Lines > MostLinesOfAWebUnit).Select(file => file.ToString());

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Views_Always_LieBesideAController()
    {
        var lonely = Sources.Of("src/Mediation.Web/Features", "*.cshtml")
            .Where(view => !view.Path.Contains("/Shared/", StringComparison.Ordinal) && !Path.GetFileName(view.Path).StartsWith('_'))
            .Where(view => Directory.GetFiles(Path.GetDirectoryName(view.Path)!, "*Controller.cs").Length == 0)
            .Select(view => view.ToString());

        Assert.Empty(lonely);
    }

    [Fact]
    public void WritingActions_Always_SayWhoMay()
    {
        var open =
            from controller in Controllers
            from action in controller.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where action.GetCustomAttributes<HttpMethodAttribute>().Any(http => http.HttpMethods.Any(method => method is not ("GET" or "HEAD")))
            where !SaysWhoMay(action) && !SaysWhoMay(controller)
            select $"{controller.Name}.{action.Name}";

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("src/Mediation.Domain/Mediation.Domain.csproj")]
    [InlineData("src/Mediation.Documents/Mediation.Documents.csproj")]
    [InlineData("db/Mediation.Db.csproj")]
    public void PublicMembers_Always_AreDocumentedOrDoNotCompile(string project)
    {
        var text = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, project));

        Assert.Contains("<WarningsAsErrors>$(WarningsAsErrors);CS1591</WarningsAsErrors>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Switches_OverAnEnumThatForgetACase_DoNotCompile()
    {
        Assert.Contains(
            "dotnet_diagnostic.CS8509.severity = error", File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, ".editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_Always_ComesFromTheClockGiven()
    {
        Assert.Empty(Sources.Product().SelectMany(file => file.LinesMatching(WallClock())));
    }

    [Fact]
    public void SentencesOfTheDomain_Always_WriteDaysInWords()
    {
        Assert.Empty(Sources.Of("src/Mediation.Domain", "*.cs").SelectMany(file => file.LinesMatching(DayInFigures())));
    }

    [Fact]
    public void Clock_Always_IsGivenInOnePlace()
    {
        Assert.Single(Sources.Product().SelectMany(file => file.LinesMatching(SystemClock())));
    }

    [Fact]
    public void Sql_Never_IsWrittenByHandBesideTheProviders()
    {
        var raw = Sources.Product().Where(file => !file.Path.Contains("/db/Providers/", StringComparison.Ordinal))
            .SelectMany(file => file.LinesMatching(RawSql()));

        Assert.Empty(raw);
    }

    [Fact]
    public void StatementsPastTheHistory_Always_StandWhereTheReadmeListsThem()
    {
        var files = Sources.Product().Where(file => file.LinesMatching(BulkWrite()).Any()).Select(file => Path.GetFileName(file.Path)).Order().ToList();
        var listed = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, "db/README.md"));

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains($"`{file}`", listed, StringComparison.Ordinal));
    }

    [Fact]
    public void Failures_Never_AreCaughtWholesale()
    {
        Assert.Empty(Sources.Product().SelectMany(file => file.LinesMatching(CatchAll())));
    }

    [Fact]
    public void Views_Never_CarryStyleOrScriptOfTheirOwn()
    {
        var inline = Sources.Of("src/Mediation.Web", "*.cshtml").SelectMany(file => file.LinesMatching(Inline()));

        Assert.Empty(inline);
    }

    private static IEnumerable<string> Rooms(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(GoldenFile.RepositoryRoot, folder)).Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal);

    private static bool SaysWhoMay(MemberInfo member) => member.GetCustomAttributes(inherit: true).Any(attribute =>
        attribute is IAllowAnonymous or IAuthorizeData { Policy: not null }
        || attribute.GetType().Namespace == "Mediation.Web.Infrastructure.CaseAccess");

    private static IEnumerable<string> ReferencesBesideTheBaseClassLibrary(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "mscorlib"));

    [GeneratedRegex("(Repository|Manager|Helper|Utils)$")]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex WallClock();

    [GeneratedRegex(":yyyy|:MM|:d}")]
    private static partial Regex DayInFigures();

    [GeneratedRegex(@"\bTimeProvider\.System\b")]
    private static partial Regex SystemClock();

    [GeneratedRegex(@"\b(FromSql\w*|ExecuteSql\w*|SqlQuery\w*|CommandText|CreateCommand)\b")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"\.Execute(Update|Delete)(Async)?\(")]
    private static partial Regex BulkWrite();

    // What sets the papers. Reading scanned files and asking a font for its characters stay ours with any engine.
    [GeneratedRegex(@"\bTypesetting\.(Fluent|Additions|Layout|Pdf(?!\.Reading\b))\b|\bQuestPDF\b")]
    private static partial Regex EnginesName();

    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b[^)]*\)(?!\s*when)|\{|$)")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"\sstyle=""|<style|\son(?!ce=)[a-z]+=""|<script(?![^>]*nonce)")]
    private static partial Regex Inline();
}
