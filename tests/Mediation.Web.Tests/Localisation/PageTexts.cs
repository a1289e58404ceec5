using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mediation.TestSupport;

namespace Mediation.Web.Tests.Localisation;

/// <summary>The texts of the pages, read from the sources themselves.</summary>
internal static partial class PageTexts
{
    private static readonly string Root = Path.Combine(GoldenFile.RepositoryRoot, "src", "Mediation.Web");

    // Papers are written in Chinese whoever prints them, so the wording of their sheets is no page text.
    private static readonly string[] Elsewhere = ["/obj/", "/bin/", "/node_modules/", "/Papers/Sheets/"];

    private static readonly string[] ComposedOnPurpose = ["/Infrastructure/Localisation/", "/Infrastructure/Papers/"];

    public static string EnglishFile { get; } = Path.Combine(Root, "Resources", "Texts.en.resx");

    public static IEnumerable<string> Views => Files("*.cshtml");

    public static IEnumerable<string> Code => Files("*.cs");

    /// <summary>The English of every text.</summary>
    public static IEnumerable<(string Key, string English)> English() => XDocument.Load(EnglishFile).Root!.Elements("data")
        .Select(data => ((string)data.Attribute("name")!, (string)data.Element("value")!));

    /// <summary>Every text in the sources: what is asked for as T["…"], and any other literal with Chinese in it.</summary>
    public static IEnumerable<(string File, string Text)> InSources() =>
        Views.Concat(Code).SelectMany(file => Literals(File.ReadAllText(file)).Select(text => (Name(file), text)));

    /// <summary>What a view shows without asking for the reader's language.</summary>
    public static IEnumerable<string> Untranslated(string view)
    {
        var rest = Localised().Replace(OwnTexts(File.ReadAllText(view)), "");
        return rest.Split('\n').Where(IsChinese).Select(line => $"{Name(view)}: {line.Trim()}");
    }

    /// <summary>Texts glued together with values, which no translator can find. How a language writes money or days is no such text, nor is what a paper lacks: papers are Chinese.</summary>
    public static IEnumerable<string> Interpolated(string file) => ComposedOnPurpose.Any(folder => file.Contains(folder, StringComparison.Ordinal)) ? [] : Interpolation().Matches(OwnTexts(File.ReadAllText(file)))
        .Select(match => match.Value).Where(IsChinese).Select(text => $"{Name(file)}: {text}");

    // T["…"] first: within an attribute's quotes it would look like the end of one literal and the start of another.
    private static IEnumerable<string> Literals(string source)
    {
        var code = Comment().Replace(source, "");
        var others = Literal().Matches(OwnTexts(Localised().Replace(code, ""))).Where(match => IsChinese(match.Value));
        return Localised().Matches(code).Concat(others).Select(match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    // A pair of words in both languages brings its own English.
    private static string OwnTexts(string source) => Pair().Replace(Comment().Replace(source, ""), "");

    private static bool IsChinese(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        .Where(file => !Elsewhere.Any(folder => file.Contains(folder, StringComparison.Ordinal)));

    private static string Name(string file) => Path.GetRelativePath(Root, file);

    // Comments of C# (a // inside an address follows a colon), Razor and HTML.
    [GeneratedRegex(@"(?<![:""])//[^\n]*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@|<!--[\s\S]*?-->")]
    private static partial Regex Comment();

    // A text, a comma, and a text that begins like an English one; either may have values in braces.
    [GeneratedRegex(@"\$?""(?:[^""\\\n{]|\\.|\{(?:[^{}""\n]|""[^""\n]*"")*\})*""\s*,\s*\$?""(?=[A-Z{])(?:[^""\\\n{]|\\.|\{(?:[^{}""\n]|""[^""\n]*"")*\})*""")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<!\$)""(?<text>(?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Interpolation();

    [GeneratedRegex(@"\b(T|[Tt]exts)\[""(?<text>(?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Localised();
}
