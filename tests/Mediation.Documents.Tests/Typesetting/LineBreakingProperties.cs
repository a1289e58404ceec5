using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mediation.Documents.Typesetting.Layout.Text;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>What holds for every text, whatever stands in it.</summary>
public class LineBreakingProperties
{
    private const float Tolerance = 0.02f;

    private static readonly string[] Pieces =
    [
        "一", "人", "调", "解", "协", "议", "书", "，", "。", "、", "；", "：", "！", "？", "（", "）", "《", "》", "“", "”",
        "——", "……", "·", " ", "　", "\n", "2026", "12,345.60", "A", "Mediation", "(", ")", "%", "¥", "-", "/", "㛃", "𰻝",
    ];

    private static readonly Arbitrary<(string Text, int Characters)> Cases = Arb.From(
        from pieces in Gen.Elements(Pieces).ListOf()
        from characters in Gen.Choose(4, 40)
        select (string.Concat(pieces), characters));

    [Fact]
    public void Lines_OfAnyText_HoldAllOfItInOrder() => Check((text, broken) =>
    {
        var whole = string.Concat(broken.Lines.Select(line => broken.Slice(line.Start, line.End)));
        var left = string.Concat(broken.Lines.Select(line => broken.Slice(line.VisibleEnd, line.End)));
        return whole == text.Replace("\n", "", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(left);
    });

    [Fact]
    public void Lines_OfAnyText_KeepWithinTheMargins() => Check((_, broken, width) =>
        broken.Lines.TrueForAll(line => line.Width <= width + Tolerance || line.VisibleEnd - line.Start <= 1));

    [Fact]
    public void Lines_OfAnyText_BreakOnlyWhereTheRulesAllow() => Check((_, broken, width) =>
        broken.Lines.TrueForAll(line => line.EndsParagraph || broken.Text.MayBreakAfter(line.End - 1) || IsForced(broken, line, width)));

    [Fact]
    public void Lines_OfAnyText_NeitherBeginNorEndWithForbiddenMarks() => Check((_, broken, width) =>
        Enumerable.Range(1, Math.Max(0, broken.Lines.Count - 1)).All(i =>
        {
            TextLine before = broken.Lines[i - 1], line = broken.Lines[i];
            if (before.EndsParagraph || line.VisibleEnd <= line.Start || before.VisibleEnd <= before.Start || IsForced(broken, before, width))
                return true;

            return !LineRules.IsForbiddenAtStart(broken.Text.Units[line.Start].Class) &&
                !LineRules.IsForbiddenAtEnd(broken.Text.Units[before.VisibleEnd - 1].Class);
        }));

    [Fact]
    public void Lines_OfAnyText_SqueezeNoMoreThanThereIs() => Check((_, broken) =>
        broken.Lines.TrueForAll(line => line.Squeeze is >= 0 and <= 1));

    [Fact]
    public void Breaking_FromAnyLineOn_GivesTheSameLines() => Check((_, broken, width) =>
    {
        var breaker = new LineBreaker(broken.Text, width, 0, 0);
        return Enumerable.Range(0, broken.Lines.Count).All(i =>
            breaker.Break(broken.Lines[i].Paragraph, broken.Lines[i].Start).SequenceEqual(broken.Lines.Skip(i)));
    });

    // A line may break the rules only when what must stay together is longer than a line: nothing before its end
    // would have been a place to break.
    private static bool IsForced(BrokenText broken, TextLine line, float width) =>
        Enumerable.Range(line.Start, line.End - line.Start - 1).All(i => !broken.Text.MayBreakAfter(i)) && Natural(broken, line) + BrokenText.FontSize * 13 > width;

    private static float Natural(BrokenText broken, TextLine line) =>
        Enumerable.Range(line.Start, line.End - line.Start).Sum(i => broken.Text.Units[i].Advance);

    private static void Check(Func<string, BrokenText, bool> holds) => Check((text, broken, _) => holds(text, broken));

    private static void Check(Func<string, BrokenText, float, bool> holds) =>
        Prop.ForAll(Cases, tried => holds(tried.Text, BrokenText.Of(tried.Text, tried.Characters), tried.Characters * BrokenText.FontSize)
            .Label(Explain(tried)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static string Explain((string Text, int Characters) tried) => string.Create(CultureInfo.InvariantCulture,
        $"{tried.Characters}: {new StringBuilder().AppendJoin('|', BrokenText.Of(tried.Text, tried.Characters).Shown)}");
}
