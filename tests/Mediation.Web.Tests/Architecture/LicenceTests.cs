using System.Text.Json;
using System.Xml.Linq;
using Mediation.TestSupport;

namespace Mediation.Web.Tests.Architecture;

/// <summary>Packages whose licence the product can't live with, or that took one on in a later version, stay out of the whole restored graph.</summary>
public sealed class LicenceTests
{
    private static readonly Dictionary<string, int> FirstVersionKeptOut = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MediatR"] = 13,
        ["MassTransit"] = 9,
        ["FluentAssertions"] = 8,
        ["NBomber"] = 5,
        ["SixLabors.ImageSharp"] = 4,
        ["EPPlus"] = 5,
        ["PDFsharp"] = 6,
        ["itext"] = 0,
        ["itext7"] = 0,
        ["iTextSharp"] = 0,
    };

    [Fact]
    public void Packages_Always_HaveALicenceTheProductCanLiveWith()
    {
        var kept = Directory.EnumerateFiles(GoldenFile.RepositoryRoot, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(Packages)
            .Distinct()
            .ToList();

        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, package => FirstVersionKeptOut.TryGetValue(package.Name, out var first) && package.Major >= first);
    }

    [Fact]
    public void Packages_Always_StandInTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, "README.md"));

        // ".Design" after "Microsoft.EntityFrameworkCore.Sqlite" is short for the whole name.
        Assert.All(NamedPackages(), name => Assert.True(
            readme.Contains(name, StringComparison.Ordinal) || readme.Contains(" " + name[name.LastIndexOf('.')..], StringComparison.Ordinal),
            $"README.md doesn't list {name}."));
    }

    private static IEnumerable<string> NamedPackages()
    {
        var central = XDocument.Load(Path.Combine(GoldenFile.RepositoryRoot, "Directory.Packages.props"));
        var ofNpm = new[] { "Mediation.Web", "Mediation.Documents" }
            .Select(project => Path.Combine(GoldenFile.RepositoryRoot, "src", project, "package.json"))
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject().Select(package => package.Name));
        return central.Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value).Concat(ofNpm);
    }

    private static IEnumerable<(string Name, int Major)> Packages(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(lockFile));
        foreach (var framework in document.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version))
                {
                    yield return (package.Name, new Version(version.GetString()!.Split('-')[0]).Major);
                }
            }
        }
    }
}
