using Mediation.Domain.Parties;

namespace Mediation.Domain.Tests.Parties;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("楼上漏水", new[] { "楼上漏水", "上漏水", "漏水", "水" })]
    [InlineData("sl01-2026-00012", new[] { "sl01-2026-00012", "01-2026-00012", "1-2026-00012", "2026-00012", "26-00012", "00012", "0012", "012", "12" })]
    [InlineData("(2026)和苑字第7号", new[] { "(2026)和苑字第7号", "2026)和苑字第7号", "26)和苑字第7号", "和苑字第7号", "苑字第7号", "字第7号", "第7号", "7号", "号" })]
    [InlineData("𠮷野家", new[] { "𠮷野家", "野家", "家" })]
    [InlineData("smith约翰", new[] { "smith约翰", "约翰", "翰" })]
    [InlineData("", new string[0])]
    public void Terms_OfAText_BeginWhereAWordMay(string folded, string[] expected)
    {
        Assert.Equal(expected, SearchText.TermsOf(folded));
    }

    [Fact]
    public void Terms_OfALongText_AreCutBetweenCharacters()
    {
        var text = new string('长', SearchText.TermMaxLength - 1) + "𠮷尾";

        var terms = SearchText.TermsOf(text).ToList();

        Assert.Equal(new string('长', SearchText.TermMaxLength - 1), terms[0]);
        Assert.All(terms, term => Assert.True(term.Length <= SearchText.TermMaxLength && !char.IsHighSurrogate(term[^1]), term));
        Assert.Contains("𠮷尾", terms);
    }

    [Theory]
    [InlineData("李 漏水", new[] { "李", "漏水" })]
    [InlineData("  ＡＢＣ　欧阳·娜娜 ", new[] { "abc", "欧阳娜娜" })]
    [InlineData("李 李", new[] { "李" })]
    [InlineData(" · ", new string[0])]
    public void Words_OfWhatIsTyped_AreFolded(string typed, string[] expected)
    {
        Assert.Equal(expected, SearchText.WordsOf(typed));
    }

    [Theory]
    [InlineData("漏水")]
    [InlineData("𠮷")]
    [InlineData("12")]
    [InlineData("\uD7FF")]
    public void AfterAll_Always_LiesBehindEverythingThatBeginsWithTheWord(string word)
    {
        var after = SearchText.AfterAll(word);

        foreach (var longer in new[] { word, word + "0", word + "损", word + "𠮷", word + "\U0010FFFD" })
        {
            Assert.True(ByCodePoints(word, longer) <= 0 && ByCodePoints(longer, after) < 0, longer);
        }

        Assert.True(ByCodePoints(after, word + "\U0010FFFD") > 0);
    }

    // As SQLite and PostgreSQL compare: by the bytes of UTF-8.
    private static int ByCodePoints(string left, string right) =>
        System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right));
}
