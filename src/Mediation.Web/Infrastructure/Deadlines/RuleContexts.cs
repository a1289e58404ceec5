using Mediation.Db;
using Mediation.Db.Seed.Reference;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fraud;
using Mediation.Domain.Workflow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Mediation.Web.Infrastructure.Deadlines;

/// <summary>
/// Makes the context that rules are asked in: the clock, the announced calendar, the table of limits and the configured
/// figures. The calendar is kept in memory for a minute; an import forgets it at once.
/// </summary>
public sealed class RuleContexts(
    MediationDbContext db, TimeProvider clock, IMemoryCache cache, LimitTable limits, HouseSettings settings)
{
    private const string CalendarKey = "working-calendar";

    /// <summary>The context of this moment.</summary>
    public async Task<RuleContext> NowAsync(CancellationToken cancellationToken = default) => RuleContext.At(clock) with
    {
        Calendar = await CalendarAsync(cancellationToken),
        Limits = limits,
        Settings = settings,
    };

    /// <summary>The working calendar.</summary>
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancellationToken = default) =>
        (await cache.GetOrCreateAsync(CalendarKey, async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            var years = await db.CalendarYears.AsNoTracking().ToListAsync(cancellationToken);
            return new WorkingCalendar(years.Select(year => year.ToAnnounced()));
        }))!;

    /// <summary>The calendar has changed.</summary>
    public void ForgetCalendar() => cache.Remove(CalendarKey);
}

/// <summary>Registers what rules need.</summary>
public static class DeadlineSetup
{
    /// <summary>
    /// The table of limits comes with the program; an office with other limits names its own file in <c>Deadlines:LimitsFile</c>.
    /// The figures of <see cref="HouseSettings"/> stand in the section <c>House</c>, those of <see cref="FraudSettings"/> in <c>FraudSigns</c>.
    /// </summary>
    public static IServiceCollection AddDeadlines(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var file = configuration["Deadlines:LimitsFile"];
        services.AddMemoryCache();
        services.AddSingleton(LimitTable.Parse(string.IsNullOrWhiteSpace(file) ? ReferenceFiles.Limits() : File.ReadAllText(file)));
        services.AddSingleton(configuration.GetSection("House").Get<HouseSettings>() ?? new HouseSettings());
        services.AddSingleton(configuration.GetSection("FraudSigns").Get<FraudSettings>() ?? new FraudSettings());
        return services.AddScoped<RuleContexts>();
    }
}
