using System.Globalization;

namespace Mediation.Domain;

/// <summary>A sentence or a term in the two languages of the product. Chinese is the authoritative one.</summary>
/// <param name="Chinese">The wording that is printed and recorded.</param>
/// <param name="English">Its translation for staff who read English.</param>
public readonly record struct Words(string Chinese, string English)
{
    /// <summary>The wording for a reader of <paramref name="culture"/>: English for English cultures, otherwise Chinese.</summary>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "en" ? English : Chinese;
    }

    /// <summary>The Chinese wording.</summary>
    public override string ToString() => Chinese;
}
