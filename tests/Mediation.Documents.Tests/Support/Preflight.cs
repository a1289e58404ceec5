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
