namespace Mediation.Benchmarks.Verbs;

/// <summary>Something the benchmarks can measure from the command line.</summary>
internal interface IVerb
{
    string Name { get; }

    /// <summary>How it is called, on one line.</summary>
    string Usage { get; }

    /// <returns>The exit code.</returns>
    int Run(Arguments arguments);
}
