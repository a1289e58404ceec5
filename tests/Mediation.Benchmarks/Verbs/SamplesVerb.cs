using System.Diagnostics;
using System.Globalization;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Benchmarks.Verbs;

/// <summary>Sets every paper in every variant of the tests' samples, for people and tools that look at files.</summary>
internal sealed class SamplesVerb : IVerb
{
    public string Name => "samples";

    public string Usage => $"samples --output FOLDER [--variant {string.Join('|', Enum.GetNames<SampleVariant>())}]";

    public int Run(Arguments arguments)
    {
        var folder = Directory.CreateDirectory(arguments.Option("output")).FullName;
        var variants = arguments.Choice<SampleVariant>("variant") is { } one ? [one] : Enum.GetValues<SampleVariant>();
        var start = Stopwatch.GetTimestamp();
        var papers = 0;
        foreach (var variant in variants)
        {
            foreach (var (kind, place) in PaperCatalog.All.Select((kind, index) => (kind, index + 1)))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{place:00}-{kind.Name}-{variant}.pdf");
                File.WriteAllBytes(Path.Combine(folder, name), kind.Create(SamplePapers.Of(kind.Name, variant)).GeneratePdf());
                papers++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{papers} papers in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        return 0;
    }
}
