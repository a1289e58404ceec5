using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Mediation.Domain.Cases;
using Mediation.TestSupport;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Persistence;

/// <summary>A backup made as the README says, under the running program, put back somewhere else.</summary>
public sealed class BackupTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Restore_OfABackupOfTheRunningProgram_GivesBackRowsFilesAndPapers()
    {
        var (address, papers) = await IssuePapers();
        var backup = TestFolder.Make();
        var rows = await RowsOf(app.DatabaseFile);

        await BackUp(backup);
        await app.AddCase(c => c.BringTo(CaseStatus.Accepted)); // Comes too late for it.
        await using var restored = new RestoredApp(backup, app);

        var stored = await restored.InDatabase(db => db.CasePapers.Select(paper => paper.ContentHash).Distinct().ToListAsync());
        Assert.Equal(rows, await RowsOf(restored.DatabaseFile));
        Assert.NotEmpty(papers);
        Assert.All(papers, paper => Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(paper.Bytes)), stored));
        var browser = await restored.SignIn("mediator1");
        Assert.Equal(HttpStatusCode.OK, (await browser.Open(address)).Status);
        foreach (var (path, bytes) in papers)
        {
            Assert.Equal(bytes, await browser.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative)));
        }

        Assert.All(stored, hash => Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FileOf(restored.FilesFolder, hash))))));
    }

    [Fact]
    public async Task Download_WhenAByteWasChangedOnDisk_HandsNothingOut()
    {
        var (_, papers) = await IssuePapers();
        var (path, bytes) = papers[0];
        var file = FileOf(app.FilesFolder, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var changed = bytes.ToArray();
        changed[100] ^= 1;
        await File.WriteAllBytesAsync(file, changed);

        var browser = await app.SignIn("mediator1");
        using var response = await browser.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.NotEqual("application/pdf", response.Content.Headers.ContentType?.MediaType);
        await File.WriteAllBytesAsync(file, bytes);
    }

    private static string FileOf(string folder, string hash) => Path.Combine(folder, hash[..2], hash);

    /// <summary>Issues two papers of a case by the buttons of its page.</summary>
    private async Task<(string Case, List<(string Path, byte[] Bytes)> Papers)> IssuePapers()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Settled));
        var browser = await app.SignIn("mediator1");
        foreach (var kind in new[] { PaperKind.Agreement, PaperKind.IntakeRegistration })
        {
            var page = await browser.Open(PaperLinks.All(reference));
            var form = page.Html.QuerySelector($"form[action='{PaperLinks.Issue(reference)}'] input[value='{kind}']")!.Closest("form")!;
            await browser.Press(page, string.Join(' ', form.QuerySelector("button")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        }

        var papers = new List<(string, byte[])>();
        foreach (var paper in (await app.ReadCase(reference)).Papers)
        {
            var path = PaperLinks.File(reference, paper.Id);
            papers.Add((path, await browser.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative))));
        }

        return ($"/cases/{reference}", papers);
    }

    private async Task BackUp(string folder)
    {
        await using (var source = new SqliteConnection($"Data Source={app.DatabaseFile};Pooling=False"))
        await using (var target = new SqliteConnection($"Data Source={Path.Combine(folder, "mediation.db")};Pooling=False"))
        {
            await source.OpenAsync();
            await target.OpenAsync();
            source.BackupDatabase(target);
        }

        CopyFolder(app.FilesFolder, Path.Combine(folder, "files"));
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The number of rows of every table.</summary>
    private static async Task<Dictionary<string, long>> RowsOf(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var names = connection.CreateCommand())
        {
            names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
            await using var reader = await names.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var rows = new Dictionary<string, long>();
        foreach (var table in tables)
        {
            await using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM \"{table}\"";
            rows[table] = Convert.ToInt64(await count.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }

        return rows;
    }

    /// <summary>The program on what a backup holds, with the key that was kept apart.</summary>
    private sealed class RestoredApp(string backup, MediationApp original) : MediationApp
    {
        protected override void PrepareDatabase(string file)
        {
            File.Copy(Path.Combine(backup, "mediation.db"), file);
            CopyFolder(Path.Combine(backup, "files"), FilesFolder);
            File.Copy(original.KeyFile, KeyFile);
        }
    }
}
