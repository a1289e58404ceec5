using System.Net;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.Features.Status;

/// <summary>A stored file is no longer what was stored: it is handed to nobody, and the page says what to do.</summary>
public sealed class DamagedFileTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Title = "张示例损坏的证据";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_AFileThatWasChangedOrIsGone_SaysWhatHappenedAndWhomToTell(bool isStillThere)
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        await browser.Send(
            await browser.Open($"/cases/{reference}/papers/upload"), "上传", [("File", "scan.pdf", DemoScan.Pdf())], ("Kind", "Evidence"), ("Title", Title));
        var paper = Assert.Single((await app.ReadCase(reference)).Papers);
        var file = Directory.EnumerateFiles(app.FilesFolder, paper.ContentHash, SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        if (isStillThere)
        {
            bytes[^1] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }
        else
        {
            File.Delete(file);
        }

        var page = await browser.Open($"/cases/{reference}/papers/{paper.Id}");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("这份文件和登记时不一样了，不能打开", page.Heading);
        HtmlAssert.Shows(page, "告诉系统管理员");
        Assert.NotEmpty(page.Html.QuerySelector("code")!.TextContent);
        var logged = app.Log.Lines(LogLevel.Error).Where(line => line.Contains(paper.ContentHash, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(logged);
        Assert.DoesNotContain(logged, line => line.Contains(Title, StringComparison.Ordinal) || line.Contains("李示例", StringComparison.Ordinal));
    }
}
