using Mediation.Domain.Agreements;
using Mediation.Domain.FollowUps;

namespace Mediation.Web.Features.Cases.FollowUp.FollowUpOverview;

/// <summary>What the follow-up page shows.</summary>
/// <param name="Agreements">Agreements in force, the original one first.</param>
/// <param name="Visits">Follow-up visits, the latest first.</param>
/// <param name="Acts">What can be done about the case.</param>
public sealed record FollowUpModel(IReadOnlyList<Agreement> Agreements, IReadOnlyList<FollowUpVisit> Visits, IReadOnlyList<ActLink> Acts);
