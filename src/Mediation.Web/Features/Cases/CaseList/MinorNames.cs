using System.Globalization;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>Somebody a list knows of.</summary>
/// <param name="Name">Name.</param>
/// <param name="BirthDate">Birth date, where it is known.</param>
public sealed record NamedPerson(string Name, DateOnly? BirthDate)
{
    /// <summary>Somebody of whom no more is known than that he is under age on <paramref name="today"/>.</summary>
    public static NamedPerson UnderAge(string name, DateOnly today) => new(name, today);
}

/// <summary>
/// Minors' names are masked in lists, exports and boards, also where somebody typed them into a title or a matter (未成年人保护法 103);
/// the case's own pages and papers carry them.
/// </summary>
public static class MinorNames
{
    private const int AgeOfMajority = 18;
    private const char Somebody = '某';

    /// <summary>From three characters on the last two are a name by themselves: 小明 for 王小明.</summary>
    private const int GivenNameLength = 2;

    /// <summary>The name, or for somebody under age the first character and 某: 王某.</summary>
    public static string ForList(string name, DateOnly? birthDate, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsMinor(birthDate, today) && name.Length > 0 ? Masked(name) : name;
    }

    /// <summary>Typed text for a list: where it names one of <paramref name="people"/> who is under age, in full or by the given name, the name is masked.</summary>
    public static string InText(string text, IEnumerable<NamedPerson> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(people);
        // The longest first: 王小明 before 小明 of somebody else.
        var minors = people.Where(person => IsMinor(person.BirthDate, today) && person.Name.Length > 1)
            .Select(person => person.Name).Distinct().OrderByDescending(name => name.Length).ToList();
        var masked = minors.Aggregate(text, (masking, name) => masking.Replace(name, Masked(name), StringComparison.Ordinal));
        return minors.Select(GivenName).OfType<string>()
            .Aggregate(masked, (masking, given) => masking.Replace(given, Somebody.ToString(), StringComparison.Ordinal));
    }

    private static bool IsMinor(DateOnly? birthDate, DateOnly today) => birthDate is { } born && born.AddYears(AgeOfMajority) > today;

    private static string Masked(string name) => new StringInfo(name).SubstringByTextElements(0, 1) + Somebody;

    private static string? GivenName(string name) =>
        new StringInfo(name) is { LengthInTextElements: > GivenNameLength } elements
            ? elements.SubstringByTextElements(elements.LengthInTextElements - GivenNameLength)
            : null;
}
