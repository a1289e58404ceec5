using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>What archives ask for: PDF/A-1b, as Preflight checks it.</summary>
public class ArchiveTests
{
    [PreflightFact]
    public void File_WhenCheckedByPreflight_IsFitForArchives()
    {
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.PageColor(Colors.White);
            page.Content().Column(column =>
            {
                column.Item().Section("协议").Text("人民调解协议书 2026").Bold().FontColor(Colors.Red.Medium.WithAlpha((byte)100));
                column.Item().Text(text => text.Hyperlink("网址", "https://example.invalid"));
                column.Item().Width(50).Image(TestImages.Png(2, 2, 6, [255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 128, 9, 9, 9, 255]));
                column.Item().Width(50).Image(TestImages.Jpeg(8, 8));
            });
        })).WithMetadata(new DocumentMetadata { Title = "协议", Author = "委员会", CreationDate = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero) }).GeneratePdf();

        Assert.Contains("is a valid PDF/A-1b file", Preflight.Check(pdf), StringComparison.Ordinal);
    }

    /// <summary>A test that needs Preflight; shown as skipped where it isn't installed.</summary>
    private sealed class PreflightFactAttribute : FactAttribute
    {
        public PreflightFactAttribute()
        {
            if (!Preflight.IsInstalled)
                Skip = "Preflight (libpdfbox2-java, libactivation-java, libjaxb-api-java and a Java runtime) isn't installed";
        }
    }

    private static class Preflight
    {
        private const string Folder = "/usr/share/java";

        private static readonly string[] Libraries =
            ["preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api"];

        public static bool IsInstalled => Support.Tool.IsInstalled("java") && Array.TrueForAll(Libraries, name => File.Exists(PathOf(name)));

        public static string Check(byte[] pdf) => Support.Tool.Run(
            "java", pdf, "-cp", string.Join(':', Libraries.Select(PathOf)), "org.apache.pdfbox.preflight.Validator_A1b", "{file}");

        private static string PathOf(string library) => Path.Combine(Folder, library + ".jar");
    }
}
