using Mediation.Db;
using Mediation.Db.Audit;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Templates;
using Mediation.Web.Features.Cases.ExportCases;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Numbers.NumberRegister;

/// <summary>编号登记簿: every number a committee has given, in order, those not used any more with their reason. Nothing in it names a party.</summary>
[Authorize(Policies.ReadNumbers)]
public sealed class NumberRegisterController(
    NumberRegisterReading register, ExportLimit limit, MediationDbContext db, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet(NumberLinks.Register)]
    public async Task<IActionResult> Show(NumberRegisterQuery query, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View("NumberRegister", await register.ReadAsync(query, ListQuery.Of(Request), cancellationToken));
    }

    /// <summary>The part that is shown as an Excel file. Every export is on record.</summary>
    [HttpPost(NumberLinks.Export)]
    public async Task<IActionResult> Export([FromQuery] NumberRegisterQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ModelState.Clear();
        var model = await register.ReadAsync(query, ListQuery.Of(Request) with { Page = 1, Size = limit.Rows }, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var asked = T["编号登记簿：{0}，{1} 年，{2}", model.Committee, model.Query.Year!, T.Of(NumberingMatter.NameOf(model.Query.Kind!.Value))].Value;
        db.ListExports.Add(new ListExport(actor.ToActor(), actor.ScopePath, now, asked, model.Rows.Items.Count));
        await db.SaveChangesAsync(cancellationToken);
        return File(Spreadsheet.Write(Numbers(model), About(model, asked, now)), Spreadsheet.ContentType, $"numbers-{ChinaTime.Of(now):yyyyMMdd-HHmm}.xlsx");
    }

    private SheetContent Numbers(NumberRegisterModel model) => new(
        T["编号"],
        [
            new(T["编号"], 28), new(T["文书"], 24), new(T["案件"], 18), new(T["给出日期"], 12), new(T["登记人"], 12), new(T["作废时间"], 18),
            new(T["作废人"], 12), new(T["作废原因"], 40),
        ],
        [
            .. model.Rows.Items.Select(row => new object?[]
            {
                row.Text, T.Of(CaseNames.Of(row.Paper)), row.Reference, row.On, row.By,
                row.CancelledAt is { } at ? ChinaTime.Of(at) : null, row.CancelledBy, row.CancelledBecause,
            }),
        ]);

    private SheetContent About(NumberRegisterModel model, string asked, DateTime at) => new(
        T["说明"],
        [new(T["项目"], 18), new(T["内容"], 60)],
        [
            [T["导出人"].Value, actor.DisplayName],
            [T["导出时间"].Value, ChinaTime.Of(at)],
            [T["筛选条件"].Value, asked],
            [T["编号数"].Value, model.Rows.Total],
            [T["其中作废"].Value, model.Cancelled],
        ]);
}
