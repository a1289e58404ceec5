using System.Globalization;
using Mediation.Domain.Agreements;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>Sums of money as pages write them.</summary>
public static class DisplayMoney
{
    /// <summary>12,000.00 元 · CNY 12,000.00.</summary>
    public static string ToMoney(this decimal yuan)
    {
        var figures = yuan.ToString("N2", CultureInfo.InvariantCulture);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == LocalisationSetup.English ? $"CNY {figures}" : $"{figures} 元";
    }

    /// <summary>人民币壹万贰仟元整, as the agreement prints it; empty for a sum that can't be written.</summary>
    public static string ToCapitals(this decimal yuan) => CapitalAmount.TryWrite(yuan, out var text, out _) ? $"人民币{text}" : "";
}
