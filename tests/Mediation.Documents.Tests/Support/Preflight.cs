using System.Xml.Linq;

namespace Mediation.Documents.Tests.Support;

/// <summary>Apache Preflight, which checks files for PDF/A-1b.</summary>
internal static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string[] Libraries =
        ["preflight", "xmpbox", "pdfbox2", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api"];

    public static bool IsInstalled => Tool.IsInstalled("java") && Array.TrueForAll(Libraries, name => File.Exists(PathOf(name)));

    public static string Check(byte[] pdf) => Tool.Run(
        "java", pdf, "-cp", string.Join(':', Libraries.Select(PathOf)), "org.apache.pdfbox.preflight.Validator_A1b", "{file}");

    /// <summary>Checks many files in one run of Java.</summary>
    /// <param name="files">Name and content of each.</param>
    /// <returns>How many were checked, and for each that isn't PDF/A-1b its name with what is wrong.</returns>
    public static (int Checked, IReadOnlyList<string> Faults) CheckAll(IEnumerable<(string Name, byte[] Pdf)> files)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var report = folder + ".preflight.xml";
        try
        {
            foreach (var (name, pdf) in files)
                File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), pdf);
            // Its exit code is 0 whatever it finds; the report lies beside the folder.
            Tool.Run("java", [], "-XX:TieredStopAtLevel=1", "-cp", string.Join(':', Libraries.Select(PathOf)), "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group", folder);
            var results = XDocument.Load(report).Descendants("preflight").ToList();
            return (results.Count, [.. results.Where(result => result.Element("isValid")?.Value != "true").Select(result => result.ToString())]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(report);
        }
    }

    private static string PathOf(string library) => Path.Combine(Folder, library + ".jar");
}

/// <summary>A test that needs Preflight; shown as skipped where it isn't installed.</summary>
internal sealed class PreflightFactAttribute : FactAttribute
{
    public PreflightFactAttribute()
    {
        if (!Preflight.IsInstalled)
            Skip = "Preflight (libpdfbox2-java, libactivation-java, libjaxb-api-java and a Java runtime) isn't installed";
    }
}
