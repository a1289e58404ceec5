using System.Reflection;

namespace Mediation.Documents.Papers;

/// <summary>A made-up model of a kind of paper, so that an office can look at its words before a real paper is printed in them.</summary>
public static class PaperSamples
{
    /// <summary>The sample of a kind as JSON.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The JSON in UTF-8, or null for a kind without a sample, such as one that is made of scans.</returns>
    public static Stream? Open(PaperKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Assembly.GetExecutingAssembly().GetManifestResourceStream($"Mediation.Documents.Papers.Samples.{kind.Name}.json");
    }

    /// <summary>The sample of a kind, as a draft.</summary>
    /// <param name="kind">The kind.</param>
    public static PaperModel? Of(PaperKind kind)
    {
        using var json = Open(kind);
        if (json is null)
            return null;
        var model = (PaperModel)System.Text.Json.JsonSerializer.Deserialize(json, kind.ModelType, PaperJson.Options)!;
        return model with { Stamp = model.Stamp with { Draft = true } };
    }
}
