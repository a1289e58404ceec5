using System.Text.Json;
using Mediation.Domain.Deadlines;

namespace Mediation.Db.Calendar;

/// <summary>The holidays of one year as they were announced and imported. A later import of the same year replaces it.</summary>
public sealed class CalendarYear
{
    internal const int DaysMaxLength = 16000;
    internal const int ImportedByMaxLength = 100;
    internal const int FileHashLength = 64;

    private CalendarYear() { }

    /// <summary>Keeps an announced year.</summary>
    public CalendarYear(AnnouncedYear announced, DateTime importedAt, string importedBy, string? fileHash = null)
    {
        ArgumentNullException.ThrowIfNull(announced);
        Year = announced.Year;
        Replace(announced, importedAt, importedBy, fileHash);
    }

    /// <summary>The year; the key.</summary>
    public int Year { get; private set; }

    /// <summary>Where it was announced.</summary>
    public string Announcement { get; private set; } = "";

    /// <summary>The days, as JSON.</summary>
    public string Days { get; private set; } = "[]";

    /// <summary>When it was imported (UTC).</summary>
    public DateTime ImportedAt { get; private set; }

    /// <summary>Who imported it.</summary>
    public string ImportedBy { get; private set; } = "";

    /// <summary>SHA-256 of the file it came from; null for what the program brought along.</summary>
    public string? FileHash { get; private set; }

    /// <summary>Takes a corrected announcement.</summary>
    public void Replace(AnnouncedYear announced, DateTime importedAt, string importedBy, string? fileHash)
    {
        ArgumentNullException.ThrowIfNull(announced);
        Announcement = announced.Announcement;
        Days = JsonSerializer.Serialize(announced.Days);
        ImportedAt = importedAt;
        ImportedBy = importedBy;
        FileHash = fileHash;
    }

    /// <summary>The year as the calendar wants it.</summary>
    public AnnouncedYear ToAnnounced() =>
        new(Year, Announcement, JsonSerializer.Deserialize<List<CalendarDay>>(Days) ?? []);
}
