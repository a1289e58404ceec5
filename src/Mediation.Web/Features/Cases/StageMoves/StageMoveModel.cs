using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.StageMoves;

/// <summary>What the page of a step shows.</summary>
/// <param name="Decision">The machine's answer, rule by rule.</param>
/// <param name="Tab">The tab the step belongs to.</param>
public sealed record StageMoveModel(Decision<CaseStatus, CaseTrigger> Decision, CaseTab Tab);
