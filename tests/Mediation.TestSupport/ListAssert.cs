using Xunit;

namespace Mediation.TestSupport;

/// <summary>A list that is written down a second time in a test, and what the program says it is.</summary>
public static class ListAssert
{
    /// <summary>Both hold the same lines, in whatever order; the message tells which are missing and which aren't known.</summary>
    public static void Same(IEnumerable<string> written, IEnumerable<string> found)
    {
        var (known, seen) = (written.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        var differences = seen.Except(known).Order(StringComparer.Ordinal).Select(line => "not written down: " + line)
            .Concat(known.Except(seen).Order(StringComparer.Ordinal).Select(line => "no longer so: " + line));
        Assert.True(known.SetEquals(seen), string.Join('\n', differences));
    }
}
