using System.Runtime.CompilerServices;
using Mediation.Documents.Tests.Papers.Samples;
using Mediation.Documents.Tests.Support;

namespace Mediation.Documents.Tests.Papers;

/// <summary>
/// The whole text of each paper's short sample, kept beside the tests. After a change that is meant, run once
/// with MEDIATION_UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed class PaperGoldenTests
{
    public static TheoryData<string> Kinds => [.. SamplePapers.Names];

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Kinds))]
    public void Print_OfTheSample_SaysWhatTheGoldenTextSays(string name)
    {
        var text = string.Join("\n----\n", PdfText.Pages(Print.Paper(name)).Select(page => page.Trim()));

        var golden = GoldenFile(name);
        if (Environment.GetEnvironmentVariable("MEDIATION_UPDATE_GOLDEN") == "1")
            File.WriteAllText(golden, text + "\n");

        Assert.Equal(PdfText.WithoutSpace(File.ReadAllText(golden)), PdfText.WithoutSpace(text));
    }

    private static string GoldenFile(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Golden", $"{name}.txt");
}
