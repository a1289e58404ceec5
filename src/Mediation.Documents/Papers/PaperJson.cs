using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mediation.Documents.Papers;

/// <summary>How models and wordings are written to JSON and read back: the same everywhere they are exchanged.</summary>
public static class PaperJson
{
    /// <summary>
    /// Camel-case names, enums by name, Chinese unescaped. A member nobody knows is an error, so that a
    /// misspelt field never silently disappears from a legal paper.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };
}
