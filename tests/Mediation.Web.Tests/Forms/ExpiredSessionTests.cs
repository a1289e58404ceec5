using System.Net;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Forms;

public sealed class ExpiredSessionTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Typed = "写了一个小时的请求：修好水管，\n赔偿损失";

    [Fact]
    public async Task Send_AfterTheSessionEnded_BringsTheFormBackAsItWasTyped()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        var form = await browser.Open($"/cases/{reference}/requests");
        app.Clock.Advance(TimeSpan.FromHours(2));

        var page = await browser.Press(form, "添加", ("Text", Typed));
        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        HtmlAssert.Shows(page, "登录已过期，刚才的内容还没有提交");
        page = await browser.Press(page, "登录", ("UserName", "mediator1"), ("Password", DemoAccounts.Password));

        Assert.Equal($"/cases/{reference}/requests", page.Path);
        Assert.Equal(Typed, page.Value("Text"));
        HtmlAssert.Shows(page, "已恢复您在");
        await browser.Press(page, "添加");
        Assert.Contains((await app.ReadCase(reference)).Requests, request => request.Text.StartsWith("写了一个小时的请求", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_AfterTheSessionEnded_KeepsWhatWasTypedThroughAWrongPassword()
    {
        var browser = await app.SignIn("director1");
        var form = await browser.Open("/reception");
        app.Clock.Advance(TimeSpan.FromHours(2));
        var page = await browser.Press(form, "登记来访", ("VisitorName", "示例过期访客"), ("Matter", "漏水"));

        page = await browser.Press(page, "登录", ("UserName", "director1"), ("Password", "wrong-password-1"));
        page = await browser.Press(page, "登录", ("UserName", "director1"), ("Password", DemoAccounts.Password));

        Assert.Equal("/reception", page.Path);
        Assert.Equal("示例过期访客", page.Value("VisitorName"));
    }

    [Fact]
    public async Task SignIn_OfSomebodyElse_DoesNotGetWhatWasTyped()
    {
        const string another = "只有主任可以知道的示例过期访客";
        var browser = await app.SignIn("director1");
        var form = await browser.Open("/reception");
        app.Clock.Advance(TimeSpan.FromHours(2));
        var page = await browser.Press(form, "登记来访", ("VisitorName", another), ("Matter", "漏水"));

        page = await browser.Press(page, "登录", ("UserName", "mediator1"), ("Password", DemoAccounts.Password));

        Assert.Equal("/", page.Path);
        Assert.Contains("是另一个账号填写的，没有转到您的名下", page.Notice, StringComparison.Ordinal);
        page = await browser.Open("/reception");
        HtmlAssert.Shows(page, "登记来访");
        Assert.DoesNotContain(another, page.Html.Source.Text, StringComparison.Ordinal);
        Assert.Equal("", page.Value("VisitorName") ?? "");
    }

    [Fact]
    public async Task Send_AfterTheSessionEnded_WithoutTheMarkOfItsOwner_LeadsToTheSignIn()
    {
        var stranger = app.Stranger();
        using var content = new FormUrlEncodedContent([new("_draft", "/reception"), new("_owner", "AAAA"), new("VisitorName", "别处写的")]);

        using var response = await stranger.Client.PostAsync(new Uri("/reception", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Send_FromAnotherSite_PutsNoWordsIntoSomebodysForm()
    {
        var stranger = app.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reception");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Content = new FormUrlEncodedContent([new("_draft", "/reception"), new("VisitorName", "别处写的")]);

        using var response = await stranger.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Autosave_AfterTheSessionEnded_SaysSoInItsLine()
    {
        var stranger = app.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/drafts");
        request.Headers.Add("HX-Request", "true");
        request.Content = new FormUrlEncodedContent([new("_draft", "/reception"), new("VisitorName", "示例")]);

        using var response = await stranger.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("登录已过期，草稿没有保存。请照常提交，登录后内容会恢复", await response.Content.ReadAsStringAsync());
    }
}
