using System.Net;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Forms;

public sealed class ConflictTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Save_WhenSomebodyWasFaster_ShowsBothAndSavesNothing()
    {
        var (mine, page, id) = await OpenStale("云桥街道", "他们改的名称");

        page = await mine.Press(page, "保存", ("Form.PublicName", "我改的名称"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "我改的名称");
        HtmlAssert.Shows(page, "他们改的名称");
        Assert.Equal("他们改的名称", await NameOf(id));
    }

    [Fact]
    public async Task Save_WhenOneInsistsAfterAConflict_IsSaved()
    {
        var (mine, page, id) = await OpenStale("柳湾街道", "他们改的名称");
        page = await mine.Press(page, "保存", ("Form.PublicName", "我还是要改"));

        page = await mine.Press(page, "用我填写的保存");

        Assert.Equal("/admin/centres", page.Path);
        Assert.Equal("我还是要改", await NameOf(id));
    }

    [Fact]
    public async Task Save_WhenOneGivesIn_FindsTheTypedTextInTheDraft()
    {
        var (mine, page, id) = await OpenStale("松岭街道", "他们改的名称");
        await mine.Press(page, "保存", ("Form.PublicName", "我写了很久的内容"));

        page = await mine.Open($"/admin/centres/{id}");

        Assert.Equal("我写了很久的内容", page.Value("Form.PublicName"));
    }

    private async Task<(Browser Mine, Page Page, Guid Id)> OpenStale(string name, string theirName)
    {
        var id = await app.InDatabase(db => db.Centres.Where(centre => centre.Name == name).Select(centre => centre.Id).SingleAsync());
        var mine = await app.SignInAs(StaffRole.Administrator);
        var theirs = await app.SignInAs(StaffRole.Administrator);
        var page = await mine.Open($"/admin/centres/{id}");
        await theirs.Press(await theirs.Open($"/admin/centres/{id}"), "保存", ("Form.PublicName", theirName));
        return (mine, page, id);
    }

    private Task<string> NameOf(Guid id) =>
        app.InDatabase(db => db.Centres.Where(centre => centre.Id == id).Select(centre => centre.PublicName).SingleAsync());
}
