using FsCheck;
using FsCheck.Fluent;
using Mediation.Domain.Parties;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Parties;

public class NationalIdTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Numbers of a region that is assigned to nobody.</summary>
    private static readonly Gen<string> Numbers =
        from days in Gen.Choose(0, 40_000)
        from sequence in Gen.Choose(0, 999)
        let digits = $"990101{Today.AddDays(-days):yyyyMMdd}{sequence:000}"
        select digits + NationalId.CheckDigitOf(digits);

    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female)] // samples of the standard
    [InlineData("440524188001010014", "1880-01-01", Sex.Male)]
    public void Parse_WhenSampleOfTheStandard_ReadsBirthAndSex(string text, string birth, Sex sex)
    {
        var id = NationalId.Parse(text, new DateOnly(2026, 11, 22));

        Assert.Equal(Day(birth), id.BirthDate);
        Assert.Equal(sex, id.Sex);
    }

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ\u3000")]
    public void TryParse_WhenTypedCarelessly_Accepts(string text)
    {
        Assert.True(NationalId.TryParse(text, Today, out var id, out _));
        Assert.Equal("11010519491231002X", id.Value);
    }

    [Theory]
    [InlineData(null, NationalIdFault.Length, "现为0位")]
    [InlineData("", NationalIdFault.Length, "现为0位")]
    [InlineData("110105491231002", NationalIdFault.Length, "现为15位")]
    [InlineData("11010519491231002X1", NationalIdFault.Length, "现为19位")]
    [InlineData("1101O519491231002X", NationalIdFault.Character, "第5位“O”")]
    [InlineData("X1010519491231002X", NationalIdFault.Character, "第1位“X”")]
    [InlineData("11010519491231002Y", NationalIdFault.Character, "第18位“Y”")]
    [InlineData("110105194912310٣2X", NationalIdFault.Character, "第16位")]
    [InlineData("110105202302290012", NationalIdFault.BirthDateImpossible, "20230229不存在")]
    [InlineData("110105202313010012", NationalIdFault.BirthDateImpossible, "20231301不存在")]
    [InlineData("110105000001010012", NationalIdFault.BirthDateImpossible, "00000101不存在")]
    [InlineData("110105187512310012", NationalIdFault.BirthDateImpossible, "18751231不存在")]
    [InlineData("110105202611230012", NationalIdFault.BirthDateInFuture, "晚于今天")]
    [InlineData("110105194912310021", NationalIdFault.CheckDigit, "校验不符")]
    public void TryParse_WhenWrong_SaysWhy(string? text, NationalIdFault fault, string expected)
    {
        Assert.False(NationalId.TryParse(text, Today, out var id, out var refusal));
        Assert.Null(id);
        Assert.Equal(fault, refusal.Reason);
        Assert.Contains(expected, refusal.Message.Chinese, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Message.English);
    }

    [Fact]
    public void TryParse_WhenBornToday_Accepts() =>
        Assert.True(NationalId.TryParse("99010120261122001" + NationalId.CheckDigitOf("99010120261122001"), Today, out _, out _));

    [Fact]
    public void Masked_WhenShown_HidesTheBirthDate()
    {
        var id = NationalId.Parse("11010519491231002X", Today);

        Assert.Equal("110105********002X", id.Masked);
        Assert.Equal(id.Masked, $"{id}");
    }

    [Fact]
    public void Parse_WhenWrong_Throws() =>
        Assert.Throws<FormatException>(() => NationalId.Parse("1", Today));

    [Fact]
    public void TryParse_ForAnyNumber_ReadsItBack() =>
        Properties.ForAll(Numbers, number =>
            NationalId.TryParse(number, Today, out var id, out _)
            && id.Value == number
            && $"{id.BirthDate:yyyyMMdd}" == number[6..14]
            && !id.Masked.Contains(number[6..14], StringComparison.Ordinal));

    [Fact]
    public void TryParse_ForAnyChangedDigit_Refuses() =>
        Properties.ForAll(
            from number in Numbers
            from place in Gen.Choose(0, 17)
            from other in Gen.Elements("0123456789X".ToCharArray())
            where other != number[place]
            select number[..place] + other + number[(place + 1)..],
            changed => !NationalId.TryParse(changed, Today, out _, out _));

    [Fact]
    public void TryParse_ForAnyTwoNeighboursSwapped_Refuses() =>
        Properties.ForAll(
            from number in Numbers
            from place in Gen.Choose(0, 16)
            where number[place] != number[place + 1]
            select number[..place] + number[place + 1] + number[place] + number[(place + 2)..],
            swapped => !NationalId.TryParse(swapped, Today, out _, out _));
}
