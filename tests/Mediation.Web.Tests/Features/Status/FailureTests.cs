using System.Net;
using Mediation.Db.Files;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Web.Tests.Features.Status;

/// <summary>The program itself fails: here the disk that papers are kept on.</summary>
public sealed class FailureTests(FailureTests.BrokenApp app) : IClassFixture<FailureTests.BrokenApp>
{
    [Fact]
    public async Task Post_WhenTheProgramFails_IsAnsweredInWordsWithANumberAndKeepsNothing()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");

        var page = await browser.Send(
            await browser.Open($"/cases/{reference}/papers/upload"), "上传", [("File", "scan.pdf", Db.Seed.Demo.DemoScan.Pdf())], ("Kind", "Evidence"), ("Title", "示例"));

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("系统出了问题", page.Heading);
        Assert.NotEmpty(page.Html.QuerySelector("code")!.TextContent);
        HtmlAssert.DoesNotShow(page, nameof(IOException));
        Assert.Empty((await app.ReadCase(reference)).Papers);
    }

    /// <summary>The program on a disk that is full.</summary>
    public sealed class BrokenApp : MediationApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IFileStore, FullDisk>());
        }
    }

    private sealed class FullDisk : IFileStore
    {
        public Task<StoredFile> SaveAsync(Stream content, CancellationToken cancellationToken) => throw new IOException("No space left on device");

        public Task<Stream> OpenAsync(string hash, CancellationToken cancellationToken) => throw new IOException("No space left on device");
    }
}
