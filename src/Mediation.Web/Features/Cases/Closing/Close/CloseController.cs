using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Close;

public sealed class CloseForm
{
    [Display(Name = "结案说明")]
    public string? Note { get; set; }
}

public sealed class CloseFormValidator : AbstractValidator<CloseForm>
{
    public CloseFormValidator() => RuleFor(form => form.Note).AtMost(DisputeCase.NoteMaxLength);
}

/// <summary>结案.</summary>
[Route(CaseLinks.Template + "/close")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Close)]
public sealed class CloseController(CaseActTools tools) : CaseActController<CloseForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Close";

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(CloseForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.Close(form.Note, Current.Context, Current.Actor);
        return Done(T["已结案。卷宗材料齐全后归档。"], CaseLinks.Case(Current.Case.Reference));
    }
}
