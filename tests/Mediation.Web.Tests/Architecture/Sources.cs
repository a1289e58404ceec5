using System.Text.RegularExpressions;
using Mediation.TestSupport;

namespace Mediation.Web.Tests.Architecture;

/// <summary>The product's own source files, without what is generated.</summary>
internal static class Sources
{
    private static readonly string[] Generated = ["/obj/", "/bin/", "/node_modules/", "/Migrations/", "/Microsoft.SqlServer.Server/"];

    public static IEnumerable<SourceFile> Product() => Of("src", "*.cs").Concat(Of("db", "*.cs"));

    public static IEnumerable<SourceFile> Of(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Generated.Any(part => path.Contains(part, StringComparison.Ordinal)))
            .Select(path => new SourceFile(path, File.ReadAllLines(path)));
}

/// <summary>One file.</summary>
internal sealed record SourceFile(string Path, string[] Text)
{
    public int Lines => Text.Length;

    /// <summary>Lines of code (not of comments) in which the pattern occurs.</summary>
    public IEnumerable<string> LinesMatching(Regex pattern) => Text
        .Select((line, index) => (Line: line, Number: index + 1))
        .Where(entry => !entry.Line.TrimStart().StartsWith("//", StringComparison.Ordinal) && pattern.IsMatch(entry.Line))
        .Select(entry => $"{Relative}:{entry.Number}: {entry.Line.Trim()}");

    public override string ToString() => $"{Relative} ({Lines} lines)";

    private string Relative => System.IO.Path.GetRelativePath(GoldenFile.RepositoryRoot, Path);
}
