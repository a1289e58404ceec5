using FsCheck.Fluent;
using Mediation.Domain.Numbering;

namespace Mediation.Domain.Tests.Numbering;

public class PaperNumberPatternTests
{
    [Fact]
    public void Write_WhenUsualPattern_GivesTheNumber() =>
        Assert.Equal("（2026）和苑民调字第12号", PaperNumberPattern.Usual.Write(2026, "和苑", "民调", 12));

    [Fact]
    public void Write_WhenShortNameIsNotUsed_LeavesItOut() =>
        Assert.Equal("（2026）人调字第7号", PaperNumberPattern.Parse(" （{yyyy}）{kind}字第{n}号 ").Write(2026, "和苑", "人调", 7));

    [Theory]
    [InlineData(null, PaperNumberPatternFault.Length, "请填写")]
    [InlineData(" ", PaperNumberPatternFault.Length, "请填写")]
    [InlineData("（{yyyy}）\n{kind}第{n}号", PaperNumberPatternFault.Length, "一行")]
    [InlineData("（{yyyy}）一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十{kind}{n}", PaperNumberPatternFault.Length, "60")]
    [InlineData("（{yyy}）{kind}第{n}号", PaperNumberPatternFault.UnknownPlaceholder, "“{yyy}”")]
    [InlineData("（{yyyy}）{kind}第{n}号{", PaperNumberPatternFault.UnknownPlaceholder, "“{”")]
    [InlineData("（{yyyy}）{}{kind}第{n}号", PaperNumberPatternFault.UnknownPlaceholder, "“{}”")]
    [InlineData("（2026）{kind}第{n}号", PaperNumberPatternFault.MissingPlaceholder, "“{yyyy}”")]
    [InlineData("（{yyyy}）{kind}", PaperNumberPatternFault.MissingPlaceholder, "“{n}”")]
    [InlineData("（{yyyy}）民调字第{n}号", PaperNumberPatternFault.MissingPlaceholder, "“{kind}”")]
    [InlineData("（{yyyy}）{kind}第{n}号之{n}", PaperNumberPatternFault.RepeatedPlaceholder, "“{n}”")]
    [InlineData("({yyyy}){kind}第{n}号", PaperNumberPatternFault.Brackets, "全角括号")]
    [InlineData("〔{yyyy}〕{kind}第{n}号", PaperNumberPatternFault.Brackets, "公文")]
    public void TryParse_WhenWrong_SaysWhy(string? text, PaperNumberPatternFault fault, string expected)
    {
        Assert.False(PaperNumberPattern.TryParse(text, out var pattern, out var refusal));
        Assert.Null(pattern);
        Assert.Equal(fault, refusal.Reason);
        Assert.Contains(expected, refusal.Message.Chinese, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => PaperNumberPattern.Parse(text ?? ""));
    }

    [Fact]
    public void Write_ForAnyTwoPlaces_GivesDifferentNumbers() =>
        Properties.ForAll(
            from first in Gen.Choose(1, 99_999)
            from second in Gen.Choose(1, 99_999)
            from firstYear in Gen.Choose(2000, 2100)
            from secondYear in Gen.Choose(2000, 2100)
            select (first, firstYear, second, secondYear),
            drawn => (drawn.first, drawn.firstYear) == (drawn.second, drawn.secondYear)
                == (PaperNumberPattern.Usual.Write(drawn.firstYear, "和苑", "民调", drawn.first)
                    == PaperNumberPattern.Usual.Write(drawn.secondYear, "和苑", "民调", drawn.second)));
}
