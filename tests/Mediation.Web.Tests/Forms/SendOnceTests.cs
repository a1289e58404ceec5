using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Forms;

public sealed class SendOnceTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Send_TheSameFormTwice_IsCarriedOutOnceAndLeadsToTheSameResult()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var form = await browser.Open("/admin/centres/new");

        var first = await Fill(browser, form, "ONCE1", "一次街道");
        var second = await Fill(browser, form, "ONCE1", "一次街道");

        Assert.Equal(first.Path, second.Path);
        Assert.Equal("这份表单已经提交过，没有重复保存。", second.Notice);
        Assert.Equal(1, await app.InDatabase(db => db.Centres.CountAsync(centre => centre.Code == "ONCE1")));
    }

    [Fact]
    public async Task Send_TheSameFormTwiceAtOnce_IsCarriedOutOnce()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var form = await browser.Open("/admin/mediators/new");
        var committee = await app.InDatabase(db => db.Committees.Select(c => c.Id).FirstAsync());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => browser.Press(
            form, "保存", ("Form.Name", "同时示例"), ("Form.CommitteeId", committee.ToString()), ("Form.Kind", "Appointed"), ("Form.Sex", "Female"),
            ("Form.BirthDate", "1970-01-01"), ("Form.TermStart", "2026-01-01"), ("Form.TermEnd", "2028-12-31"))));

        Assert.Equal(1, await app.InDatabase(db => db.Mediators.CountAsync(mediator => mediator.Name == "同时示例")));
    }

    [Fact]
    public async Task Send_AfterItWasRefused_IsCarriedOut()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var refused = await Fill(browser, await browser.Open("/admin/centres/new"), "ONCE2", "");
        HtmlAssert.Refuses(refused, "Form.Name", "请输入简称");

        var page = await Fill(browser, refused, "ONCE2", "二次街道");

        Assert.Equal("/admin/centres", page.Path);
        Assert.Equal(1, await app.InDatabase(db => db.Centres.CountAsync(centre => centre.Code == "ONCE2")));
    }

    private static Task<Page> Fill(Browser browser, Page form, string code, string name) => browser.Press(
        form, "保存", ("Form.Code", code), ("Form.Tier", "Street"), ("Form.Name", name), ("Form.PublicName", "示例街道综治中心"));
}
