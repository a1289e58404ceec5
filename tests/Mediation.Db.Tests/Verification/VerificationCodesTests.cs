using Mediation.Db.PersonalData;
using Mediation.Db.Verification;

namespace Mediation.Db.Tests.Verification;

public sealed class VerificationCodesTests
{
    private static readonly Guid Committee = Guid.Parse("00000000-0000-0000-0000-000000000007");
    private static readonly VerificationCodes Codes = new(Key(1));

    [Fact]
    public void Make_ForAPaper_GivesACodeOfCapitalsAndDigits()
    {
        var code = Make();

        Assert.Matches("^[A-Z2-7]{48}$", code);
        Assert.True(Codes.IsGenuine(code));
        Assert.Equal(code, Make());
    }

    [Fact]
    public void Make_WhenAnythingDiffers_GivesAnotherCode() => Assert.Equal(6, new HashSet<string>(
    [
        Make(), Make(kind: "Notice"), Make(number: "（2026）测试民调字第2号"), Make(hash: new string('b', 64)), Make(committee: Guid.Empty),
        Make(on: new DateOnly(2026, 11, 26)),
    ]).Count);

    [Fact]
    public void IsGenuine_WhenOneLetterIsChanged_SaysNo()
    {
        var code = Make();
        for (var i = 0; i < code.Length; i++)
        {
            var tampered = code.ToCharArray();
            tampered[i] = tampered[i] == 'A' ? 'B' : 'A';
            Assert.False(Codes.IsGenuine(new string(tampered)), $"letter {i}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABC")]
    [InlineData("000000000000000000000000000000000000000000000000")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void IsGenuine_WhenItIsNoCode_SaysNo(string text) => Assert.False(Codes.IsGenuine(text));

    [Fact]
    public void IsGenuine_WhenSignedWithAnotherKey_SaysNo() => Assert.False(new VerificationCodes(Key(2)).IsGenuine(Make()));

    private static string Make(
        string kind = "Agreement", string number = "（2026）测试民调字第1号", string? hash = null, Guid? committee = null, DateOnly? on = null) =>
        Codes.Make(kind, number, hash ?? new string('a', 64), committee ?? Committee, on ?? new DateOnly(2026, 11, 25));

    private static PersonalDataKey Key(byte filler) => PersonalDataKey.From([.. Enumerable.Repeat(filler, PersonalDataKey.Length)]);
}
