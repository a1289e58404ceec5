using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Papers.LookAtPaper;

/// <summary>预览: the paper as it would print now, in the page, with the ways to print, download and issue it.</summary>
[Route(CaseLinks.Template + "/papers/look/{kind}/{subjectId:guid?}")]
[CaseAction(CaseOperation.Handle)]
public sealed class LookAtPaperController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show(PaperKind? kind, Guid? subjectId) =>
        kind is { } known && PrintablePaper.Find(current.Case, known, subjectId) is { } paper ? View("LookAtPaper", paper) : NotFound();
}
