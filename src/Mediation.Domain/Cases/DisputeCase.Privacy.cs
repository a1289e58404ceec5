using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What the parties have said about their personal data.</summary>
public sealed partial class DisputeCase
{
    /// <summary>登记个人信息同意: consent or refusal, with the version of the notice that was shown.</summary>
    /// <exception cref="WorkflowException">Nobody acts for a party without full capacity, or the case is archived or goes on in another one.</exception>
    public void RecordConsent(Guid partyId, ConsentStatement said, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        RequireWritable(CaseActs.RecordConsent);
        var party = PartyOf(partyId);
        if (said.IsGiven)
            Require(CaseActs.RecordConsent, context, PrivacyRules.SaidByGuardian(partyId));
        var consent = party.Consent(said, context.Now, context.Today, actor.Name);
        Note(CaseActs.RecordConsent, context, actor, $"{party.Name}：{PrivacyRules.Sentence(consent)}", partyId);
    }

    /// <summary>撤回同意 (个人信息保护法 15): from now on.</summary>
    /// <exception cref="KeyNotFoundException">The party has given no such consent, or has withdrawn it already.</exception>
    public void WithdrawConsent(Guid partyId, Guid consentId, string? note, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        RequireWritable(CaseActs.WithdrawConsent);
        var party = PartyOf(partyId);
        var consent = Found(party.Consents.FirstOrDefault(c => c.Id == consentId && c.Holds));
        consent.Withdraw(context.Now, note);
        Note(CaseActs.WithdrawConsent, context, actor, $"{party.Name}：{PrivacyRules.Sentence(consent)}", partyId);
    }
}
