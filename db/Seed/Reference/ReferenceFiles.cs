namespace Mediation.Db.Seed.Reference;

/// <summary>The data files that come with the program.</summary>
public static class ReferenceFiles
{
    /// <summary>The announced holidays (<c>holidays.json</c>).</summary>
    public static string Holidays() => Read("holidays.json");

    /// <summary>The table of limits (<c>limits.json</c>).</summary>
    public static string Limits() => Read("limits.json");

    private static string Read(string name)
    {
        using var stream = typeof(ReferenceFiles).Assembly.GetManifestResourceStream($"Mediation.Db.Seed.Reference.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
