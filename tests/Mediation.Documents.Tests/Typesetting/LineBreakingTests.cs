namespace Mediation.Documents.Tests.Typesetting;

public class LineBreakingTests
{
    [Fact]
    public void Lines_WhenAllCharactersAreSquare_TakeAsManyAsFit() =>
        Assert.Equal(["一二三四五", "六七八九十", "百千"], BrokenText.Of("一二三四五六七八九十百千", 5).Shown);

    [Fact]
    public void FirstLine_WhenIndented_TakesTwoLess() =>
        Assert.Equal(["一二三", "四五六七八", "九十百"], BrokenText.Of("一二三四五六七八九十百", 5, indent: 2).Shown);

    [Fact]
    public void ClosingMark_WhenItFallsBehindTheMargin_StaysByItsBlankHalf()
    {
        var text = BrokenText.Of("一二三四五，六七八", 5.5f);
        Assert.Equal(["一二三四五，", "六七八"], text.Shown);
        Assert.True(text.Lines[0].Overhang > 0);
    }

    [Fact]
    public void ClosingMark_WhenItDoesNotFit_TakesACharacterWithIt() =>
        Assert.Equal(["一二三四", "五，六七八"], BrokenText.Of("一二三四五，六七八", 5).Shown);

    [Fact]
    public void ClosingMark_WhenOtherMarksCanGiveWay_IsDrawnIn()
    {
        var text = BrokenText.Of("一，二，三四五，六七八", 7);
        Assert.Equal("一，二，三四五，", text.Shown[0]);
        Assert.InRange(text.Lines[0].Squeeze, 0.1f, 1f);
    }

    [Fact]
    public void OpeningMark_WhenItWouldEndALine_GoesToTheNext() =>
        Assert.Equal(["一二三四", "（五六）七", "八"], BrokenText.Of("一二三四（五六）七八", 5).Shown);

    [Theory]
    [InlineData("一二三四——五六", "四——五六")]
    [InlineData("一二三四……五六", "四……五六")]
    public void DashAndEllipsis_WhenTheyFallOnTheMargin_StayWhole(string text, string secondLine) =>
        Assert.Equal(secondLine, BrokenText.Of(text, 5).Shown[1]);

    [Theory]
    [InlineData("一二三四990101199001011234五")]
    [InlineData("一二三四1,234,567.89元五")]
    [InlineData("一二三四Mediation五")]
    [InlineData("一二三四022-0000000五")]
    [InlineData("一二三四2026-03-05五")]
    [InlineData("一二三四12/2026五")]
    public void WordsAndNumbers_WhenTheyFallOnTheMargin_StayWhole(string text)
    {
        var word = text[4..^1].TrimEnd('元');
        Assert.Contains(BrokenText.Of(text, 11).Shown, line => line.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Word_WhenLongerThanALine_IsBrokenAtTheMargin()
    {
        var text = BrokenText.Of("9901011990010112349901011990010112", 5);
        Assert.True(text.Lines.Count > 2);
        Assert.All(text.Lines, line => Assert.True(line.Width <= 50.01f));
    }

    [Fact]
    public void MiddleDot_WhenItFallsOnTheMargin_KeepsTheNameTogether()
    {
        var shown = BrokenText.Of("一二三买买提·阿布", 6).Shown;
        Assert.All(shown, line => Assert.False(line.StartsWith('·') || line.EndsWith('·')));
    }

    [Fact]
    public void Spaces_WhenTheyFallOnTheMargin_HangOver()
    {
        var text = BrokenText.Of("一二三四五  六七", 5);
        Assert.Equal(["一二三四五", "六七"], text.Shown);
        Assert.Equal(50, text.Lines[0].Width, 0.01f);
    }

    [Fact]
    public void NoBreakSpace_WhenItFallsOnTheMargin_HoldsItsNeighbours() =>
        Assert.Equal(["一二三四", "五\u00A0六"], BrokenText.Of("一二三四五\u00A0六", 5).Shown);

    [Fact]
    public void ZeroWidthSpace_WhenWithinAWord_AllowsABreak() =>
        Assert.Equal(["aaaaaa", "bbbbbb"], BrokenText.Of("aaaaaa\u200Bbbbbbb", 5).Shown);

    [Fact]
    public void LineFeed_WhenBetweenWords_EndsAParagraph()
    {
        var text = BrokenText.Of("一二\n\n三", 5, indent: 1);
        Assert.Equal(["一二", "", "三"], text.Shown);
        Assert.All(text.Lines, line => Assert.True(line.EndsParagraph));
        Assert.Equal([10f, 10f, 10f], text.Lines.Select(line => line.Indent));
    }

    [Fact]
    public void LastLine_WhenOneCharacterWouldBeLeftAlone_GetsCompany()
    {
        var shown = BrokenText.Of("一二三四五六七八九十一二三四五六七八九十一", 20).Shown;
        Assert.Equal(2, shown.Count);
        Assert.True(shown[1].Length > 1);
    }

    [Fact]
    public void NeighbouringMarks_WhenBothHaveBlanks_MoveTogether()
    {
        var text = BrokenText.Of("一。”（二", 20);
        Assert.True(text.Lines[0].Width < 42);
        Assert.True(text.Lines[0].Width >= 40);
    }

    [Fact]
    public void Dash_WhenChinese_IsOneStrokeOfTwoCharacters()
    {
        var units = BrokenText.Of("甲——乙—", 20).Text.Units;
        Assert.Equal([10f, 10f, 10f, 10f], units[..4].Select(unit => unit.Advance));
        Assert.Equal(units[1].Face.GlyphOf('─'), units[1].Glyph);
        Assert.Equal('—', units[1].CodePoint);
        Assert.Equal(units[4].Face.GlyphOf('—'), units[4].Glyph);
    }

    [Fact]
    public void VariationSelector_WhenBehindACharacter_IsNotDrawn() =>
        Assert.Equal(["葛城"], BrokenText.Of("葛\uDB40\uDD00城", 5).Shown);
}
