using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Infrastructure;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Tests.Features.Cases.Papers;

namespace Mediation.Web.Tests.Features.Verify;

/// <summary>Where the marks of issued papers lead, and that they never lead where a request says.</summary>
public sealed partial class VerificationMarkTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("https://tiaojie.example.gov.cn", "https://tiaojie.example.gov.cn/v/CODE")]
    [InlineData(" https://gov.example.cn/Tiaojie/ ", "https://gov.example.cn/Tiaojie/v/CODE")]
    [InlineData("http://10.20.30.40:8080", "http://10.20.30.40:8080/v/CODE")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_ACode_IsUnderThePublicAddress(string? setting, string? expected) =>
        Assert.Equal(expected, new VerificationAddresses(setting).Of("CODE"));

    [Theory]
    [InlineData("tiaojie.example.gov.cn")]
    [InlineData("/tiaojie")]
    [InlineData("ftp://tiaojie.example.gov.cn")]
    [InlineData("https://tiaojie.example.gov.cn/?from=paper")]
    [InlineData("https://tiaojie.example.gov.cn/#v")]
    [InlineData("https://clerk@tiaojie.example.gov.cn")]
    [InlineData("https://a-name-that-is-far-too-long-for-a-mark-on-paper.tiaojie.example.gov.cn")]
    public void Start_WithAnAddressThatCannotBePrinted_IsRefusedInWords(string setting)
    {
        var refusal = Assert.Throws<StartRefusedException>(() => new VerificationAddresses(setting));

        Assert.Contains($"\"{setting}\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("such as https://tiaojie.example.gov.cn", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_WithAPublicAddress_PrintsTheMarkWhateverHostTheRequestNames()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await app.SignInAs(StaffRole.Mediator);
        browser.Client.DefaultRequestHeaders.Host = "forged.example";

        var (paper, bytes) = await Issue(app, browser, reference);

        Assert.True(HasMark(bytes));
        Assert.NotNull(paper.Issue);
    }

    [Fact]
    public async Task Issue_WithoutAPublicAddress_PrintsNoMarkAndStillHasItsCode()
    {
        await using var silent = new AppAt("");
        var reference = await silent.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var browser = await silent.SignInAs(StaffRole.Mediator);
        browser.Client.DefaultRequestHeaders.Host = "forged.example";

        var (paper, bytes) = await Issue(silent, browser, reference);

        Assert.False(HasMark(bytes));
        Assert.Equal(Db.Verification.VerificationCodes.Length, paper.Issue!.Code.Length);
    }

    private static async Task<(CasePaper Paper, byte[] Bytes)> Issue(MediationApp at, Browser browser, string reference)
    {
        await PaperActs.Issue(browser, reference, PaperKind.Receipt);
        var paper = (await at.ReadCase(reference)).Papers.Single();
        return (paper, await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, paper.Id), UriKind.Relative)));
    }

    // The squares of a mark are the only shapes drawn in whole units one high.
    private static bool HasMark(byte[] pdf)
    {
        var file = Encoding.Latin1.GetString(pdf);
        return StreamStart().Matches(file).Select(start => Inflated(pdf, start.Index + start.Length)).Any(content => Squares().Count(content) > 100);
    }

    private static string Inflated(byte[] pdf, int start)
    {
        try
        {
            using var content = new ZLibStream(new MemoryStream(pdf, start, pdf.Length - start), CompressionMode.Decompress);
            return new StreamReader(content, Encoding.Latin1).ReadToEnd();
        }
        catch (InvalidDataException)
        {
            // Metadata is stored as it is.
            return "";
        }
    }

    [GeneratedRegex(@"\bstream\r?\n")]
    private static partial Regex StreamStart();

    [GeneratedRegex(@"^\d+ \d+ \d+ 1 re\r?$", RegexOptions.Multiline)]
    private static partial Regex Squares();

    private sealed class AppAt(string publicAddress) : MediationApp
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Papers:PublicAddress", publicAddress);
        }
    }
}
