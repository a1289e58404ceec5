using System.Globalization;
using FsCheck.Fluent;
using Mediation.Domain.Agreements;

namespace Mediation.Domain.Tests.Agreements;

public class CapitalAmountTests
{
    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("0.05", "伍分")]
    [InlineData("0.50", "伍角整")]
    [InlineData("0.55", "伍角伍分")]
    [InlineData("1", "壹元整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("10.05", "壹拾元零伍分")]
    [InlineData("15", "壹拾伍元整")]
    [InlineData("100", "壹佰元整")]
    [InlineData("1008", "壹仟零捌元整")]
    [InlineData("1010", "壹仟零壹拾元整")]
    [InlineData("1409.50", "壹仟肆佰零玖元伍角整")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元零叁角贰分")]
    [InlineData("107000.53", "壹拾万柒仟元零伍角叁分")]
    [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "叁佰贰拾伍元零肆分")]
    [InlineData("10000", "壹万元整")]
    [InlineData("100500", "壹拾万零伍佰元整")]
    [InlineData("30000000", "叁仟万元整")]
    [InlineData("100005000", "壹亿零伍仟元整")]
    [InlineData("1000000001", "壹拾亿零壹元整")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("1234567890123.45", "壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分")]
    [InlineData("9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    [InlineData("0.01", "壹分")]
    [InlineData("0.10", "壹角整")]
    [InlineData("1.01", "壹元零壹分")]
    [InlineData("20.10", "贰拾元零壹角整")]
    [InlineData("9999.99", "玖仟玖佰玖拾玖元玖角玖分")]
    [InlineData("90009", "玖万零玖元整")]
    [InlineData("1000000.10", "壹佰万元零壹角整")]
    [InlineData("10010010", "壹仟零壹万零壹拾元整")]
    [InlineData("10100000", "壹仟零壹拾万元整")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("100010000", "壹亿零壹万元整")]
    [InlineData("200000002000", "贰仟亿零贰仟元整")]
    [InlineData("9999999999999999", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整")]
    public void Write_WhenAmount_FollowsTheProvisions(string yuan, string expected) =>
        Assert.Equal(expected, CapitalAmount.Write(decimal.Parse(yuan, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("-0.01", CapitalAmountFault.Negative)]
    [InlineData("-79228162514264337593543950335", CapitalAmountFault.Negative)]
    [InlineData("1.005", CapitalAmountFault.TooManyDecimals)]
    [InlineData("0.001", CapitalAmountFault.TooManyDecimals)]
    [InlineData("79228162514264337593543950335", CapitalAmountFault.TooLarge)]
    [InlineData("10000000000000000", CapitalAmountFault.TooLarge)]
    public void TryWrite_WhenItCannotBeWritten_SaysWhy(string yuan, CapitalAmountFault fault)
    {
        var amount = decimal.Parse(yuan, CultureInfo.InvariantCulture);

        Assert.False(CapitalAmount.TryWrite(amount, out var text, out var refusal));
        Assert.Null(text);
        Assert.Equal(fault, refusal.Reason);
        Assert.NotEmpty(refusal.Message.Chinese);
        Assert.Throws<ArgumentOutOfRangeException>(() => CapitalAmount.Write(amount));
    }

    [Fact]
    public void Write_WhenTrailingZeros_TheyDoNotMatter() =>
        Assert.Equal("壹元伍角整", CapitalAmount.Write(1.5000m));

    [Fact]
    public void Write_ForAnyAmount_ReadsBackAsTheSameAmount() =>
        Properties.ForAll(
            from digits in Gen.Choose(1, 18)
            from drawn in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 9))), digits)
            select decimal.Parse(string.Concat(drawn), CultureInfo.InvariantCulture) / 100,
            amount => Read(CapitalAmount.Write(amount)) == amount);

    [Fact]
    public void Write_ForAnyAmount_NeverWritesTwoZerosInARow() =>
        Properties.ForAll(
            Gen.Choose(0, int.MaxValue).Select(cents => CapitalAmount.Write(cents / 100m)),
            text => !text.Contains("零零", StringComparison.Ordinal) && (text.EndsWith('整') || text.EndsWith('分')));

    /// <summary>Reads an amount the way a cashier does: each place multiplies what stands before it.</summary>
    private static decimal Read(string text)
    {
        foreach (var (place, value) in new[] { ('元', 1m), ('亿', 1e8m), ('万', 1e4m), ('仟', 1e3m), ('佰', 100), ('拾', 10), ('角', 0.1m), ('分', 0.01m) })
        {
            if (text.IndexOf(place, StringComparison.Ordinal) is >= 0 and var at)
                return (Read(text[..at]) * value) + Read(text[(at + 1)..]);
        }

        var digit = text.Trim('零', '整');
        return digit.Length == 0 ? 0 : "零壹贰叁肆伍陆柒捌玖".IndexOf(digit, StringComparison.Ordinal);
    }
}
