using Mediation.Benchmarks.Verbs;

namespace Mediation.Benchmarks;

/// <summary>Entry point of the measuring verbs.</summary>
public static class BenchmarkProgram
{
    private static readonly IReadOnlyList<IVerb> Verbs = [new PaperVerb(), new DossierVerb(), new BatchVerb(), new PagesVerb(), new SamplesVerb(), new ContactSheetVerb()];

    /// <summary>Runs one verb.</summary>
    /// <returns>0 when it succeeded, 1 when its input can't be used, 2 when it was called wrongly.</returns>
    public static int Main(string[] args)
    {
        var verb = Verbs.FirstOrDefault(candidate => candidate.Name == args.FirstOrDefault());
        if (verb is null)
        {
            Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Mediation.Benchmarks -- VERB …");
            foreach (var known in Verbs)
                Console.Error.WriteLine($"  {known.Usage}");
            return 2;
        }

        try
        {
            return verb.Run(Arguments.Parse(args.Skip(1)));
        }
        catch (ArgumentsException error)
        {
            Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine($"  {verb.Usage}");
            return 2;
        }
    }
}
