using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
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

    [Fact]
    public async Task Save_WhenSomebodyActedOnTheCase_ShowsWhatWasDoneAndLetsOneInsist()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var address = $"{CaseLinks.Risk(reference)}/assess";
        var (mine, theirs) = (await app.SignIn("mediator1"), await app.SignIn("director1"));
        var page = await mine.Open(address);
        await theirs.Press(await theirs.Open(address), "登记", ("Level", nameof(RiskLevel.MayEscalate)), ("Signs", "他们看到的"));

        page = await mine.Press(page, "登记", ("Level", nameof(RiskLevel.MayEscalate)), ("Signs", "我看到的"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        HtmlAssert.Shows(page, "本案最近的变动");
        HtmlAssert.Shows(page, CaseActs.NameOf(CaseActs.AssessRisk)!.Value.Chinese);
        HtmlAssert.Shows(page, "我看到的");
        HtmlAssert.Shows(page, CaseNames.Of(RiskLevel.MayEscalate).Chinese);
        HtmlAssert.DoesNotShow(page, nameof(RiskLevel.MayEscalate));
        Assert.Equal("他们看到的", (await app.ReadCase(reference)).RiskSigns);

        page = await mine.Press(page, "用我填写的保存");

        HtmlAssert.IsFine(page);
        Assert.Equal("我看到的", (await app.ReadCase(reference)).RiskSigns);
        HtmlAssert.DoesNotShow(await mine.Open(address), "已恢复您在");
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
