using System.Net;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Reception;
using Mediation.Web.Features.Visits;
using Mediation.Web.Tests.Features.Reception;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Security;

/// <summary>
/// What a centre writes down without a case (visitors, appointments, rounds) × own, sibling, parent and child centre × GET and POST. The
/// lines are those of 云桥街道.
/// </summary>
public sealed class CentreAddressTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("mediator3", HttpStatusCode.NotFound)] // sibling centre
    [InlineData("director2", HttpStatusCode.NotFound)]
    [InlineData("mediator4", HttpStatusCode.NotFound)] // child centre
    [InlineData("grid1", HttpStatusCode.NotFound)]
    [InlineData("supervisor1", HttpStatusCode.Forbidden)] // parent: reads the registers, receives nobody
    [InlineData("auditor1", HttpStatusCode.Forbidden)]
    [InlineData("officer1", HttpStatusCode.Forbidden)]
    [InlineData("counsellor1", HttpStatusCode.Forbidden)]
    [InlineData("admin1", HttpStatusCode.Forbidden)]
    public async Task Addresses_OfAnotherCentresLines_TellAndChangeNothing(string account, HttpStatusCode expected)
    {
        var (entry, appointment, round) = await WriteDown();
        var browser = await app.SignIn(account);
        var token = (await browser.Open("/account/password")).Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var wrong = new List<string>();
        foreach (var (method, path) in Addresses(entry, appointment, round))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Content = method == "GET" ? null : new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            using var response = await browser.Client.SendAsync(request);
            if (response.StatusCode != expected)
            {
                wrong.Add($"{method} {path} answers {account} with {(int)response.StatusCode}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Null(await app.InDatabase(db => db.ReceptionEntries.Where(e => e.Id == entry).Select(e => e.LeftAt).SingleAsync()));
        Assert.Equal(VisitStatus.Planned, await app.InDatabase(db => db.Visits.Where(v => v.Id == round).Select(v => v.Status).SingleAsync()));
    }

    [Theory]
    [InlineData("mediator1")]
    [InlineData("director1")]
    public async Task Addresses_OfTheOwnCentresLines_AreOpen(string account)
    {
        var (entry, appointment, round) = await WriteDown();
        var browser = await app.SignIn(account);

        foreach (var (_, path) in Addresses(entry, appointment, round).Where(address => address.Method == "GET"))
        {
            HtmlAssert.IsFine(await browser.Open(path));
        }
    }

    [Theory]
    [InlineData("mediator3", false)]
    [InlineData("director2", false)]
    [InlineData("grid1", false)]
    [InlineData("director1", true)]
    [InlineData("supervisor1", true)]
    [InlineData("auditor1", true)]
    public async Task Registers_Always_ShowTheOwnCentreAndThoseBelow(string account, bool isShown)
    {
        await WriteDown();
        var browser = await app.SignIn(account);

        foreach (var (path, what) in new[] { (ReceptionLinks.Register, "云桥来访人"), (ReceptionLinks.Appointments, "云桥预约人"), (VisitLinks.List, "云桥巡诊") })
        {
            var page = await browser.Open(path);
            HtmlAssert.IsFine(page);
            Assert.Equal(isShown, page.Text.Contains(what, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(string Method, string Path)> Addresses(Guid entry, Guid appointment, Guid round) =>
    [
        ("GET", $"/reception/{entry}"), ("POST", $"/reception/{entry}"), ("POST", $"/reception/{entry}/leave"),
        ("GET", $"/reception/appointments/{appointment}/rebook"), ("POST", $"/reception/appointments/{appointment}/rebook"),
        ("POST", $"/reception/appointments/{appointment}/keep"), ("POST", $"/reception/appointments/{appointment}/miss"),
        ("POST", $"/reception/appointments/{appointment}/cancel"),
        ("GET", VisitLinks.One(round)),
        .. new[] { "replan", "record", "no-contact", "cancel" }.SelectMany(act => new[] { ("GET", $"/visits/{round}/{act}"), ("POST", $"/visits/{round}/{act}") }),
    ];

    private async Task<(Guid Entry, Guid Appointment, Guid Round)> WriteDown()
    {
        var browser = await app.SignIn("director1");
        await browser.WriteDownVisitors("云桥");
        return await app.InDatabase(async db => (
            await db.ReceptionEntries.OrderByDescending(e => e.Id).Select(e => e.Id).FirstAsync(),
            await db.Appointments.OrderByDescending(a => a.Id).Select(a => a.Id).FirstAsync(),
            await db.Visits.Where(v => v.CaseId == null).OrderByDescending(v => v.Id).Select(v => v.Id).FirstAsync()));
    }
}
