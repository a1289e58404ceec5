using Mediation.Db.Calendar;
using Mediation.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Db.Configurations;

internal sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> builder)
    {
        builder.ToTable("CalendarYears");
        builder.HasKey(year => year.Year);
        builder.Property(year => year.Year).ValueGeneratedNever();
        builder.Property(year => year.Announcement).HasMaxLength(AnnouncedYear.AnnouncementMaxLength);
        builder.Property(year => year.Days).HasMaxLength(CalendarYear.DaysMaxLength);
        builder.Property(year => year.ImportedBy).HasMaxLength(CalendarYear.ImportedByMaxLength);
        builder.Property(year => year.FileHash).HasMaxLength(CalendarYear.FileHashLength);
    }
}
