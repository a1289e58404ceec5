using System.Diagnostics;
using System.Globalization;
using Mediation.Documents.Papers;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Benchmarks.Verbs;

/// <summary>
/// Sets one paper from its model as JSON and says what it cost: the first time, which reads the fonts and compiles
/// the code, and warm, as the median of many.
/// </summary>
internal sealed class PaperVerb : IVerb
{
    private const int UsualRepetitions = 200;

    public string Name => "paper";

    public string Usage => $"paper NAME --input model.json --output out.pdf [--repeat N]    NAME: {string.Join(" | ", PaperCatalog.All.Select(kind => kind.Name))}";

    public int Run(Arguments arguments)
    {
        var name = arguments.Word(0, "The paper's name");
        var kind = PaperCatalog.Find(name) ?? throw new ArgumentsException($"There is no paper '{name}'.");
        var model = File.ReadAllBytes(arguments.Option("input"));
        var repetitions = arguments.Number("repeat", UsualRepetitions);

        try
        {
            var first = Stopwatch.StartNew();
            var pdf = Set(kind, model);
            first.Stop();
            var sinceStart = TimeProvider.System.GetLocalNow() - Process.GetCurrentProcess().StartTime;
            File.WriteAllBytes(arguments.Option("output"), pdf);

            Print("cold", $"{Milliseconds(first.Elapsed)} ms ({Milliseconds(sinceStart)} ms since the process started)");
            Print("warm", Warm(kind, model, repetitions));
            Print("size", string.Create(CultureInfo.InvariantCulture, $"{pdf.Length} bytes"));
            Print("memory", string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0.0} MiB at its peak"));
            return 0;
        }
        catch (PaperRefusedException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return 1;
        }
    }

    // From the model's JSON to the bytes of the file: what a request that prints a paper has to wait for.
    private static byte[] Set(PaperKind kind, byte[] model)
    {
        using var json = new MemoryStream(model);
        return kind.FromJson(json).GeneratePdf();
    }

    private static string Warm(PaperKind kind, byte[] model, int repetitions)
    {
        // The compiler works in stages; what it does with the first papers isn't what stays.
        for (var i = 0; i < repetitions; i++)
            Set(kind, model);

        var times = new TimeSpan[repetitions];
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Set(kind, model);
            times[i] = Stopwatch.GetElapsedTime(start);
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Milliseconds(times[repetitions / 2])} ms median, {Milliseconds(times[repetitions / 20])} to {Milliseconds(times[repetitions * 19 / 20])} ms in nine of ten, {Milliseconds(processor / repetitions)} ms of processor each, {repetitions} papers");
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Print(string what, string value) => Console.WriteLine($"{what,-8}{value}");
}
