using System.Globalization;
using FluentValidation;
using Mediation.Domain.Deadlines;
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

    /// <summary>What was typed is the number of an identity card, or nothing.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> IsNationalId<T>(this IRuleBuilder<T, string?> rule, TimeProvider clock) =>
        rule.Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !NationalId.TryParse(text, ChinaTime.Today(clock), out _, out var refusal))
            {
                context.AddFailure(refusal.Message.In(CultureInfo.CurrentUICulture));
            }
        });

    /// <summary>An identity number that was checked, sealed; null where none was typed.</summary>
    public static SealedText? SealNationalId(this IPersonalDataVault vault, string? typed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(vault);
        return string.IsNullOrWhiteSpace(typed) ? null : vault.Seal(NationalId.Parse(typed, today));
    }

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
