using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;

namespace Mediation.Documents.Tests.Papers;

/// <summary>The QR code of issued papers: a scanner reads it on every page, and it changes nothing of what the paper says.</summary>
public sealed class VerificationMarkTests
{
    private const string Address = "HTTPS://TIAOJIE.EXAMPLE.GOV.CN/V/AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYUCULBOGAZDINRYHI7";

    [ToolTheory("zbarimg")]
    [InlineData("agreement", SampleVariant.Long)]
    [InlineData("intake-registration", SampleVariant.Short)]
    [InlineData("diversion-letter", SampleVariant.Short)]
    public void Mark_OnEveryPage_IsReadByAScanner(string name, SampleVariant variant)
    {
        var pdf = Print.Paper(name, Marked(SamplePapers.Of(name, variant)));
        for (var page = 1; page <= PdfText.Pages(pdf).Count; page++)
            Assert.Equal(Address, Scan(pdf, page));
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

    private static PaperModel Marked(PaperModel model) => model with { Stamp = model.Stamp with { Verification = Address } };

    /// <summary>Scans as an office scanner would, at 150 dots an inch.</summary>
    private static string Scan(byte[] pdf, int page)
    {
        var picture = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Tool.Run("pdftoppm", pdf, "-png", "-r", "150", "-f", $"{page}", "-singlefile", "{file}", picture);
            return Tool.Run("zbarimg", File.ReadAllBytes($"{picture}.png"), "-q", "--raw", "{file}").Trim();
        }
        finally
        {
            File.Delete($"{picture}.png");
        }
    }
}
