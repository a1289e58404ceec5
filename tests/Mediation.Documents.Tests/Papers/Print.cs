using System.Collections.Concurrent;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Papers;

/// <summary>Sets samples.</summary>
public static class Print
{
    private static readonly ConcurrentDictionary<(string, SampleVariant), byte[]> Samples = new();

    /// <summary>A sample of the kind as a PDF file, set once for all tests.</summary>
    public static byte[] Paper(string name, SampleVariant variant = SampleVariant.Short) =>
        Samples.GetOrAdd((name, variant), _ => Paper(name, SamplePapers.Of(name, variant)));

    /// <summary>A model as a PDF file.</summary>
    public static byte[] Paper(string name, PaperModel model, PaperWording? wording = null) =>
        Kind(name).Create(model, wording).GeneratePdf();

    public static PaperKind Kind(string name) =>
        PaperCatalog.Find(name) ?? throw new ArgumentException($"No paper is called {name}.", nameof(name));
}
