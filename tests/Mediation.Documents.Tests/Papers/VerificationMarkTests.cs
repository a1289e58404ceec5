using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;

namespace Mediation.Documents.Tests.Papers;

/// <summary>The QR code of issued papers: a scanner reads it on every page, and it changes nothing of what the paper says.</summary>
public sealed class VerificationMarkTests
{
    private const string Code = "AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYUCULBOGAZDINRYHI7";
    private const string Address = $"https://tiaojie.example.gov.cn/v/{Code}";

    // The longest that a scanner at 150 dots reads.
    private const string UsefulAddress = $"https://tiaojie.example-city.gov.cn/v/{Code}";

    // As long as an address may be.
    private const string LongAddress = $"https://zhengfafuwu.example-city.gov.cn/maodun/tiaochu/huajie/pt1/v/{Code}";

    [ToolTheory("zbarimg")]
    [InlineData("agreement", SampleVariant.Long, Address, 150)]
    [InlineData("agreement", SampleVariant.Short, UsefulAddress, 150)]
    [InlineData("agreement", SampleVariant.Short, LongAddress, 300)]
    [InlineData("intake-registration", SampleVariant.Short, Address, 150)]
    [InlineData("diversion-letter", SampleVariant.Short, Address, 300)]
    public void Mark_OnEveryPage_IsReadByAScanner(string name, SampleVariant variant, string address, int dotsAnInch)
    {
        var pdf = Print.Paper(name, Marked(SamplePapers.Of(name, variant), address));
        for (var page = 1; page <= PdfText.Pages(pdf).Count; page++)
            Assert.Equal(address, Scan(pdf, page, dotsAnInch));
    }

    [ToolFact("zbarimg")]
    public void Mark_WithoutAnAddress_IsMissing() =>
        Assert.DoesNotContain("扫码核验", PdfText.Continuous(Print.Paper("agreement", SampleVariant.Short)));

    [Fact]
    public void Mark_WhenAdded_LeavesTheContentHash()
    {
        var model = SamplePapers.Of("agreement", SampleVariant.Short);

        Assert.Equal(ContentHash.Of(model), ContentHash.Of(Marked(model)));
        Assert.NotEqual(ContentHash.Of(model), ContentHash.Of(model with { Stamp = model.Stamp with { Version = 7 } }));
    }

    [Fact]
    public void Mark_OfTheSamePaper_GivesTheSameBytes()
    {
        var model = Marked(SamplePapers.Of("agreement", SampleVariant.Short));

        Assert.Equal(Print.Paper("agreement", model), Print.Paper("agreement", model));
    }

    private static PaperModel Marked(PaperModel model, string address = Address) => model with { Stamp = model.Stamp with { Verification = address } };

    /// <summary>Scans as an office scanner would.</summary>
    private static string Scan(byte[] pdf, int page, int dotsAnInch)
    {
        var picture = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Tool.Run("pdftoppm", pdf, "-png", "-r", $"{dotsAnInch}", "-f", $"{page}", "-singlefile", "{file}", picture);
            return Tool.Run("zbarimg", File.ReadAllBytes($"{picture}.png"), "-q", "--raw", "{file}").Trim();
        }
        finally
        {
            File.Delete($"{picture}.png");
        }
    }
}
