using FsCheck;
using FsCheck.Fluent;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Tests.Parties;

public class UnifiedSocialCreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> Codes =
        from characters in Gen.ArrayOf(Gen.Elements(Alphabet.ToCharArray()), 17)
        let body = new string(characters)
        select body + UnifiedSocialCreditCode.CheckCharacterOf(body);

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData(" 91350100m000100y43 ")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    public void TryParse_WhenSampleOfTheStandard_Accepts(string text)
    {
        Assert.True(UnifiedSocialCreditCode.TryParse(text, out var code, out _));
        Assert.Equal("91350100M000100Y43", code.Value);
    }

    [Theory]
    [InlineData(null, SocialCreditCodeFault.Length, "现为0位")]
    [InlineData("91350100M000100Y4", SocialCreditCodeFault.Length, "现为17位")]
    [InlineData("91350100M000I00Y43", SocialCreditCodeFault.Character, "第13位“I”")]
    [InlineData("9135O100M000100Y43", SocialCreditCodeFault.Character, "第5位“O”")]
    [InlineData("91350100M000100Y44", SocialCreditCodeFault.CheckCharacter, "校验不符")]
    public void TryParse_WhenWrong_SaysWhy(string? text, SocialCreditCodeFault fault, string expected)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, out _, out var refusal));
        Assert.Equal(fault, refusal.Reason);
        Assert.Contains(expected, refusal.Message.Chinese, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text ?? ""));
    }

    [Fact]
    public void TryParse_ForAnyCode_ReadsItBack() =>
        Properties.ForAll(Codes, code => UnifiedSocialCreditCode.TryParse(code, out var read, out _) && read.Value == code);

    [Fact]
    public void TryParse_ForAnyChangedCharacter_Refuses() =>
        Properties.ForAll(
            from code in Codes
            from place in Gen.Choose(0, 17)
            from other in Gen.Elements(Alphabet.ToCharArray())
            where other != code[place]
            select code[..place] + other + code[(place + 1)..],
            changed => !UnifiedSocialCreditCode.TryParse(changed, out _, out _));
}
