using System.Text.Json;

namespace Mediation.Documents.Papers;

/// <summary>Finds the field a piece of text stands in, to tell people where to look.</summary>
public static class ModelFields
{
    /// <summary>The fields whose text contains something, e.g. a character no font has.</summary>
    /// <param name="model">The model to search.</param>
    /// <param name="text">What to look for.</param>
    /// <returns>Paths in the model's JSON, such as <c>parties[1].name</c>, in the order of the JSON.</returns>
    public static IReadOnlyList<string> Containing(PaperModel model, string text)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrEmpty(text);
        var json = JsonSerializer.SerializeToElement(model, model.GetType(), PaperJson.Options);
        return [.. Paths(json, string.Empty, text)];
    }

    private static IEnumerable<string> Paths(JsonElement element, string path, string text) => element.ValueKind switch
    {
        JsonValueKind.String when element.GetString()!.Contains(text, StringComparison.Ordinal) => [path],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            Paths(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", text)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Paths(item, $"{path}[{index}]", text)),
        JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
            or JsonValueKind.Null or JsonValueKind.Undefined => [],
    };
}
