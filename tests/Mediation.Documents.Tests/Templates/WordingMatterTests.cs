using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Templates;
using Mediation.Documents.Tests.Papers;
using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Domain.Templates;

namespace Mediation.Documents.Tests.Templates;

public sealed class WordingMatterTests
{
    public static TheoryData<string> Kinds => [.. PaperCatalog.All.Where(kind => kind.Name != "evidence-list").Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_OfAKind_AreItsOwnEachOnceAndTakeTheUsualText(string name)
    {
        var matter = new WordingMatter(Print.Kind(name));

        var fields = matter.FieldsOf(null);

        Assert.Contains(fields, field => field.Path == "title");
        Assert.Equal(fields.Count, fields.Select(field => field.Path).Distinct().Count());
        Assert.All(fields, field => Assert.Null(matter.Refusal(field, field.Usual!)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_WhenAllAreFilledToTheEdge_FitIntoARevision(string name)
    {
        var longest = new WordingMatter(Print.Kind(name)).FieldsOf(null).ToDictionary(field => field.Path, field => new string('长', field.MaxLength));

        Assert.InRange(longest.Sum(field => field.Key.Length + field.Value.Length + 6), 1, PaperTemplateRevision.ReplacedMaxLength);
    }

    [Theory]
    [InlineData("title", "人民调解书{x}", "这里不能用花括号（“{x}”）")]
    [InlineData("copies", "本协议一式若干份。", "缺少“{copies}”")]
    [InlineData("copies", "一式{copies}份，另{n}份。", "不认识“{n}”；这里可用的是{copies}")]
    [InlineData("copies", "一式{copies份。", "不认识“{”")]
    [InlineData("title", "人民调解\u0007书", "有不能打印的字符")]
    public void Refusal_OfAText_SaysWhatIsWrong(string path, string text, string expected)
    {
        var matter = new WordingMatter(Print.Kind("agreement"));

        var refusal = matter.Refusal(matter.FieldsOf(null).Single(field => field.Path == path), text);

        Assert.Contains(expected, refusal!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WordingOf_ThePacket_TakesTheWordsOfThePapersInIt()
    {
        var packet = Print.Kind("confirmation-packet");
        var replaced = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["words-agreement"] = new Dictionary<string, string> { ["title"] = "人民调解书" },
            ["words-confirmation-packet"] = new Dictionary<string, string> { ["court"] = "法院" },
        };

        var wording = Assert.IsType<ConfirmationPacketWording>(WordingMatter.WordingOf(packet, Of));

        Assert.Equal(("人民调解书", "法院", new AgreementWording().Facts), (wording.Agreement.Title, wording.Court, wording.Agreement.Facts));
        Assert.All(replaced.Keys, name => Assert.Contains(name, WordingMatter.NamesFor(packet)));
        Assert.DoesNotContain(new WordingMatter(packet).FieldsOf(null), field => field.Path.StartsWith("agreement.", StringComparison.Ordinal));

        IReadOnlyDictionary<string, string> Of(string matter) => replaced.GetValueOrDefault(matter) ?? new Dictionary<string, string>();
    }

    [Fact]
    public void WordingOf_WhenNothingIsReplaced_IsTheUsual() =>
        Assert.Null(WordingMatter.WordingOf(Print.Kind("agreement"), _ => new Dictionary<string, string>()));

    [ToolFact("pdftotext")]
    public void WordingOf_AnAgreement_IsWhatThePaperPrints()
    {
        var kind = Print.Kind("agreement");
        var wording = WordingMatter.WordingOf(kind, _ => new Dictionary<string, string> { ["title"] = "人民调解书", ["parties.address"] = "家在哪里" });

        var text = PdfText.Continuous(kind.Create(PaperSamples.Of(kind)!, wording).GeneratePdf());

        Assert.Contains("人民调解书", text, StringComparison.Ordinal);
        Assert.Contains("家在哪里", text, StringComparison.Ordinal);
        Assert.DoesNotContain("人民调解协议书", text, StringComparison.Ordinal);
    }
}
