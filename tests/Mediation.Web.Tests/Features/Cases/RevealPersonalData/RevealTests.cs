using System.Net;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Audit.ReadLog;
using Mediation.Web.Features.Cases.Parties;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.RevealPersonalData;

public sealed class RevealTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string PlainId = "990101197001010012";

    [Fact]
    public async Task Reveal_WithAPurpose_ShowsTheNumberOnceAndLogsIt()
    {
        var (reference, party, browser) = await Start();

        var page = await browser.Press(await browser.Open(PartyLinks.Reveal(reference, party)), "查看", ("Fields", "NationalId"), ("Purpose", "CheckIdentity"));

        HtmlAssert.Shows(page, PlainId);
        HtmlAssert.DoesNotShow(page, "13800000001");
        Assert.True(page.Response.Headers.CacheControl?.NoStore);
        var read = await app.InDatabase(db => db.PersonalDataReads.SingleAsync(r => r.PartyId == party));
        Assert.Equal("身份证号", read.Fields);
        HtmlAssert.Shows(await (await app.SignIn("auditor1")).Open(ReadLogController.Address + "?q=" + reference), "核对身份");
    }

    [Theory]
    [InlineData("Fields", "请选择查看什么")]
    [InlineData("Purpose", "请选择用途")]
    public async Task Reveal_WhenAFieldIsMissing_ShowsAndLogsNothing(string missing, string message)
    {
        var (reference, party, browser) = await Start();
        var fields = new List<(string, string?)> { ("Fields", "NationalId"), ("Purpose", "CheckIdentity") };
        fields.RemoveAll(field => field.Item1 == missing);

        var page = await browser.Press(await browser.Open(PartyLinks.Reveal(reference, party)), "查看", [.. fields]);

        HtmlAssert.Refuses(page, missing, message);
        HtmlAssert.DoesNotShow(page, PlainId);
        Assert.False(await app.InDatabase(db => db.PersonalDataReads.AnyAsync(r => r.PartyId == party)));
    }

    [Fact]
    public async Task Reveal_ForSomebodyWhoOnlyReads_IsForbidden()
    {
        var (reference, party, _) = await Start();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignIn("supervisor1")).Open(PartyLinks.Reveal(reference, party))).Status);
    }

    private async Task<(string Reference, Guid Party, Browser Browser)> Start()
    {
        var reference = await app.AddCase(c => c.WithNeighbours());
        return (reference, (await app.ReadCase(reference)).Parties.Single(p => p.Name == "李示例").Id, await app.SignIn("mediator1"));
    }
}
