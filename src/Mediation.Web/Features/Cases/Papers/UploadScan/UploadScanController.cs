using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Papers.UploadScan;

/// <summary>上传扫描件: an identity paper, a receipt, evidence … comes into the file.</summary>
[Route(CaseLinks.Template + "/papers/upload")]
[CaseAction(CaseOperation.Handle)]
public sealed class UploadScanController(CurrentCase current, MediationDbContext db, Scans scans, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(PaperKind? kind) => View("UploadScan", new UploadScanForm { Kind = kind });

    [HttpPost]
    public async Task<IActionResult> Save(UploadScanForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("UploadScan", form);
        }

        var taken = await scans.TakeAsync(form.File!, cancellationToken);
        if (taken.Paper is not { } stored)
        {
            ModelState.AddModelError(nameof(form.File), taken.Complaint!);
            return View("UploadScan", form);
        }

        current.Case.AddPaper(
            form.Kind!.Value, form.Title!.Trim(), number: null, subjectId: null, stored, isScan: true, current.Context, current.Actor);
        await db.SaveChangesAsync(cancellationToken);
        TempData.Notice(stored.HindersArchive
            ? T["已上传，共 {0} 页。这份 PDF 不符合长期保存格式（PDF/A），例如字体没有嵌入；最好打印出来扫描，再上传一次。", stored.Pages]
            : T["已上传，共 {0} 页。", stored.Pages]);
        return LocalRedirect(PaperLinks.All(current.Case.Reference));
    }
}
