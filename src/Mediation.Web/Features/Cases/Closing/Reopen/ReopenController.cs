using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Reopen;

/// <summary>复诊: looks again at a matter thought finished, with a re-examination record of its own.</summary>
[Route(CaseLinks.Template + "/reopen")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Reopen)]
public sealed class ReopenController(CaseActTools tools) : CaseActController<ReopenForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "Reopen";

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReopenForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.Reopen(form.Found!.Trim(), form.Owed!.Trim(), Current.Context, Current.Actor);
        return Done(T["已复诊，案件重新打开。"], CaseLinks.Case(Current.Case.Reference));
    }
}
