using System.Collections.Concurrent;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Cases.Parties;
using Mediation.Web.Tests.Features.Cases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.Security;

/// <summary>
/// Two people with names, numbers and an address that stand nowhere else go all the way through the program: neither a log, which may be
/// read by somebody who has no business with the case, nor an address, which any proxy writes down, ever holds a word of it.
/// </summary>
public sealed class SilenceTests(SilenceTests.LoudApp app) : IClassFixture<SilenceTests.LoudApp>
{
    private const string Asking = "欧阳标记";
    private const string Asked = "司徒标记";
    private const string Phone = "13987654321";
    private const string Address = "标记路八十八号";
    private static readonly string Id = IntakeSteps.NationalIdOf(new DateOnly(1970, 1, 1), 77);
    private static readonly string[] Marks = ["标记", Phone, "139 8765 4321", Id, "19700101"];

    [Fact]
    public async Task Journey_FromTheCounterToThePapers_LeavesNothingPersonalInLogsAndAddresses()
    {
        var browser = await app.SignInOverheard("mediator1");
        await browser.Press(
            await browser.Open("/reception"), "登记来访", ("VisitorName", Asking), ("Phone", "139 8765 4321"), ("Matter", $"{Asking}与{Asked}漏水"));
        var reference = await TakeDown(browser);
        await Mediate(browser, reference);
        await Misuse(browser, reference);
        foreach (var page in new[] { "", "/progress", "/history", "/parties", "/mediators", "/risk", "/visits", "/sessions", "/agreements", "/papers" })
        {
            HtmlAssert.IsFine(await browser.Open($"/cases/{reference}{page}"));
        }

        Assert.Contains(Asking, (await browser.Open($"/cases/{reference}/parties")).Text, StringComparison.Ordinal);
        Assert.Contains(app.Log.Lines(LogLevel.Information), line => line.Contains(reference, StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.Lines(LogLevel.Information), Tells);
        Assert.DoesNotContain(app.Heard, address => Tells(Uri.UnescapeDataString(address)));
    }

    private static async Task<string> TakeDown(Browser browser)
    {
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, Asking, ("NationalIdNumber", Id[..^1] + "#"), ("Phone", Phone));
        await browser.AddPerson(PartySide.Applicant, Asking, ("NationalIdNumber", Id), ("Phone", Phone), ("Address", Address));
        await browser.AddPerson(PartySide.Respondent, Asked, ("Phone", "1398765"));
        await browser.AddPerson(PartySide.Respondent, Asked, ("Phone", Phone), ("Address", Address));
        var done = await browser.Register(await browser.FillDispute(("Title", $"{Asking}与{Asked}漏水"), ("Facts", $"{Asked}住{Address}")), ("NoticeWay", "OralNoted"));
        HtmlAssert.IsFine(done);
        return done.Path[(done.Path.LastIndexOf('/') + 1)..];
    }

    private async Task Mediate(Browser browser, string reference)
    {
        var party = (await app.ReadCase(reference)).Parties[0].Id;
        HtmlAssert.Shows(
            await browser.Press(await browser.Open(PartyLinks.Reveal(reference, party)), "查看", ("Fields", "NationalId"), ("Purpose", "Other"), ("Note", $"{Asking}要求核对")), Id);
        await browser.Press(await browser.Open(PartyLinks.Correct(reference, party)), "保存", ("Name", Asking + "更正"), ("Phone", Phone));
        await browser.Press(await browser.Open(PartyLinks.AddAgent(reference, party)), "登记", ("Name", Asked + "代理"), ("Kind", "Citizen"), ("From", "2026-03-02"), ("NationalId", Id), ("Phone", Phone));
        await browser.Press(await browser.Open(PartyLinks.InviteHelper(reference)), "登记邀请", ("Name", Asking + "邻居"), ("Relation", "邻居"));
        using (var draft = await browser.Client.GetAsync(new Uri(PaperLinks.Preview(reference, PaperKind.IntakeRegistration, null), UriKind.Relative)))
        {
            Assert.True(draft.IsSuccessStatusCode);
        }

        await browser.Press(await browser.Open(PaperLinks.All(reference)), "出具 受理登记表");
        var paper = (await app.ReadCase(reference)).Papers.Single();
        await browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, paper.Id), UriKind.Relative));
        await browser.Send(
            await browser.Open($"{PaperLinks.All(reference)}/upload"), "上传", [("File", Asking + ".pdf", Db.Seed.Demo.DemoScan.Pdf())], ("Kind", "Evidence"), ("Title", Asking + "的收条"));
    }

    // What goes wrong is logged as well, and more of it.
    private async Task Misuse(Browser browser, string reference)
    {
        var stale = await browser.Open($"/cases/{reference}/requests");
        await browser.Press(await browser.Open($"/cases/{reference}/requests"), "添加", ("Text", Asking + "要求甲"));
        await browser.Press(stale, "添加", ("Text", Asking + "要求乙"));
        await browser.Press(stale, "添加", ("Text", Asking + "要求丙"));
        using var noForm = new StringContent($"{{\"Name\":\"{Asking}\"}}");
        await browser.Client.PostAsync(new Uri($"/cases/{reference}/requests", UriKind.Relative), noForm);
        await app.Overheard().SignIn(Phone, Id);
        await browser.Open($"/cases/{reference}/close");
        await browser.Open("/cases/NONE");
    }

    private static bool Tells(string line) => Marks.Any(mark => line.Contains(mark, StringComparison.Ordinal));

    /// <summary>The program with its log turned up, behind something that writes down every address.</summary>
    public sealed class LoudApp : MediationApp
    {
        /// <summary>Addresses that were asked for, and those that answers led to.</summary>
        public ConcurrentQueue<string> Heard { get; } = [];

        public Browser Overheard() => new(CreateDefaultClient(new Uri("http://localhost"), new Listener(Heard), new CookieContainerHandler()));

        public async Task<Browser> SignInOverheard(string userName)
        {
            var browser = Overheard();
            await browser.SignIn(userName, Db.Seed.Demo.DemoAccounts.Password);
            return browser;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddFilter(null, LogLevel.Information));
            builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Information");
            builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Information");
        }

        private sealed class Listener(ConcurrentQueue<string> heard) : DelegatingHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                heard.Enqueue(request.RequestUri!.OriginalString);
                var response = await base.SendAsync(request, cancellationToken);
                if (response.Headers.Location is { } target)
                {
                    heard.Enqueue(target.OriginalString);
                }

                return response;
            }
        }
    }
}
