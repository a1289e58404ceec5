using System.Net;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mediation.Web.Tests.Concurrency;

/// <summary>64 people write at the same moment: nothing is lost, nothing is booked twice, nobody sees that a database was locked.</summary>
public sealed class ManyWritersTests
{
    private const int Cases = 4;
    private const int WritersPerCase = 16;
    private const int Writers = Cases * WritersPerCase;

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Write_By64OnTheSameCases_KeepsWhatEachOfThemTyped(DatabaseProvider provider)
    {
        await using var world = await World.Make(provider);
        var references = new List<string>();
        for (var i = 0; i < Cases; i++)
        {
            references.Add(await world.App.AddCase(c => c.BringTo(CaseStatus.Mediating)));
        }

        var browser = await world.App.SignIn("mediator1");
        await Task.WhenAll(references.SelectMany(reference =>
            Enumerable.Range(0, WritersPerCase).Select(i => Task.Run(() => AddRequest(browser, reference, $"第{i}人的请求")))));

        foreach (var reference in references)
        {
            var texts = (await world.App.ReadCase(reference)).Requests.Select(request => request.Text).Where(text => text.StartsWith('第'));
            Assert.Equal(Enumerable.Range(0, WritersPerCase).Select(i => $"第{i}人的请求").Order(), texts.Order());
        }

        Assert.Empty(world.Unhandled());
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Receive_64VisitorsAtOnceEachSentTwice_WritesEachDownOnce(DatabaseProvider provider)
    {
        await using var world = await World.Make(provider);
        var browser = await world.App.SignIn("director1");

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(async () =>
        {
            var form = await browser.Open("/reception");
            var twice = await Task.WhenAll(Receive(browser, form, $"来访人{i}"), Receive(browser, form, $"来访人{i}"));
            Assert.All(twice, HtmlAssert.IsFine);
        })));

        var written = await world.App.InDatabase(db => db.ReceptionEntries.Select(entry => entry.VisitorName).ToListAsync());
        Assert.Equal(Enumerable.Range(0, Writers).Select(i => $"来访人{i}").Order(), written.Order());
        Assert.Empty(world.Unhandled());
    }

    private static Task<Page> Receive(Browser browser, Page form, string name) =>
        browser.Press(form, "登记来访", ("VisitorName", name), ("Matter", "漏水"));

    /// <summary>Somebody who was overtaken looks at the conflict page and insists, until the text is in.</summary>
    private static async Task AddRequest(Browser browser, string reference, string text)
    {
        var page = await browser.Press(await browser.Open($"/cases/{reference}/requests"), "添加", ("Text", text));
        for (var tries = 0; page.Status == HttpStatusCode.Conflict && tries < Writers; tries++)
        {
            HtmlAssert.Shows(page, text);
            page = await browser.Press(page, "用我填写的保存");
        }

        HtmlAssert.IsFine(page);
    }

    /// <summary>The program on a database of a provider.</summary>
    private sealed class World(TestDatabase database, MediationApp app) : IAsyncDisposable
    {
        public MediationApp App => app;

        /// <summary>What nobody took care of. That a statement failed because two met at a key is logged too, and is no failure.</summary>
        public IEnumerable<string> Unhandled() =>
            app.Log.Lines(LogLevel.Error).Where(line => !line.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal));

        public static async Task<World> Make(DatabaseProvider provider)
        {
            var database = await TestDatabase.Make(provider);
            await using var db = database.Context();
            await DemoData.LoadAsync(db, new TestSupport.FakeTimeProvider().GetUtcNow().UtcDateTime);
            return new World(database, new AppOn(database));
        }

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    /// <summary>The program as it runs on a server: with a pool of connections, fewer than people who press at once.</summary>
    private sealed class AppOn(TestDatabase database) : MediationApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", database.Provider.ToString());
            builder.UseSetting("Database:ConnectionString", Pooled(database));
        }

        private static string Pooled(TestDatabase database) => database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnectionStringBuilder(database.Connection) { Pooling = true }.ToString()
            : database.Connection;
    }
}
