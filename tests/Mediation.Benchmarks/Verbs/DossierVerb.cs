using System.Diagnostics;
using System.Globalization;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Typesetting;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Benchmarks.Verbs;

/// <summary>
/// Binds a dossier and says what it cost beside merely copying its scans: one given as JSON, or a made-up one of some two hundred pages,
/// forty of them scanned.
/// </summary>
internal sealed class DossierVerb : IVerb
{
    private const int UsualRepetitions = 10;
    private const int Pages = 200;
    private const int ScannedPages = 40;

    // A page at 150 dots to the inch.
    private const int ScanWidth = 1240;
    private const int ScanHeight = 1754;

    public string Name => "dossier";

    public string Usage => $"dossier --output out.pdf [--input model.json] [--repeat N]    without --input: {Pages} pages, {ScannedPages} of them scanned";

    public int Run(Arguments arguments)
    {
        var repetitions = arguments.Number("repeat", UsualRepetitions);
        var output = arguments.Option("output");
        try
        {
            var model = arguments.Has("input") ? null : MadeUp();
            var json = model is null ? File.ReadAllBytes(arguments.Option("input")) : null;
            var first = Stopwatch.StartNew();
            var pdf = Bind(model, json);
            first.Stop();
            File.WriteAllBytes(output, pdf);
            Print("pages", string.Create(CultureInfo.InvariantCulture, $"{ScannedFile.Read(pdf, maxPages: int.MaxValue).Pages.Count}, {pdf.Length / 1048576.0:0.0} MiB"));
            Print("cold", Milliseconds(first.Elapsed));
            Print("warm", Median(repetitions, () => Bind(model, json)));
            if (model is not null)
            {
                byte[][] scans = [.. model.Matters[0].Papers.Where(paper => !paper.Issued).SelectMany(paper => paper.Pages.Files)];
                Print("copying", $"{Median(repetitions, () => Copy(scans))} for {scans.Sum(scan => scan.Length) / 1048576.0:0.0} MiB of scans");
            }

            Print("memory", string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0.0} MiB at its peak"));
            return 0;
        }
        catch (PaperRefusedException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return 1;
        }
    }

    /// <summary>From stored files to the bytes of the volume; nothing that was read of a scan is kept from one time to the next.</summary>
    private static byte[] Bind(DossierModel? model, byte[]? json)
    {
        if (json is not null)
            return PaperCatalog.Find("dossier")!.FromJson(new MemoryStream(json)).GeneratePdf();
        var matter = model!.Matters[0];
        return new BoundDossier(model with
        {
            Matters = [matter with { Papers = [.. matter.Papers.Select(paper => paper with { Pages = paper.Pages with { Files = paper.Pages.Files } })] }],
        }).GeneratePdf();
    }

    private static byte[] Copy(byte[][] scans)
    {
        using var all = new MemoryStream();
        foreach (var scan in scans)
            all.Write(scan);
        return all.ToArray();
    }

    private static DossierModel MadeUp()
    {
        var cast = new Cast(SampleVariant.Short);
        var sample = SampleDossiers.Dossier(cast);
        var scans = Enumerable.Range(0, ScannedPages).Select(page => SampleDossiers.Scan($"证据材料：第{page + 1}页", Scan(page)));
        var papers = new List<DossierPaperModel>();
        // Cover, contents of eight pages or so, description and back cover make up the rest.
        for (var pages = 0; pages < Pages - ScannedPages - 12; pages += papers[^1].Pages.Files.Sum(file => ScannedFile.Read(file).Pages.Count))
            papers.Add(SampleDossiers.Issued($"人民调解记录（第{papers.Count + 1}次）", SamplePapers.MediationRecord(cast)));
        return sample with { Matters = [sample.Matters[0] with { Papers = [.. papers, .. scans] }] };
    }

    /// <summary>Grey lines of noise on white, about as hard to compress as a scanned page of text.</summary>
    private static byte[] Scan(int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[ScanWidth * ScanHeight];
        Array.Fill(pixels, byte.MaxValue);
        for (var y = 0; y < ScanHeight; y++)
        {
            if (y % 40 < 16)
                random.NextBytes(pixels.AsSpan((y * ScanWidth) + 120, 400));
        }

        return TestImages.Png(ScanWidth, ScanHeight, color: 0, pixels);
    }

    private static string Median(int repetitions, Func<byte[]> act)
    {
        var times = new TimeSpan[repetitions];
        for (var i = 0; i < repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            act();
            times[i] = Stopwatch.GetElapsedTime(start);
        }

        Array.Sort(times);
        return $"{Milliseconds(times[repetitions / 2])} median, {Milliseconds(times[0])} at best";
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");

    private static void Print(string what, string value) => Console.WriteLine($"{what,-9}{value}");
}
