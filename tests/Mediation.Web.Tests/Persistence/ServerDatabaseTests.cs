using System.Net;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Tests.BadInput;
using Mediation.Web.Tests.Features.Cases;
using Microsoft.AspNetCore.Hosting;

namespace Mediation.Web.Tests.Persistence;

/// <summary>The program on a database server: what is switched is one setting and a connection string.</summary>
public sealed class ServerDatabaseTests
{
    private static readonly string[] Lists =
    [
        "/", "/cases?q=王小明", "/cases?q=SL01&sort=Due", "/cases?stage=Mediating&stage=Registered&due=Overdue&size=100", "/cases?mediator=mine&risk=MayEscalate",
        "/reception", "/reception/appointments", "/reception/outreach", "/visits",
    ];

    [Theory, OnSqlServer, OnPostgreSql]
    public async Task Program_OnAServer_TakesACaseDownFindsItAndShowsEveryPage(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await using var app = new ServerApp(database, provider);
        var mediator = await app.SignIn("mediator1");

        var reference = await mediator.RegisterCase("示例漏水纠纷", "王小明", "李大力");

        HtmlAssert.Shows(await mediator.Open("/cases?q=王小明"), reference);
        var settled = await app.AddCase(c => c.BringTo(CaseStatus.FollowUp));
        var failures = new List<string>();
        var walk = new FormFinder(app, async (browser, path) =>
        {
            var page = await browser.Open(path);
            if (page.Status >= HttpStatusCode.InternalServerError)
                failures.Add($"{path} answers {page.Status}");
            return page;
        });
        var director = await app.SignIn("director1");
        foreach (var list in Lists)
            await walk.Walk(director, list);
        await walk.Walk(director, $"/cases/{settled}", $"/cases/{settled}");
        await walk.Walk(await app.SignIn("admin1"), "/admin", "/admin");
        Assert.Empty(failures);
    }

    private sealed class ServerApp(TestDatabase database, DatabaseProvider provider) : MediationApp
    {
        protected override void PrepareDatabase(string file)
        {
            using var db = database.Context();
            DemoData.LoadAsync(db, Clock.GetUtcNow().UtcDateTime).GetAwaiter().GetResult();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", provider.ToString());
            builder.UseSetting("Database:ConnectionString", database.Connection);
        }
    }
}
