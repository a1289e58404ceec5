namespace Mediation.Domain.Deadlines;

/// <summary>The holidays and make-up working days of one year, as announced.</summary>
/// <param name="Year">The year of the announcement. Its first holiday may begin in the December before.</param>
/// <param name="Announcement">Where the announcement can be read; may be empty.</param>
/// <param name="Days">The days that depart from the ordinary week.</param>
public sealed record AnnouncedYear(int Year, string Announcement, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>Longest address of an announcement.</summary>
    public const int AnnouncementMaxLength = 300;
}
