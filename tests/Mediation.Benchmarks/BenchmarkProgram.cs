namespace Mediation.Benchmarks;

/// <summary>Entry point of the benchmarks and of the measuring verbs.</summary>
public static class BenchmarkProgram
{
    /// <summary>Runs one verb; returns 0 when it succeeded.</summary>
    public static int Main(string[] args) => args.Length;
}
