using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.Reopen;

/// <summary>复诊: looks again at a matter thought finished, with a re-examination record of its own.</summary>
[Route(CaseLinks.Template + "/reopen")]
[CaseAction(CaseOperation.Handle, CaseTrigger.Reopen)]
public sealed class ReopenController(CaseActTools tools) : ReasonedActController(tools)
{
    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["复诊"], Current.Case.AgreementInForce is null
            ? T["案件重新打开，开始新的一轮。复诊发现的情况记入复诊记录。"]
            : T["案件重新打开，回到履行与回访。复诊发现的情况记入复诊记录。"], T["复诊发现了什么，还欠什么"], T["复诊"], CaseLinks.Case(Current.Case.Reference));

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.Reopen(form.Reason!, Current.Context, Current.Actor);
        return Done(T["已复诊，案件重新打开。"], CaseLinks.Case(Current.Case.Reference));
    }
}
