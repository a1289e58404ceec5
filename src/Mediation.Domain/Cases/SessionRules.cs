using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What a sitting needs before it can be planned.</summary>
public static class SessionRules
{
    /// <summary>Sittings belong to mediation.</summary>
    public static readonly Rule<DisputeCase> InMediation = new(
        "session.in-mediation",
        new("案件处于调解、会诊或者包案阶段", "The case is in mediation, consultation or under a leader"),
        Basis.House,
        (c, _) => RuleOutcome.MetIf(
            c.Status is CaseStatus.Mediating or CaseStatus.Consulting or CaseStatus.LeaderLed,
            "案件尚未进入调解阶段", "Mediation has not been opened"),
        mend: "next-step");

    /// <summary>No joint sitting under the violence flag.</summary>
    public static readonly Rule<DisputeCase> NoJointSittingUnderViolence = new(
        "session.no-joint-under-violence",
        new("涉家庭暴力的案件分别调解", "Under the violence flag sittings are separate"),
        Basis.Statute("反家庭暴力法第五条", "Anti-Domestic-Violence Law art. 5"),
        (c, _) => RuleOutcome.MetIf(!c.HasViolenceFlag, "本案已标注家庭暴力，不安排面对面调解", "The violence flag is set: no joint sitting"),
        mend: "risk");

    /// <summary>A helper sits with the consent of every party that takes part, given for this person.</summary>
    /// <param name="helperIds">The helpers who are to sit.</param>
    public static Rule<DisputeCase> HelpersConsented(IReadOnlyCollection<Guid> helperIds) => new(
        "session.helpers-consented",
        new("到场的协助人员，参加调解的每一方当事人均同意邀请", "Every party taking part has consented to each helper present"),
        Basis.Statute("人民调解法第二十条", "People's Mediation Law art. 20"),
        (c, _) => c.Helpers.Where(helper => helperIds.Contains(helper.Id)).Select(helper => ConsentTo(c, helper))
            .FirstOrDefault(outcome => outcome.Result != RuleResult.Met),
        mend: "parties");

    /// <summary>Whose consent to a helper is missing, in words.</summary>
    public static RuleOutcome ConsentTo(DisputeCase of, InvitedHelper helper)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(helper);
        var missing = of.WithoutConsentTo(helper).Select(party => party.Name).ToList();
        return RuleOutcome.MetIf(
            missing.Count == 0,
            $"{string.Join("、", missing)}尚未同意邀请{helper.Name}", $"{string.Join(", ", missing)} has not consented to {helper.Name}");
    }

    private static readonly Rule<DisputeCase>[] Joint = [InMediation, NoJointSittingUnderViolence, CaseRules.RiskReported];
    private static readonly Rule<DisputeCase>[] Separate = [InMediation];

    /// <summary>
    /// What has come up since a sitting was planned and keeps it from being held now: a danger not reported yet, the violence flag.
    /// Nothing for one that was held or cancelled; what was held is written down whatever came up.
    /// </summary>
    public static IReadOnlyList<RuleCheck> Against(DisputeCase of, MediationSession planned, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(planned);
        return planned.Status != SessionStatus.Planned
            ? []
            : [.. For(planned.Kind).Select(rule => rule.Check(of, context)).Where(check => check.Result == RuleResult.NotMet)];
    }

    /// <summary>The rules for a kind of sitting.</summary>
    public static IReadOnlyList<Rule<DisputeCase>> For(SittingKind kind) => kind switch
    {
        SittingKind.Joint => Joint,
        SittingKind.Separate => Separate,
    };
}
