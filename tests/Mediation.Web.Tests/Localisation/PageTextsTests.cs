using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Localisation;

/// <summary>Chinese in the source is the key; the English set holds exactly these keys.</summary>
public sealed partial class PageTextsTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public void Texts_Always_HaveEnglish()
    {
        var english = PageTexts.English().Select(entry => entry.Key).ToHashSet();

        var missing = PageTexts.InSources().ExceptBy(english, text => text.Text).Select(text => $"{text.File}: {text.Text}");

        Assert.Empty(missing);
    }

    [Fact]
    public void English_Always_BelongsToATextInUse()
    {
        var texts = PageTexts.InSources().Select(text => text.Text).ToHashSet();

        var unused = PageTexts.English().Select(entry => entry.Key).Except(texts);

        Assert.Empty(unused);
    }

    [Fact]
    public void English_Always_KeepsThePlaceholders()
    {
        Assert.Empty(PageTexts.English().Where(entry => !Holes(entry.Key).SetEquals(Holes(entry.English))).Select(entry => entry.Key));
    }

    [Fact]
    public void English_Always_IsEnglish()
    {
        // A language is named in itself, and an example of what to type stays as it is typed.
        var unfinished = PageTexts.English()
            .Where(entry => entry.Key != "中文" && !entry.Key.Contains("例如", StringComparison.Ordinal))
            .Where(entry => entry.English.Length == 0 || ChineseLetters().IsMatch(entry.English));

        Assert.Empty(unfinished.Select(entry => entry.Key));
    }

    [Fact]
    public void EnglishFile_Always_HasOneSortedLineAnEntry()
    {
        var lines = File.ReadAllLines(PageTexts.EnglishFile).Where(line => line.StartsWith("  <data ", StringComparison.Ordinal)).ToList();

        Assert.Equal(PageTexts.English().DistinctBy(entry => entry.Key).Count(), lines.Count);
        Assert.True(
            lines.SequenceEqual(lines.Distinct().OrderBy(line => line, StringComparer.Ordinal)),
            "Run src/Mediation.Web/Resources/sort-texts.sh");
    }

    [Fact]
    public void Views_Never_ShowTextOfOneLanguage()
    {
        Assert.Empty(PageTexts.Views.SelectMany(PageTexts.Untranslated));
    }

    [Fact]
    public void Texts_Never_AreGluedTogether()
    {
        Assert.Empty(PageTexts.Views.Concat(PageTexts.Code).SelectMany(PageTexts.Interpolated));
    }

    [Fact]
    public async Task Pages_WhenEnglishIsChosen_AreInEnglish()
    {
        var browser = app.Stranger();

        var page = await browser.Press(await browser.Open("/account/sign-in"), "English");

        Assert.Equal("Sign in", page.Heading);
        Assert.Equal("en", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Sign in", page.Button("Sign in").TextContent);
        page = await browser.Press(page, "Sign in", ("UserName", ""), ("Password", ""));
        HtmlAssert.Refuses(page, "UserName", "Enter your user name");
    }

    [Fact]
    public async Task Pages_WhenNothingIsChosen_AreInChineseWhateverTheBrowserPrefers()
    {
        var browser = app.Stranger();
        browser.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");

        Assert.Equal("登录", (await browser.Open("/account/sign-in")).Heading);
    }

    [Fact]
    public async Task LargeType_WhenChosen_StaysChosen()
    {
        var browser = app.Stranger();

        await browser.Press(await browser.Open("/account/sign-in"), "大字");

        Assert.Equal("large-type", (await browser.Open("/account/sign-in")).Html.DocumentElement.ClassName);
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex ChineseLetters();
}
