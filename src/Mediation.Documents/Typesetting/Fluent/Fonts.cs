namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Names of common font families. A family must be in the font library to be used.</summary>
public static class Fonts
{
    /// <summary>Arial.</summary>
    public const string Arial = "Arial";

    /// <summary>Calibri.</summary>
    public const string Calibri = "Calibri";

    /// <summary>Courier New.</summary>
    public const string CourierNew = "Courier New";

    /// <summary>Times New Roman.</summary>
    public const string TimesNewRoman = "Times New Roman";
}
