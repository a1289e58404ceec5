using Mediation.Db;
using Mediation.Db.Files;
using Mediation.Db.PersonalData;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Papers;

/// <summary>文书: what can be printed, what is on file, what is still missing.</summary>
[Route(CaseLinks.Template + "/papers")]
[CaseAction(CaseOperation.Read)]
public sealed class PapersController(
    CurrentCase current, MediationDbContext db, PaperPress press, IFileStore files, DossierFiles dossiers, IStringLocalizer<Texts> T) : Controller
{
    private const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet]
    public IActionResult Show() => View("Papers", PapersModel.Of(current.Case));

    /// <summary>The paper as it would print now, as a draft. Opening it reads personal data, so it is for those who handle the case.</summary>
    [HttpGet("preview/{kind}/{subjectId:guid?}")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Preview(PaperKind? kind, Guid? subjectId, CancellationToken cancellationToken)
    {
        if (kind is not { } known || PrintablePaper.Find(current.Case, known, subjectId) is not { } paper)
        {
            return NotFound();
        }

        return File(await press.PreviewAsync(paper, cancellationToken), "application/pdf");
    }

    /// <summary>The same as a Word file, for offices that must edit it; the issued PDF stays the record.</summary>
    [HttpGet("word/{kind}/{subjectId:guid?}")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Word(PaperKind? kind, Guid? subjectId, CancellationToken cancellationToken)
    {
        if (kind is not { } known || PrintablePaper.Find(current.Case, known, subjectId) is not { HasWordCopy: true } paper)
        {
            return NotFound();
        }

        return File(await press.CopyForWordAsync(paper, cancellationToken), WordFile, $"{paper.Title.Chinese}.docx");
    }

    [HttpPost("issue")]
    [CaseAction(CaseOperation.Handle)]
    public async Task<IActionResult> Issue(IssuePaperForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Kind is not { } kind || PrintablePaper.Find(current.Case, kind, form.SubjectId) is not { } paper)
        {
            return NotFound();
        }

        var issued = await press.IssueAsync(paper, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (form.Open)
        {
            return LocalRedirect(PaperLinks.File(current.Case.Reference, issued.Id));
        }

        TempData.Notice(T["已出具《{0}》，存入案卷。", issued.Title]);
        return LocalRedirect(PaperLinks.All(current.Case.Reference));
    }

    /// <summary>
    /// The stored bytes, checked against their hash. Opening them is logged: they may show what is sealed elsewhere. A key of another case's
    /// paper is unknown here.
    /// </summary>
    [HttpGet("{paperId:guid}")]
    public async Task<IActionResult> Download(Guid paperId, CancellationToken cancellationToken)
    {
        if (current.Case.Papers.FirstOrDefault(p => p.Id == paperId) is not { } paper)
        {
            return NotFound();
        }

        if (!current.May(CaseOperation.Handle))
        {
            // A printed paper carries personal data in plain text; who may only read sees the list.
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (paper.Kind == PaperKind.Dossier)
        {
            if (await dossiers.OpenAsync(paper, cancellationToken) is not { } shown)
            {
                return StatusCode(StatusCodes.Status403Forbidden);
            }

            dossiers.LogReading(shown);
        }
        else
        {
            foreach (var party in current.Case.Parties)
            {
                db.LogReading(current, party, ReadingPurpose.OpenPaper, paper.Title);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return File(await files.OpenAsync(paper.ContentHash, cancellationToken), paper.MediaType);
    }
}
