using System.Diagnostics;
using System.Globalization;
using Mediation.Db.Files;
using Mediation.Db.PersonalData;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.TestSupport;
using Mediation.TestSupport.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Benchmarks.Verbs;

/// <summary>
/// How long the pages of daily work take at the server, from the request to the last byte, on a made-up district with many cases: sign-in,
/// rights, masking and the log of readings included, the network and the browser not. The database is made once and kept in the folder.
/// </summary>
internal sealed class PagesVerb : IVerb
{
    private const int UsualCases = 100_000;
    private const int UsualRepetitions = 200;
    private const int WarmUp = 30;

    public string Name => "pages";

    public string Usage => $"pages --data FOLDER [--cases N, {UsualCases} if left out, rounded up to portions of 2,000] [--repeat N]";

    public int Run(Arguments arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(Arguments arguments)
    {
        var folder = Directory.CreateDirectory(arguments.Option("data")).FullName;
        var repetitions = arguments.Number("repeat", UsualRepetitions);
        await MeasuredApp.Prepare(folder, arguments.Number("cases", UsualCases));
        await using var app = new MeasuredApp(folder);
        var mediator = await app.SignIn("mediator1");
        var director = await app.SignIn("director1");
        var supervisor = await app.SignIn("supervisor1");
        var (cases, events, references) = await app.InDatabase(async db => (
            await db.Cases.CountAsync(), await db.CaseEvents.CountAsync(),
            await db.Cases.Where(c => db.Centres.Any(centre => centre.Id == c.CentreId && centre.Name == "云桥街道")).OrderBy(c => c.Reference).Select(c => c.Reference).Take(repetitions).ToListAsync()));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cases} cases, {events} entries of history, {new FileInfo(app.DatabaseFile).Length / 1048576} MiB; {repetitions} requests each, one after the other"));
        Console.WriteLine($"{"page",-44}{"median",10}{"95 of 100",12}{"processor",12}{"KiB",8}");
        await Measure("desk of a mediator", mediator, repetitions, _ => "/");
        await Measure("desk of a director", director, repetitions, _ => "/");
        await Measure("list of a street, first page", director, repetitions, _ => "/cases");
        await Measure("list of the district, first page", supervisor, repetitions, _ => "/cases");
        await Measure("list of the district, a stage, page 20", supervisor, repetitions, _ => "/cases?stage=Closed&page=20");
        await Measure("search of the district by name", supervisor, repetitions, i => $"/cases?q={Uri.EscapeDataString(Names[i % Names.Length])}");
        await Measure("search of the district by reference", supervisor, repetitions, i => $"/cases?q={references[i % references.Count]}");
        await Measure("case page", director, repetitions, i => $"/cases/{references[i % references.Count]}");
        await Measure("case, progress", director, repetitions, i => $"/cases/{references[i % references.Count]}/progress");
        await Measure("case, history", director, repetitions, i => $"/cases/{references[i % references.Count]}/history");
        return 0;
    }

    private static readonly string[] Names = ["李", "王建", "张", "陈", "示例", "漏水", "刘", "杨"];

    private static async Task Measure(string what, Browser browser, int repetitions, Func<int, string> path)
    {
        var (times, bytes, processor) = (new double[repetitions], 0L, TimeSpan.Zero);
        for (var i = -WarmUp; i < repetitions; i++)
        {
            if (i == 0)
                processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            using var response = await browser.Client.GetAsync(new Uri(path(Math.Max(i, 0)), UriKind.Relative));
            var body = await response.Content.ReadAsByteArrayAsync();
            if (i >= 0)
            {
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                bytes += body.Length;
            }

            if (!response.IsSuccessStatusCode)
                throw new InvalidOperationException($"{path(Math.Max(i, 0))} answers {response.StatusCode}.");
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-44}{times[repetitions / 2],7:0.0} ms{times[repetitions * 95 / 100],9:0.0} ms{processor.TotalMilliseconds / repetitions,9:0.0} ms{bytes / repetitions / 1024.0,8:0.0}"));
    }

    /// <summary>The program on the measured database.</summary>
    private sealed class MeasuredApp(string folder) : MediationApp
    {
        protected override string Folder => folder;

        protected override void PrepareDatabase(string file)
        {
            if (!File.Exists(file))
                throw new FileNotFoundException("The database is made before it is measured.", file);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // As in production, between two checks that the account still is what it was.
            builder.UseSetting("Security:StampCheckSeconds", "3600");
        }

        public static async Task Prepare(string folder, int cases)
        {
            var file = Path.Combine(folder, "mediation.db");
            if (File.Exists(file))
                return;

            var start = Stopwatch.GetTimestamp();
            var unfinished = file + ".making";
            File.Delete(unfinished);
            await Fill(folder, unfinished, cases);
            File.Move(unfinished, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"made in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        }

        private static async Task Fill(string folder, string file, int cases)
        {
            await using var db = new SqliteMediationDbContext(new DbContextOptionsBuilder<SqliteMediationDbContext>()
                .UseSqlite($"Data Source={file};Pooling=False").AddInterceptors(new SqlitePragmas()).Options);
            await db.Database.MigrateAsync();
            await ReferenceData.LoadAsync(db);
            var now = new FakeTimeProvider().GetUtcNow().UtcDateTime;
            await DemoData.LoadAsync(db, now);
            var vault = new PersonalDataVault(PersonalDataKey.ReadOrMake(Path.Combine(folder, "personal-data.key")));
            var scan = await new FolderFileStore(Path.Combine(folder, "files")).SaveAsync(new MemoryStream(DemoScan.Pdf()), CancellationToken.None);
            await DemoCases.LoadAsync(
                db, vault, LimitTable.Parse(ReferenceFiles.Limits()), new StoredPaper(scan.Hash, "application/pdf", scan.Length, Pages: 1), now,
                NullLogger.Instance, (cases + DemoCases.Portion - 1) / DemoCases.Portion);
        }
    }
}
