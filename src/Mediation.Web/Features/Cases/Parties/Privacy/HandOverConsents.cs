using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Papers;

namespace Mediation.Web.Features.Cases.Parties.Privacy;

/// <summary>Takes down separate consents to a hand-over in the moment of the act that hands over (个人信息保护法 23).</summary>
public sealed class HandOverConsents(CurrentCase current, PrivacyNotices notices)
{
    /// <summary>Records the consent of each natural person that hasn't given it for this receiver yet. The caller saves.</summary>
    public async Task RecordAsync(IEnumerable<Party> parties, string receiver, DeclarationWay way)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var asked = parties.Where(party => !party.HasConsented(ConsentKind.HandOver, receiver)
            && PrivacyRules.SaidByGuardian(party.Id).Check(current.Case, current.Context).Result != RuleResult.NotMet).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var version = (await notices.TodayAsync(current.Committee.Id)).Version;
        foreach (var party in asked)
        {
            current.Case.RecordConsent(
                party.Id, new ConsentStatement(ConsentKind.HandOver, receiver, true, way, version, null), current.Context, current.Actor);
        }
    }
}
