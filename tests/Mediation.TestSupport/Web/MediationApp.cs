using Mediation.Db;
using Mediation.Db.PersonalData;
using Mediation.Db.Seed.Demo;
using Mediation.Domain;
using Mediation.TestSupport.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.TestSupport.Web;

/// <summary>
/// The real program on a database of its own with the demo district in it. One per test class (<c>IClassFixture&lt;MediationApp&gt;</c>).
/// </summary>
public class MediationApp : WebApplicationFactory<Program>
{
    /// <summary>Where the marks of issued papers lead.</summary>
    public const string PublicAddress = "https://tiaojie.example.gov.cn/Yunqiao";

    /// <summary>The program's data folder.</summary>
    protected virtual string Folder { get; } = TestFolder.Make();

    /// <summary>The database file.</summary>
    public string DatabaseFile => Path.Combine(Folder, "mediation.db");

    /// <summary>Where scans and issued papers lie.</summary>
    public string FilesFolder => Path.Combine(Folder, "files");

    /// <summary>The key of personal data.</summary>
    public string KeyFile => Path.Combine(Folder, "personal-data.key");

    /// <summary>The program's clock.</summary>
    public FakeTimeProvider Clock { get; } = new();

    /// <summary>Everything the program has logged.</summary>
    public LogRecorder Log { get; } = new();

    /// <summary>Somebody who hasn't signed in.</summary>
    public Browser Stranger() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>The demo account of a post, signed in.</summary>
    public Task<Browser> SignInAs(StaffRole role) => SignIn(DemoAccounts.All.First(account => account.Role == role).UserName);

    /// <summary>A demo account, signed in.</summary>
    public async Task<Browser> SignIn(string userName)
    {
        var browser = Stranger();
        var page = await browser.SignIn(userName, DemoAccounts.Password);
        return page.Path == "/" ? browser : throw new InvalidOperationException($"{userName} could not sign in: {page.Text}");
    }

    /// <summary>Reads or prepares data, in a scope of its own.</summary>
    public async Task<T> InDatabase<T>(Func<MediationDbContext, Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MediationDbContext>());
    }

    /// <summary>Copies the database the program starts on.</summary>
    protected virtual void PrepareDatabase(string file) => TemplateDatabase.CopyDemo(file);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        PrepareDatabase(DatabaseFile);
        PersonalDataKey.ReadOrMake(KeyFile);
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("Data:Folder", Folder);
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("Database:ConnectionString", new SqliteConnectionStringBuilder { DataSource = DatabaseFile }.ToString());
        builder.UseSetting("PersonalData:KeyFile", KeyFile);
        builder.UseSetting("Papers:PublicAddress", PublicAddress);
        builder.UseSetting("Security:RequireHttps", "false");
        builder.UseSetting("Security:StampCheckSeconds", "0");
        builder.UseSetting("Security:SignInsPerMinute", "10000");
        builder.UseSetting("Security:ScansPerMinute", "10000");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
