using System.Globalization;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Minors' names are masked in lists, exports and boards; the case's own pages and papers carry them.</summary>
public static class MinorNames
{
    private const int AgeOfMajority = 18;

    /// <summary>The name, or for somebody under age the first character and 某: 王某.</summary>
    public static string ForList(string name, DateOnly? birthDate, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(name);
        return birthDate is { } born && born.AddYears(AgeOfMajority) > today && name.Length > 0
            ? new StringInfo(name).SubstringByTextElements(0, 1) + '某'
            : name;
    }
}
