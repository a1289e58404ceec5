using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mediation.Documents.Papers;

/// <summary>
/// The words of a kind of paper one by one, for screens on which an office replaces some of them: each has a path
/// (<c>parties.applicant</c>, <c>clauses[0].heading</c>), the usual words and the places in them.
/// </summary>
public static partial class WordingFields
{
    /// <summary>Every word a kind of paper prints, in the order of its wording.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<WordingField> Of(PaperKind kind) => [.. Texts(Usual(kind), string.Empty)];

    /// <summary>The kinds of papers that are set in a paper of a kind and have their words inside its wording, by the part they stand in.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyDictionary<string, PaperKind> PapersIn(PaperKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.WordingType.GetProperties()
            .Where(property => property.PropertyType.IsSubclassOf(typeof(PaperWording)))
            .ToDictionary(
                property => JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                property => PaperCatalog.All.Single(inner => inner.WordingType == property.PropertyType));
    }

    /// <summary>The wording of a kind with some of its words replaced.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="replaced">New words by path. A path the kind doesn't have (any more) is left out: its words print as usual.</param>
    public static PaperWording Replace(PaperKind kind, IReadOnlyDictionary<string, string> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        var wording = Usual(kind);
        foreach (var field in Texts(wording, string.Empty).ToList())
        {
            if (replaced.TryGetValue(field.Path, out var words))
                Put(wording, field.Path, words);
        }

        return (PaperWording)wording.Deserialize(kind.WordingType, PaperJson.Options)!;
    }

    /// <summary>The places in a sentence: <c>{copies}</c>, and every brace that has no partner.</summary>
    /// <param name="words">The sentence.</param>
    public static IReadOnlyList<string> PlacesIn(string words) => [.. Place().Matches(words).Select(match => match.Value).Distinct()];

    private static JsonObject Usual(PaperKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return JsonSerializer.SerializeToNode(Activator.CreateInstance(kind.WordingType), kind.WordingType, PaperJson.Options)!.AsObject();
    }

    private static IEnumerable<WordingField> Texts(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Texts(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => [new WordingField(path, value.GetValue<string>())],
        _ => [],
    };

    private static void Put(JsonNode wording, string path, string words)
    {
        var node = wording;
        var steps = Step().Matches(path).Select(match => match.Value).ToList();
        foreach (var step in steps.SkipLast(1))
            node = int.TryParse(step, out var index) ? node[index]! : node[step]!;
        if (int.TryParse(steps[^1], out var last))
            node[last] = words;
        else
            node[steps[^1]] = words;
    }

    [GeneratedRegex(@"\{[^{}]*\}|[{}]")]
    private static partial Regex Place();

    [GeneratedRegex(@"[^.\[\]]+")]
    private static partial Regex Step();
}

/// <summary>One word or sentence of a wording.</summary>
/// <param name="Path">Where it stands in the wording's JSON.</param>
/// <param name="Usual">The usual words.</param>
public sealed record WordingField(string Path, string Usual)
{
    /// <summary>The part of the paper it belongs to, such as <c>parties</c>; null for the paper's own words.</summary>
    public string? Part => Path.IndexOfAny(['.', '[']) is > 0 and var end ? Path[..end] : null;
}
