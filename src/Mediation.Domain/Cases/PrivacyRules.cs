using Mediation.Domain.Confirmations;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// Rules about personal data (个人信息保护法). What is missing warns and never bars: mediation may not wait for a signature on a notice,
/// and a report the law demands needs no consent (art. 13).
/// </summary>
public static class PrivacyRules
{
    private static readonly Basis Consent = Basis.Statute("个人信息保护法第十三条、第十四条、第二十九条", "Personal Information Protection Law arts. 13, 14, 29");
    private static readonly Basis SeparateConsent = Basis.Statute("个人信息保护法第二十三条", "Personal Information Protection Law art. 23");

    /// <summary>Whoever applied was told how its data is handled and consents.</summary>
    public static readonly Rule<DisputeCase> ApplicantsConsented = new(
        "privacy.applicants-consented",
        new("已向申请人告知个人信息处理规则并取得同意", "Applicants were told how personal data is handled and consent"),
        Consent,
        (c, _) => Missing(c.SigningParties.Where(p => p.Side == PartySide.Applicant)),
        mend: "parties");

    /// <summary>The same of everybody who takes part.</summary>
    public static readonly Rule<DisputeCase> EverybodyConsented = new(
        "privacy.everybody-consented",
        new("已向参加调解的每一方告知个人信息处理规则并取得同意", "Everybody who takes part was told how personal data is handled and consents"),
        Consent,
        (c, _) => Missing(c.SigningParties),
        mend: "parties");

    /// <summary>Who is led elsewhere consents to what goes there.</summary>
    public static readonly Rule<DisputeCase> HandOverConsented = new(
        "privacy.hand-over",
        new("向接收单位提供个人信息，已取得申请人的单独同意", "Applicants consent separately to their data going to the receiving body"),
        SeparateConsent,
        (c, _) => MissingHandOver(c.SigningParties.Where(p => p.Side == PartySide.Applicant)),
        mend: "parties");

    /// <summary>The signatories consent to their data going to the court.</summary>
    public static readonly Rule<JudicialConfirmation> CourtConsented = new(
        "privacy.court",
        new("向法院提供个人信息，已取得当事人的单独同意", "The signatories consent separately to their data going to the court"),
        SeparateConsent,
        (confirmation, _) => MissingHandOver(confirmation.Signatories));

    /// <summary>For a child or an adult without full capacity the guardian consents (个人信息保护法 31 for those under fourteen).</summary>
    /// <param name="partyId">The party.</param>
    public static Rule<DisputeCase> SaidByGuardian(Guid partyId) => new(
        "privacy.guardian",
        new("不具有完全民事行为能力的，由法定代理人同意", "For a party without full capacity the legal representative consents"),
        Basis.Statute("个人信息保护法第三十一条；民法典第十九条至第二十三条", "Personal Information Protection Law art. 31; Civil Code arts. 19–23"),
        (c, context) =>
        {
            var party = c.PartyOf(partyId);
            return RuleOutcome.MetIf(
                party.CapacityOn(context.Today) is Capacity.Full or Capacity.Unknown
                    || party.LegalRepresentatives.Any(guardian => !Representation.IsOpponent(c, party, guardian)),
                $"{party.Name}不具有完全民事行为能力，请先登记法定代理人，由其同意", $"{party.Name} lacks full capacity: name the legal representative, who consents");
        },
        mend: "parties");

    /// <summary>A consent as the history tells it.</summary>
    internal static string Sentence(PrivacyConsent consent)
    {
        var what = PartyNames.Of(consent.Kind).Chinese + (consent.Receiver is { } receiver ? $"（{receiver}）" : "");
        return $"{(consent.IsGiven ? "同意" : "不同意")}{what}，告知书版本{consent.NoticeVersion}";
    }

    private static RuleOutcome Missing(IEnumerable<Party> parties) => Warn(
        parties.Where(p => !p.HasConsented(ConsentKind.Processing)), "尚未登记{0}对处理个人信息的同意", "No consent of {0} to the handling of personal data is on file");

    private static RuleOutcome MissingHandOver(IEnumerable<Party> parties) => Warn(
        parties.Where(p => !p.HasConsented(ConsentKind.HandOver)), "尚未登记{0}对提供个人信息的单独同意", "No separate consent of {0} to passing its data on is on file");

    private static RuleOutcome Warn(IEnumerable<Party> parties, string chinese, string english)
    {
        var names = parties.Select(p => p.Name).ToList();
        return names.Count == 0
            ? RuleOutcome.Met
            : RuleOutcome.Warn(chinese.Replace("{0}", string.Join("、", names), StringComparison.Ordinal), english.Replace("{0}", string.Join(", ", names), StringComparison.Ordinal));
    }
}
