using System.Diagnostics.CodeAnalysis;

namespace Mediation.Domain.Agreements;

/// <summary>Why an amount can't be written in capital numerals.</summary>
public enum CapitalAmountFault
{
    /// <summary>Less than nothing.</summary>
    Negative,

    /// <summary>More than two decimals: less than a fen.</summary>
    TooManyDecimals,

    /// <summary>More than 9,999 万亿 yuan.</summary>
    TooLarge,
}

/// <summary>
/// Amounts of renminbi in capital numerals (人民币大写), as agreements state them beside the figures: 1680.32 is
/// 壹仟陆佰捌拾元零叁角贰分.
/// </summary>
/// <remarks>
/// Follows the Basic Provisions on Filling in Bills and Settlement Vouchers (正确填写票据和结算凭证的基本规定): 整 follows
/// yuan and jiao, never fen; zeros in the middle are written once. Where the provisions leave a 零 to the writer, it is
/// left out between full places (壹拾万柒仟) and written before jiao when the yuan end in 0 (元零伍角), their own first forms.
/// </remarks>
public static class CapitalAmount
{
    /// <summary>The largest amount that can be written, in yuan.</summary>
    public const decimal Largest = ChineseNumerals.Largest + 0.99m;

    /// <summary>Writes an amount, without 人民币 in front.</summary>
    /// <param name="yuan">The amount in yuan.</param>
    /// <param name="text">The capital numerals.</param>
    /// <param name="refusal">What is wrong, in words.</param>
    public static bool TryWrite(decimal yuan, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out Refusal<CapitalAmountFault>? refusal)
    {
        refusal = FaultOf(yuan);
        text = refusal is null ? Compose(yuan) : null;
        return refusal is null;
    }

    /// <summary>Writes an amount that has been checked before, without 人民币 in front.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It can't be written.</exception>
    public static string Write(decimal yuan) =>
        TryWrite(yuan, out var text, out var refusal) ? text : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, refusal.Message.English);

    private static Refusal<CapitalAmountFault>? FaultOf(decimal yuan)
    {
        if (yuan < 0)
            return new(CapitalAmountFault.Negative, new Words("金额不能为负数。", "An amount can't be negative."));
        if (yuan > Largest)
            return new(CapitalAmountFault.TooLarge, new Words("金额过大，无法写成大写。", "The amount is too large to be written in capital numerals."));
        if (decimal.Round(yuan, 2) != yuan)
            return new(CapitalAmountFault.TooManyDecimals, new Words("金额最多两位小数（到分）。", "An amount has two decimals at most (fen)."));
        return null;
    }

    private static string Compose(decimal amount)
    {
        var yuan = (long)decimal.Truncate(amount);
        var cents = (int)((amount - yuan) * 100);
        var (jiao, fen) = (cents / 10, cents % 10);
        if (cents == 0)
            return ChineseNumerals.Capital(yuan) + "元整";
        var head = yuan == 0 ? "" : ChineseNumerals.Capital(yuan) + "元";
        var zero = yuan > 0 && (jiao == 0 || yuan % 10 == 0) ? "零" : "";
        return head + zero + (jiao == 0 ? "" : Digit(jiao) + "角") + (fen == 0 ? "整" : Digit(fen) + "分");
    }

    private static char Digit(int value) => ChineseNumerals.CapitalDigits[value];
}
