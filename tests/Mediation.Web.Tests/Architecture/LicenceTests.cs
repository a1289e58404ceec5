using System.Text.Json;
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
