using Mediation.Db;
using Mediation.Db.Templates;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Templates;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Papers;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.EditPaperMatter;

/// <summary>Enters what an office has otherwise in one matter from some day on. What was entered before stays on record.</summary>
[Authorize(Policies.Administer)]
[Route(AdminLinks.PaperMatters + "/{matter}")]
[Route(AdminLinks.PaperMattersOfCommittee + "/{matter}")]
public sealed class EditPaperMatterController(
    MediationDbContext db, PaperMatters matters, MatterChecks checks, PaperPrinter printer, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T)
    : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid? committeeId, string matter, CancellationToken cancellationToken) =>
        await Find(committeeId, matter, cancellationToken) is { } hand ? Page(hand, hand.NewForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid? committeeId, string matter, [Bind(Prefix = "Form")] PaperMatterForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Find(committeeId, matter, cancellationToken) is not { } hand)
        {
            return NotFound();
        }

        var replaced = checks.Check(hand, form, ModelState);
        if (!ModelState.IsValid)
        {
            return Page(hand, form);
        }

        var template = hand.Template;
        if (template is null)
        {
            template = new PaperTemplate(matter, committeeId);
            db.PaperTemplates.Add(template);
        }
        else
        {
            db.ExpectVersion(template, form.Version);
        }

        template.Revise(replaced, form.ValidFrom!.Value, form.ValidUntil, form.Reason, hand.Today, actor.ToActor(), clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        TempData.Notice(T["已保存。已经出具的文书不会改变。"]);
        return LocalRedirect(hand.Address);
    }

    /// <summary>A made-up paper in the words that were typed, which are not kept.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(Guid? committeeId, string matter, [Bind(Prefix = "Form")] PaperMatterForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Find(committeeId, matter, cancellationToken) is not { } hand || hand.Sample is not { } sample)
        {
            return NotFound();
        }

        foreach (var beside in new[] { nameof(form.ValidFrom), nameof(form.ValidUntil), nameof(form.Reason) })
        {
            ModelState.Remove($"Form.{beside}");
        }

        var replaced = checks.Check(hand, form, ModelState);
        if (!ModelState.IsValid)
        {
            return Page(hand, form);
        }

        var templates = await db.TemplatesOnAsync(committeeId, hand.Today, printer.MattersOf(sample.Kind), cancellationToken);
        var shown = new Dictionary<string, string>(hand.Above);
        foreach (var (path, text) in replaced)
        {
            shown[path] = text;
        }

        return File(printer.Print(sample.Model, templates.With(matter, shown)), "application/pdf");
    }

    private Task<MatterInHand?> Find(Guid? committeeId, string matter, CancellationToken cancellationToken) =>
        MatterInHand.FindAsync(db, matters, committeeId, matter, ChinaTime.Today(clock), cancellationToken);

    private ViewResult Page(MatterInHand hand, PaperMatterForm form) => View("EditPaperMatter", new PaperMatterPage(hand, form));
}

/// <summary>The page.</summary>
/// <param name="Hand">The matter.</param>
/// <param name="Form">What is typed.</param>
public sealed record PaperMatterPage(MatterInHand Hand, PaperMatterForm Form);
