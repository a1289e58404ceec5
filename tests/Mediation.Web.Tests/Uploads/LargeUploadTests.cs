using System.Net;
using System.Text;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.Uploads;

/// <summary>What is too large or broken, sent to the real server over the wire.</summary>
public sealed class LargeUploadTests(LargeUploadTests.OnTheWire app) : IClassFixture<LargeUploadTests.OnTheWire>
{
    private const long TwoHundredMegabytes = 200L * 1024 * 1024;

    [Fact]
    public async Task Upload_OfMoreThan200Megabytes_IsToldSoAndKeepsWhatWasTyped()
    {
        var (browser, form, reference) = await OpenUpload();
        using var content = Form(form, "示例的证据说明");
        using var file = new FileStream(Path.Combine(TestFolder.Make(), "large.pdf"), FileMode.CreateNew);
        file.SetLength(TwoHundredMegabytes + 1);
        content.Add(new StreamContent(file), "File", "large.pdf");

        var page = await Send(browser, form, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("上传的文件太大", page.Heading);
        HtmlAssert.Shows(page, "一次上传不能超过 50 MB");
        page = await browser.Open(page.Html.QuerySelector("main .btn-primary")!.GetAttribute("href")!);
        Assert.Equal(form.Path, page.Path);
        Assert.Equal("示例的证据说明", page.Value("Title"));
        Assert.Empty((await app.ReadCase(reference)).Papers);
        page = await browser.Send(page, "上传", [("File", "scan.pdf", DemoScan.Pdf())]);
        HtmlAssert.IsFine(page);
        Assert.Equal("示例的证据说明", Assert.Single((await app.ReadCase(reference)).Papers).Title);
    }

    [Fact]
    public async Task Upload_TooLargeWithoutTheFormsToken_KeepsNothing()
    {
        var (browser, form, _) = await OpenUpload();
        using var content = Form(form, "别处写的", except: "__RequestVerificationToken");
        content.Add(new ByteArrayContent(new byte[51 * 1024 * 1024]), "File", "large.pdf");

        var page = await Send(browser, form, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("", (await browser.Open(form.Path)).Value("Title"));
    }

    [Fact]
    public async Task Upload_ThatIsTooLargeAndHidesIt_IsRefusedWithAPage()
    {
        var (browser, form, reference) = await OpenUpload();
        using var content = Form(form, "示例");
        content.Add(new ByteArrayContent(new byte[51 * 1024 * 1024]), "File", "large.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Path) { Content = content };
        request.Headers.TransferEncodingChunked = true;

        var page = await Page.Read(form.Path, await browser.Client.SendAsync(request));

        // No browser does this: the length goes ahead of a form.
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("这个请求没有办成", page.Heading);
        Assert.Empty((await app.ReadCase(reference)).Papers);
    }

    [Theory]
    [InlineData("multipart/form-data", "nothing")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData("multipart/form-data; boundary=x", "no boundary at all")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nends in the mid")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken header\r\n\r\nvalue\r\n--x--")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: attachment\r\n\r\nvalue\r\n--x--")]
    [InlineData("application/x-www-form-urlencoded", "%zz=%00&&==&Title=%ff%fe")]
    [InlineData("application/json", "{")]
    [InlineData("text/plain", "Title=x")]
    public async Task Post_OfSomethingThatIsNoForm_IsRefusedWithAPage(string type, string body)
    {
        var (browser, form, _) = await OpenUpload();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var page = await Send(browser, form, content);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("这个请求没有办成", page.Heading);
        Assert.Empty(app.Log.Lines(LogLevel.Error));
    }

    private async Task<(Browser Browser, Page Form, string Reference)> OpenUpload()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignInOnTheWire("mediator1");
        return (browser, await browser.Open($"/cases/{reference}/papers/upload"), reference);
    }

    private static MultipartFormDataContent Form(Page form, string title, string? except = null)
    {
        var content = new MultipartFormDataContent { { new StringContent(title), "Title" }, { new StringContent("Evidence"), "Kind" } };
        foreach (var hidden in form.FormOf("上传").QuerySelectorAll("input[type=hidden]").Where(input => input.GetAttribute("name") != except))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        return content;
    }

    private static async Task<Page> Send(Browser browser, Page form, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Path) { Content = content };
        request.Headers.Referrer = new Uri(browser.Client.BaseAddress!, form.Path);
        return await Page.Read(form.Path, await browser.Client.SendAsync(request));
    }

    /// <summary>The program behind its real server.</summary>
    public sealed class OnTheWire : MediationApp
    {
        public OnTheWire() => UseKestrel(0);

        public async Task<Browser> SignInOnTheWire(string userName)
        {
            StartServer();
            var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
            var browser = new Browser(new HttpClient(handler) { BaseAddress = new Uri(address) });
            await browser.SignIn(userName, DemoAccounts.Password);
            return browser;
        }
    }
}
