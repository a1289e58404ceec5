using FsCheck.Fluent;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Tests.Parties;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", "138****5678")]
    [InlineData("138 1234 5678", "13812345678", "138****5678")]
    [InlineData("138-1234-5678", "13812345678", "138****5678")]
    [InlineData("+86 138-1234-5678", "13812345678", "138****5678")]
    [InlineData("008613812345678", "13812345678", "138****5678")]
    [InlineData("8613812345678", "13812345678", "138****5678")]
    [InlineData("(+86)13812345678", "13812345678", "138****5678")]
    [InlineData("１３８１２３４５６７８", "13812345678", "138****5678")]
    public void TryParse_WhenMobile_KeepsOneForm(string text, string value, string masked) =>
        AssertRead(PhoneKind.Mobile, text, value, masked);

    [Theory]
    [InlineData("022-27301234", "022-27301234", "022-****1234")]
    [InlineData("（022）2730 1234", "022-27301234", "022-****1234")]
    [InlineData("02227301234", "022-27301234", "022-****1234")]
    [InlineData("022-2730-1234-801", "022-27301234-801", "022-****1234")]
    [InlineData("02227301234转801", "022-27301234-801", "022-****1234")]
    [InlineData("022-27301234 分机 801", "022-27301234-801", "022-****1234")]
    [InlineData("022-27301234 ext. 801", "022-27301234-801", "022-****1234")]
    [InlineData("0427-2821234", "0427-2821234", "0427-****1234")]
    [InlineData("04272821234", "0427-2821234", "0427-****1234")]
    [InlineData("27301234", "27301234", "****1234")]
    [InlineData("86301234", "86301234", "****1234")]
    [InlineData("2821234", "2821234", "****1234")]
    public void TryParse_WhenLandline_KeepsOneForm(string text, string value, string masked) =>
        AssertRead(PhoneKind.Landline, text, value, masked);

    [Theory]
    [InlineData("12345", "12345")]
    [InlineData("110", "110")]
    [InlineData("95588", "95588")]
    [InlineData("4008101234", "400-810-1234")]
    [InlineData("400-8101-234", "400-810-1234")]
    public void TryParse_WhenHotline_ShowsItWhole(string text, string value) =>
        AssertRead(PhoneKind.Hotline, text, value, value);

    [Theory]
    [InlineData(null, PhoneNumberFault.Empty)]
    [InlineData(" \u3000", PhoneNumberFault.Empty)]
    [InlineData("13812345678/13912345678", PhoneNumberFault.Character)]
    [InlineData("无", PhoneNumberFault.Character)]
    [InlineData("13812345678、027", PhoneNumberFault.Character)]
    [InlineData("1381234567", PhoneNumberFault.UnknownForm)]
    [InlineData("138123456789", PhoneNumberFault.UnknownForm)]
    [InlineData("12812345678", PhoneNumberFault.UnknownForm)]
    [InlineData("022-2730123", PhoneNumberFault.UnknownForm)]
    [InlineData("010-1234567", PhoneNumberFault.UnknownForm)]
    [InlineData("+85221234567890", PhoneNumberFault.UnknownForm)]
    [InlineData("---", PhoneNumberFault.UnknownForm)]
    public void TryParse_WhenWrong_SaysWhy(string? text, PhoneNumberFault fault)
    {
        Assert.False(PhoneNumber.TryParse(text, out var number, out var refusal));
        Assert.Null(number);
        Assert.Equal(fault, refusal.Reason);
        Assert.NotEmpty(refusal.Message.Chinese);
        Assert.Throws<FormatException>(() => PhoneNumber.Parse(text ?? ""));
    }

    [Fact]
    public void TryParse_ForAnyNumber_ItsOwnFormIsReadUnchanged() =>
        Properties.ForAll(
            from digits in Gen.ArrayOf(Gen.Choose(0, 9))
            select string.Concat(digits),
            text => !PhoneNumber.TryParse(text, out var number, out _)
                || (PhoneNumber.TryParse(number.Value, out var again, out _)
                    && again == number
                    && number.Value.Length <= PhoneNumber.MaxLength
                    && (number.Kind == PhoneKind.Hotline || number.Masked.Contains("****", StringComparison.Ordinal))));

    private static void AssertRead(PhoneKind kind, string text, string value, string masked)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number, out var refusal), refusal?.Message.English);
        Assert.Equal((kind, value, masked), (number.Kind, number.Value, number.Masked));
        Assert.Equal(masked, number.ToString());
    }
}
