using System.Globalization;
using Mediation.Db;
using Mediation.Db.Calendar;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.Calendar;

/// <summary>The announced years, and the import of the next one each autumn: template, upload, look at every line, confirm.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.Calendar)]
public sealed class CalendarController(
    MediationDbContext db, RuleContexts rules, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show() => Page(new CalendarForm());

    [HttpGet("template")]
    public IActionResult Template() => File(CalendarFile.Template(T), Spreadsheet.ContentType, "holidays.xlsx");

    /// <summary>Reads the file and shows every line of it; imports nothing.</summary>
    [HttpPost]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] CalendarForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return await Page(form);
        }

        using var bytes = new MemoryStream();
        await form.File!.CopyToAsync(bytes, HttpContext.RequestAborted);
        if (CalendarFile.ToJson(bytes.ToArray()) is { } content)
        {
            return await Preview(content);
        }

        ModelState.AddModelError("Form.File", T["这个文件打不开。请用模板填写，存成 .xlsx 再上传。"]);
        return await Page(form);
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Import(ConfirmCalendarForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return await Page(new CalendarForm());
        }

        var import = CalendarImport.Parse(form.Content!);
        if (!import.IsValid)
        {
            return await Preview(form.Content!);
        }

        await Store(import.Years, CalendarFile.HashOf(form.Content!));
        rules.ForgetCalendar();
        TempData.Notice(T["已导入 {0} 年的节假日安排。", string.Join(T["、"], import.Years.Select(year => year.Year))]);
        return LocalRedirect(AdminLinks.Calendar);
    }

    private async Task<IActionResult> Preview(string content)
    {
        var import = CalendarImport.Parse(content);
        var hash = CalendarFile.HashOf(content);
        var known = await db.CalendarYears.AsNoTracking().ToListAsync();
        var years = import.Years.Select(year => year.Year).ToHashSet();
        var same = known.Where(year => years.Contains(year.Year) && year.FileHash == hash).ToList();
        foreach (var error in import.Errors)
        {
            ModelState.AddModelError("Form.File", error.In(CultureInfo.CurrentUICulture));
        }

        return View("CalendarPreview", new CalendarPreview(
            new CalendarForm(), content, import, [.. known.Select(year => year.Year).Where(years.Contains)],
            years.Count > 0 && same.Count == years.Count ? same[0] : null));
    }

    private async Task Store(IReadOnlyList<AnnouncedYear> years, string hash)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var known = await db.CalendarYears.ToDictionaryAsync(year => year.Year);
        foreach (var year in years)
        {
            if (!known.TryGetValue(year.Year, out var stored))
            {
                db.CalendarYears.Add(new CalendarYear(year, now, actor.DisplayName, hash));
            }
            else if (stored.FileHash != hash)
            {
                stored.Replace(year, now, actor.DisplayName, hash);
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task<IActionResult> Page(CalendarForm form) => View(
        "Calendar", new CalendarPage(form, await db.CalendarYears.AsNoTracking().OrderByDescending(year => year.Year).ToListAsync()));
}

/// <summary>The page of the calendar.</summary>
public sealed record CalendarPage(CalendarForm Form, IReadOnlyList<CalendarYear> Years);

/// <summary>A file before it is imported.</summary>
/// <param name="Form">Another file, should this one be wrong.</param>
/// <param name="Content">The file.</param>
/// <param name="Import">What was read in it.</param>
/// <param name="Replaced">The years there are already.</param>
/// <param name="Imported">A year from this very file, when all of it has been imported before.</param>
public sealed record CalendarPreview(
    CalendarForm Form, string Content, CalendarImport Import, IReadOnlyList<int> Replaced, CalendarYear? Imported);
