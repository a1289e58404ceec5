using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Mediation.TestSupport.Web;

/// <summary>
/// The program with its SQL statements logged, so that a page's cost can be asserted. The sign-in is not looked up again at
/// every request, as in production between two checks of the stamp.
/// </summary>
public class CountingApp : MediationApp
{
    private const string Category = "Microsoft.EntityFrameworkCore.Database.Command";

    /// <summary>Opens a page and counts the statements it took.</summary>
    public async Task<(Page Page, int Statements)> Count(Browser browser, string path)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var before = Executed();
        var page = await browser.Open(path);
        return (page, Executed() - before);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Security:StampCheckSeconds", "3600");
        builder.ConfigureLogging(logging => logging.AddFilter(Category, LogLevel.Information));
    }

    private int Executed() => Log.Lines(LogLevel.Information)
        .Count(line => line.StartsWith(Category, StringComparison.Ordinal) && line.Contains("Executed DbCommand", StringComparison.Ordinal));
}
