using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Cases.Closing.Archive;

/// <summary>Where the papers are bound.</summary>
public sealed class ArchiveForm
{
    /// <summary>Reference of a case whose dossier this one joins; null for a dossier of its own.</summary>
    [Display(Name = "立卷方式")]
    public string? With { get; set; }
}

public sealed class ArchiveFormValidator : AbstractValidator<ArchiveForm>
{
    public ArchiveFormValidator() => RuleFor(form => form.With).AtMost(DisputeCase.ReferenceMaxLength);
}

/// <summary>
/// 归档: the dossier gets its number and its count of pages, and is read-only from then on. A simple or oral matter may join the
/// dossier of others of this year instead.
/// </summary>
[Route(CaseLinks.Template + "/archive")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Archive)]
public sealed class ArchiveController(CaseActTools tools, DossiersToJoin dossiers) : CaseActController<ArchiveForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Archive";

    /// <summary>The papers of the dossier: what was withdrawn or replaced by a later version isn't bound.</summary>
    internal static IEnumerable<CasePaper> Bound(DisputeCase of) => of.Papers.Where(paper => paper.IsInForce).OrderBy(paper => paper.Kind);

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(ArchiveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pages = Bound(Current.Case).Sum(paper => paper.Pages);
        if (string.IsNullOrEmpty(form.With))
        {
            var number = (await Db.DrawNumberAsync(Current.Committee, Current.Context.Today, PaperNumberKind.Dossier, HttpContext.RequestAborted)).Text;
            Current.Case.Archive(number, pages, Current.Context, Current.Actor);
        }
        else if ((await dossiers.ReadAsync()).Any(dossier => dossier.Value == form.With))
        {
            Current.Case.ArchiveWith(await Db.Cases.SingleAsync(c => c.Reference == form.With), pages, Current.Context, Current.Actor);
        }
        else
        {
            return await Refuse(nameof(form.With), T["请从名单中选择要并入的案卷"]);
        }

        return new ActDone(T["已归档，卷号{0}。", Current.Case.ArchiveNumber!], CaseLinks.Case(Current.Case.Reference));
    }
}
