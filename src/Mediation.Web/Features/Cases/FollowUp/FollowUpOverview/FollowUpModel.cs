using Mediation.Domain.Agreements;
using Mediation.Domain.FollowUps;

namespace Mediation.Web.Features.Cases.FollowUp.FollowUpOverview;

/// <summary>What the follow-up page shows.</summary>
/// <param name="Agreements">Agreements in force, the original one first.</param>
/// <param name="Visits">Return visits, the latest first.</param>
/// <param name="Urges">When whom was urged, the latest first.</param>
/// <param name="Acts">What can be done about the case.</param>
public sealed record FollowUpModel(
    IReadOnlyList<Agreement> Agreements, IReadOnlyList<FollowUpVisit> Visits, IReadOnlyList<UrgeRow> Urges, IReadOnlyList<ActLink> Acts);

/// <summary>One time the payer was urged (人民调解法 31).</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who urged.</param>
/// <param name="Note">How, and with what answer.</param>
/// <param name="AgreementId">Under which agreement.</param>
public sealed record UrgeRow(DateTime At, string By, string? Note, Guid? AgreementId);
