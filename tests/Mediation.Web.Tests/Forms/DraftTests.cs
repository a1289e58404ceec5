using System.Net;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Forms;

public sealed class DraftTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Address = "/admin/centres/new";
    private const string Typed = "草稿里的街道";

    [Fact]
    public async Task Keep_WhileSomebodyTypes_BringsItBackOnTheNextVisit()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var answer = await Autosave(browser, await browser.Open(Address));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var page = await browser.Open(Address);

        Assert.Equal(Typed, page.Value("Form.Name"));
        Assert.Equal("草98", page.Value("Form.Code"));
        HtmlAssert.Shows(page, "已恢复您在");
        page = await browser.Press(page, "不要草稿，重新填写");
        Assert.Equal(Address, page.Path);
        Assert.Equal("", page.Value("Form.Name"));
    }

    [Fact]
    public async Task Keep_WhenAFormIsRefused_BringsItBackInAnotherBrowserAndDropsItWhenDone()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        await browser.Press(await browser.Open("/admin/committees/new"), "保存", ("Form.Name", Typed));

        var elsewhere = await app.SignInAs(StaffRole.Administrator);
        var page = await elsewhere.Open("/admin/committees/new");
        Assert.Equal(Typed, page.Value("Form.Name"));
        var centre = await app.InDatabase(db => db.Centres.Select(c => c.Id).FirstAsync());
        page = await elsewhere.Press(page, "保存", ("Form.CentreId", centre.ToString()), ("Form.Kind", "Street"), ("Form.ShortName", "草稿"));

        Assert.Equal("/admin/committees", page.Path);
        Assert.Equal("", (await elsewhere.Open("/admin/committees/new")).Value("Form.Name"));
    }

    [Fact]
    public async Task Keep_WhatSomebodyElseTyped_StaysTheirs()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        await Autosave(browser, await browser.Open(Address));
        var drafts = await app.InDatabase(db => db.FormDrafts.Where(draft => draft.FormKey == Address).ToListAsync());

        Assert.All(drafts, draft => Assert.DoesNotContain(Typed, draft.Content, StringComparison.Ordinal));
        Assert.Single(drafts.Select(draft => draft.UserId).Distinct());
    }

    // What htmx sends: the whole form, to the address of drafts.
    private static Task<HttpResponseMessage> Autosave(Browser browser, Page page)
    {
        var form = page.FormOf("保存");
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Append(KeyValuePair.Create("Form.Name", Typed))
            .Append(KeyValuePair.Create("Form.Code", "草98"));
        return browser.Client.PostAsync(new Uri("/drafts", UriKind.Relative), new FormUrlEncodedContent(fields));
    }
}
