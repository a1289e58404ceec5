using System.Runtime.CompilerServices;
using System.Text.Json;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Papers;

/// <summary>The samples an office looks at its words with, and the words one by one.</summary>
public sealed class PaperSampleTests
{
    private static readonly JsonSerializerOptions Indented = new(PaperJson.Options) { WriteIndented = true };

    /// <summary>Kinds of which a sample makes sense: a packet or a dossier is made of other papers and of scans.</summary>
    public static TheoryData<string> Kinds => [.. SamplePapers.Names.Where(name => !Json(name).Contains("\"files\": [\n", StringComparison.Ordinal))];

    public static TheoryData<string> AllKinds => [.. PaperCatalog.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sample_OfAKind_IsTheShortOneOfTheTests(string name)
    {
        var file = SampleFile(name);
        if (Environment.GetEnvironmentVariable("MEDIATION_UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, Json(name) + "\n");

        Assert.True(File.Exists(file), $"{file} does not exist; run the test with MEDIATION_UPDATE_GOLDEN=1 to write it.");
        Assert.Equal(Json(name), File.ReadAllText(file).TrimEnd());
    }

    [Fact]
    public void Sample_OfAKind_PrintsAsADraft()
    {
        var kind = Print.Kind("agreement");

        var model = PaperSamples.Of(kind)!;

        Assert.True(model.Stamp.Draft);
        Assert.NotEmpty(kind.Create(model).GeneratePdf());
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Replace_WithEveryWordReplaced_PutsEachInItsPlace(string name)
    {
        var kind = Print.Kind(name);
        var fields = WordingFields.Of(kind);

        var wording = WordingFields.Replace(kind, fields.ToDictionary(field => field.Path, field => $"改{field.Usual}"));

        var replaced = JsonSerializer.SerializeToNode(wording, kind.WordingType, PaperJson.Options)!;
        Assert.NotEmpty(fields);
        Assert.Equal($"改{kind.Title}", wording.Title);
        var texts = Texts(replaced).ToList();
        Assert.Equal(fields.Select(field => $"改{field.Usual}"), texts);
    }

    [Fact]
    public void Replace_OfAPathTheKindNoLongerHas_PrintsTheRestAsUsual()
    {
        var wording = WordingFields.Replace(Print.Kind("agreement"), new Dictionary<string, string> { ["gone"] = "x", ["title"] = "调解协议" });

        Assert.Equal("调解协议", wording.Title);
    }

    [Fact]
    public void PlacesIn_ASentence_AreTheBracesAndTheLonelyOnes()
    {
        Assert.Equal(["{copies}", "{n}"], WordingFields.PlacesIn("一式{copies}份，第{n}条，{copies}"));
        Assert.Equal(["{"], WordingFields.PlacesIn("一式{份"));
    }

    private static IEnumerable<string> Texts(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject members => members.SelectMany(member => Texts(member.Value)),
        System.Text.Json.Nodes.JsonArray items => items.SelectMany(Texts),
        System.Text.Json.Nodes.JsonValue value when value.GetValueKind() is JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static string Json(string name)
    {
        var model = SamplePapers.Of(name);
        return JsonSerializer.Serialize(model, model.GetType(), Indented);
    }

    private static string SampleFile(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(here)!, "..", "..", "..", "src", "Mediation.Documents", "Papers", "Samples", $"{name}.json"));
}
