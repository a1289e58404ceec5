namespace Mediation.Domain.Deadlines;

/// <summary>English names of the public holidays. The Chinese name is data; one that isn't known here stays Chinese.</summary>
internal static class HolidayNames
{
    private const char Separator = '、';

    private static readonly Dictionary<string, string> English = new()
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
    };

    internal static Words Words(string name) =>
        new(name, string.Join(" and ", name.Split(Separator).Select(part => English.GetValueOrDefault(part, part))));
}
