using System.Text;
using System.Text.Json;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Papers;

/// <summary>Models and wordings travel as JSON between screens, jobs and commands.</summary>
public sealed class PaperJsonTests
{
    private static readonly string ExampleFile = Path.Combine(AppContext.BaseDirectory, "examples", "agreement.json");

    public static TheoryData<string> Kinds => [.. SamplePapers.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Model_WrittenAndReadBack_SaysTheSame(string name)
    {
        var model = SamplePapers.Of(name);

        var json = JsonSerializer.SerializeToUtf8Bytes(model, model.GetType(), PaperJson.Options);
        var read = (PaperModel?)JsonSerializer.Deserialize(json, model.GetType(), PaperJson.Options);

        Assert.NotNull(read);
        Assert.Equal(ContentHash.Of(model), ContentHash.Of(read));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Wording_WithOneWordReplaced_KeepsTheOthers(string name)
    {
        var kind = Print.Kind(name);

        var wording = (PaperWording?)JsonSerializer.Deserialize("""{"title":"某市文书"}""", kind.WordingType, PaperJson.Options);

        Assert.NotNull(wording);
        Assert.Equal("某市文书", wording.Title);
        Assert.Equal("编号：{number}", wording.NumberLine);
        Assert.Equal("申请人", wording.Parties.Applicant);
    }

    [ToolFact("pdftotext")]
    public void FromJson_WithWordsOfAnOffice_PrintsThem()
    {
        using var model = Json(SamplePapers.Of("agreement"));
        using var wording = Json("""{"title":"某市调解协议","termNumber":"第{n}条　","parties":{"applicant":"申请方"}}""");

        var text = PdfText.Continuous(Print.Kind("agreement").FromJson(model, wording).GeneratePdf());

        Assert.Contains("某市调解协议", text);
        Assert.Contains("第一条赔偿修复费用", text);
        Assert.Contains("申请方", text);
        Assert.DoesNotContain("人民调解协议书", text);
    }

    [Fact]
    public void FromJson_WithAMisspeltField_IsRefusedByName()
    {
        using var model = Json("""{"comittee":"示例"}""");

        var refusal = Assert.Single(Assert.Throws<PaperRefusedException>(() => Print.Kind("agreement").FromJson(model)).Refusals);

        Assert.Contains("comittee", refusal.Reason);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{\"stamp\":null}")]
    public void FromJson_WithAnythingElse_IsRefused(string json)
    {
        using var model = Json(json);

        Assert.NotEmpty(Assert.Throws<PaperRefusedException>(() => Print.Kind("agreement").FromJson(model)).Refusals);
    }

    [Fact]
    public void ContentHash_WhenOneWordChanges_IsAnother()
    {
        var agreement = SamplePapers.Agreement(new Cast(SampleVariant.Short));

        var other = agreement with { Facts = agreement.Facts + "。" };

        Assert.NotEqual(ContentHash.Of(agreement), ContentHash.Of(other));
        Assert.Matches("^[0-9a-f]{64}$", ContentHash.Of(other));
    }

    [Fact]
    public void ModelFields_ContainingAName_AreEveryFieldItStandsIn()
    {
        var agreement = SamplePapers.Agreement(new Cast(SampleVariant.RareCharacters));

        Assert.Equal(["parties[0].name", "signatures[0].name"], ModelFields.Containing(agreement, "𠅤"));
    }

    [ToolFact("pdftotext")]
    public void Example_OfTheBenchmarks_IsAnAgreementOfTwoPages()
    {
        using var example = File.OpenRead(ExampleFile);

        var pages = PdfText.Pages(Print.Kind("agreement").FromJson(example).GeneratePdf());

        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void Example_OfTheBenchmarks_LeavesNothingUndocumented()
    {
        var readme = File.ReadAllText(Path.ChangeExtension(ExampleFile, null) + ".md");

        foreach (var property in typeof(AgreementModel).GetProperties())
            Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`", readme);
    }

    private static MemoryStream Json(PaperModel model) => new(JsonSerializer.SerializeToUtf8Bytes(model, model.GetType(), PaperJson.Options));

    private static MemoryStream Json(string json) => new(Encoding.UTF8.GetBytes(json));
}
