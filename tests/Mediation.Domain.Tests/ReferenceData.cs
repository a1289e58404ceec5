using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Tests;

/// <summary>The reference data as it is shipped.</summary>
internal static class ReferenceData
{
    internal static readonly WorkingCalendar Calendar = new(CalendarImport.Parse(Read("holidays.json")).Years);

    internal static readonly LimitTable Limits = LimitTable.Parse(Read("limits.json"));

    internal static string Read(string name)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
