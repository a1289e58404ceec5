using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db.Numbering;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Papers;
using Microsoft.AspNetCore.Mvc;

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
/// 归档: the dossier gets its number, is bound for good and is read-only from then on. A simple or oral matter may join the dossier of
/// others of this year instead, which is bound again with it.
/// </summary>
[Route(CaseLinks.Template + "/archive")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Archive)]
public sealed class ArchiveController(CaseActTools tools, DossiersToJoin toJoin, PaperPress press, DossierFiles dossiers)
    : CaseActController<ArchiveForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Archive";

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(ArchiveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (string.IsNullOrEmpty(form.With))
        {
            var number = (await Db.DrawNumberAsync(
                Current.Committee, Current.Context.Today, PaperNumberKind.Dossier,
                new NumberUse(Current.Case.Id, PaperKind.Dossier, Current.Actor), HttpContext.RequestAborted)).Text;
            var bound = await press.BindDossierAsync(number, [], HttpContext.RequestAborted);
            Current.Case.Archive(number, bound.Pages, Current.Context, Current.Actor);
        }
        else if ((await toJoin.ReadAsync()).Any(dossier => dossier.Value == form.With))
        {
            var volume = await dossiers.VolumeAsync(form.With, HttpContext.RequestAborted);
            var bound = await press.BindDossierAsync(volume[0].ArchiveNumber!, volume, HttpContext.RequestAborted);
            Current.Case.ArchiveWith(volume, bound.Pages, Current.Context, Current.Actor);
        }
        else
        {
            return await Refuse(nameof(form.With), T["请从名单中选择要并入的案卷"]);
        }

        return new ActDone(T["已归档，卷号{0}。", Current.Case.ArchiveNumber!], CaseLinks.Case(Current.Case.Reference));
    }
}
