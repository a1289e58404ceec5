using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.ComplianceSheet;

/// <summary>The sheet.</summary>
/// <param name="Steps">Every step that moved a machine, oldest first.</param>
/// <param name="Next">What can happen to the case now, with the rules' answers.</param>
public sealed record ComplianceSheetModel(IReadOnlyList<CaseEvent> Steps, IReadOnlyList<Decision<CaseStatus, CaseTrigger>> Next)
{
    /// <summary>Steps at which a rule only warned.</summary>
    public int Warned => Steps.Count(step => step.Checks.Any(check => check.Result == RuleResult.Warning));
}
