using System.Globalization;
using FluentValidation;
using Mediation.Domain.Parties;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>Personal numbers in forms: optional, checked where typed, kept sealed.</summary>
public static class PersonalFields
{
    /// <summary>Empty, or a telephone number; otherwise the domain's own sentence says what is wrong.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> IsPhone<T>(this IRuleBuilder<T, string?> rule) => rule.Custom((text, context) =>
    {
        if (!string.IsNullOrWhiteSpace(text) && !PhoneNumber.TryParse(text, out _, out var refusal))
        {
            context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
        }
    });

    /// <summary>A number that was checked, sealed; null where none was typed.</summary>
    public static SealedText? SealPhone(this IPersonalDataVault vault, string? typed)
    {
        ArgumentNullException.ThrowIfNull(vault);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var number = PhoneNumber.Parse(typed);
        return vault.Seal(PersonalDataKind.Phone, number.Value, number.Masked);
    }

    /// <summary>A national ID number, sealed.</summary>
    public static SealedText Seal(this IPersonalDataVault vault, NationalId id)
    {
        ArgumentNullException.ThrowIfNull(vault);
        ArgumentNullException.ThrowIfNull(id);
        return vault.Seal(PersonalDataKind.NationalId, id.Value, id.Masked);
    }
}
