using System.Globalization;
using System.Text;
using Mediation.Db;
using Mediation.Db.Calendar;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.Calendar;

/// <summary>The announced years, and the import of the next one each autumn.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Calendar)]
public sealed class CalendarController(
    MediationDbContext db, RuleContexts rules, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show() => Page(new CalendarForm());

    [HttpPost]
    public async Task<IActionResult> Import([Bind(Prefix = "Form")] CalendarForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        using var reader = new StreamReader(form.File!.OpenReadStream(), Encoding.UTF8);
        var import = CalendarImport.Parse(await reader.ReadToEndAsync());
        foreach (var error in import.Errors)
        {
            ModelState.AddModelError("Form.File", error.In(CultureInfo.CurrentUICulture));
        }

        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        await Store(import.Years);
        rules.ForgetCalendar();
        TempData.Notice(T["已导入 {0} 年的节假日安排。", string.Join(T["、"], import.Years.Select(year => year.Year))]);
        return LocalRedirect(AdminLinks.Calendar);
    }

    private async Task Store(IReadOnlyList<AnnouncedYear> years)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var known = await db.CalendarYears.ToDictionaryAsync(year => year.Year);
        foreach (var year in years)
        {
            if (known.TryGetValue(year.Year, out var stored))
            {
                stored.Replace(year, now, actor.DisplayName);
            }
            else
            {
                db.CalendarYears.Add(new CalendarYear(year, now, actor.DisplayName));
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task<IActionResult> Page(CalendarForm form) => View(
        "Calendar", new CalendarPage(form, await db.CalendarYears.AsNoTracking().OrderByDescending(year => year.Year).ToListAsync()));
}

/// <summary>The page of the calendar.</summary>
public sealed record CalendarPage(CalendarForm Form, IReadOnlyList<CalendarYear> Years);
