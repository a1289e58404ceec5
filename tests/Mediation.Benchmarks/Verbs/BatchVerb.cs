using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Benchmarks.Verbs;

/// <summary>
/// Sets many agreements in one process, each with a number of its own: with one worker and with as many as there are processors, and
/// what the process holds while it goes on.
/// </summary>
internal sealed class BatchVerb : IVerb
{
    private const int UsualCount = 10_000;
    private const int Looks = 10;

    public string Name => "batch";

    public string Usage => $"batch --input agreement.json [--count N, {UsualCount} if left out]";

    public int Run(Arguments arguments)
    {
        var count = arguments.Number("count", UsualCount);
        try
        {
            var model = JsonSerializer.Deserialize<AgreementModel>(File.ReadAllBytes(arguments.Option("input")), PaperJson.Options)
                ?? throw new ArgumentsException("The input is empty.");
            // The compiler works in stages; what it does with the first papers isn't what stays.
            for (var i = 0; i < Math.Min(count, 200); i++)
                Set(model, i);
            var one = Work(model, count, workers: 1);
            var all = Work(model, count, Environment.ProcessorCount);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} workers set {all / one:0.00} times as many as one"));
            return 0;
        }
        catch (PaperRefusedException refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return 1;
        }
        catch (JsonException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    /// <returns>Papers in a second.</returns>
    private static double Work(AgreementModel model, int count, int workers)
    {
        var (next, start) = (0, Stopwatch.GetTimestamp());
        var look = Math.Max(1, count / Looks);
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(Worker)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var rate = count / Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workers} worker(s): {rate:0.0} papers a second"));
        return rate;

        void Worker()
        {
            for (int i; (i = Interlocked.Increment(ref next)) <= count;)
            {
                Set(model, i);
                if (i % look == 0)
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {i,6} papers: {Environment.WorkingSet / 1048576.0,6:0.0} MiB held, {GC.GetTotalMemory(forceFullCollection: false) / 1048576.0,6:0.0} MiB of them objects"));
                }
            }
        }
    }

    private static void Set(AgreementModel model, int number) => new AgreementPaper(model with
    {
        Stamp = model.Stamp with { Number = string.Create(CultureInfo.InvariantCulture, $"（2026）示民调字第{number}号") },
    }).GeneratePdf();
}
