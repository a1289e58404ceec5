using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmations;

/// <summary>The checks before a packet goes to the court, and the thirty days.</summary>
public static class ConfirmationRules
{
    private static readonly Basis Article33 = Basis.Statute("人民调解法第三十三条", "People's Mediation Law art. 33");
    private static readonly Basis Article355 = Basis.Interpretation("民事诉讼法解释第三百五十五条", "Interpretation of the Civil Procedure Law art. 355");

    /// <summary>The agreement is in force and has its day.</summary>
    public static readonly Rule<JudicialConfirmation> AgreementInForce = new(
        "confirmation.agreement-in-force",
        new("调解协议已经生效", "The agreement is in force"),
        Article33,
        (confirmation, _) => RuleOutcome.MetIf(
            confirmation.Agreement.IsInForce && confirmation.Agreement.EffectiveOn is not null,
            "调解协议尚未生效", "The agreement is not in force"),
        mend: "signatures");

    /// <summary>A case entrusted after filing ends with the court's own paper.</summary>
    public static readonly Rule<JudicialConfirmation> NotEntrustedAfterFiling = new(
        "confirmation.not-after-filing",
        new("不是法院立案后委托的案件（由法院制作调解书）", "Not entrusted by a court after filing (the court makes its own paper)"),
        Basis.Interpretation("法释〔2011〕5号第十三条", "Fa Shi (2011) no. 5 art. 13"),
        (confirmation, _) => RuleOutcome.MetIf(
            confirmation.Case.EntrustedBy != EntrustingBody.CourtAfterFiling,
            "本案由法院立案后委托，由法院制作调解书，不适用司法确认", "Entrusted after filing: the court makes its own paper"));

    /// <summary>Every signatory applies.</summary>
    public static readonly Rule<JudicialConfirmation> JointApplication = new(
        "confirmation.joint",
        new("签署协议的各方当事人共同申请", "All signatories apply jointly"),
        Article33,
        (confirmation, _) => confirmation.Signatories.FirstOrDefault(p => !confirmation.ConsentingPartyIds.Contains(p.Id)) is { } missing
            ? RuleOutcome.NotMet($"{missing.Name}尚未同意申请司法确认", $"{missing.Name} has not agreed to apply")
            : RuleOutcome.Met,
        mend: "confirmation-consent");

    /// <summary>The court and its basis are stated; a labour agreement goes to the committee's seat.</summary>
    public static readonly Rule<JudicialConfirmation> CourtChosen = new(
        "confirmation.court",
        new("选定管辖法院并写明依据", "The court is chosen and its basis stated"),
        Basis.Statute("民事诉讼法第二百零五条", "Civil Procedure Law art. 205")
            .And(Basis.Interpretation("劳动争议司法解释（一）第五十一条", "Labour Disputes Interpretation (1) art. 51")),
        (confirmation, _) => Jurisdiction(confirmation),
        mend: "confirmation-court");

    /// <summary>At least one clause can be confirmed; the barred ones are named.</summary>
    public static readonly Rule<JudicialConfirmation> ClausesMayBeConfirmed = new(
        "confirmation.clauses",
        new("协议内容不全属于不予受理的事项（身份关系、确认权属）", "Not every clause is of a kind courts don't take (status, title)"),
        Article355,
        (confirmation, _) => Clauses(confirmation.Agreement));

    /// <summary>A labour agreement is confirmed only where it is purely about payment.</summary>
    public static readonly Rule<JudicialConfirmation> LabourIsPayment = new(
        "confirmation.labour-payment",
        new("劳动争议的协议仅有给付内容", "A labour agreement is purely about payment"),
        Basis.Interpretation("劳动争议司法解释（一）第五十一条", "Labour Disputes Interpretation (1) art. 51"),
        (confirmation, _) => confirmation.Case.Category.IsLabour
            && confirmation.Agreement.Clauses.FirstOrDefault(c => c.Kind != ClauseKind.Payment) is { } other
                ? RuleOutcome.NotMet($"第{other.Number}条不是给付内容，劳动争议不能申请司法确认", $"Clause {other.Number} is not about payment")
                : RuleOutcome.Met);

    /// <summary>An oral agreement needs its written record.</summary>
    public static readonly Rule<JudicialConfirmation> OralIsRecorded = new(
        "confirmation.oral-recorded",
        new("口头协议有书面登记", "An oral agreement has its written record"),
        Basis.Interpretation("民事诉讼法解释第三百五十三条", "Interpretation of the Civil Procedure Law art. 353"),
        (confirmation, _) => confirmation.Agreement.Form == AgreementForm.Oral
            && !confirmation.Case.Papers.Any(p => p.Kind == PaperKind.OralAgreementRegistration && p.IsInForce)
                ? RuleOutcome.NotMet("口头协议尚无登记表", "The oral agreement has no registration paper")
                : RuleOutcome.Met,
        mend: "papers");

    /// <summary>Nothing left to enforce is worth a word.</summary>
    public static readonly Rule<JudicialConfirmation> SomethingToEnforce = new(
        "confirmation.something-to-enforce",
        new("协议尚有待履行的内容", "Something is left to perform"),
        Basis.House,
        (confirmation, _) => confirmation.Agreement.Status == AgreementStatus.Performed
            ? RuleOutcome.Warn("协议已履行完毕，确认后没有可以强制执行的内容", "Everything is performed; nothing is left to enforce")
            : RuleOutcome.Met);

    /// <summary>A tablet signature is pointed out to the court.</summary>
    public static readonly Rule<JudicialConfirmation> TabletIsFlagged = new(
        "confirmation.tablet-flagged",
        new("手写板签名已向法院说明", "Tablet signatures are pointed out to the court"),
        Basis.Statute("电子签名法第十三条", "Electronic Signature Law art. 13"),
        (confirmation, _) => confirmation.Agreement.Slots.Any(s => s.Method == SigningMethod.Tablet)
            ? RuleOutcome.Warn("协议含手写板签名，材料清单中已注明，法院可能要求当事人补签", "Signed on a tablet; the packet says so and the court may ask for ink")
            : RuleOutcome.Met);

    /// <summary>A judge who sat in the consultation shouldn't examine the application.</summary>
    public static readonly Rule<JudicialConfirmation> JudgeDidNotSit = new(
        "confirmation.judge-did-not-sit",
        new("参加过会诊的法官不宜审查本案司法确认", "A judge who sat in the consultation should not examine it"),
        Basis.House,
        (confirmation, _) => confirmation.Case.Consultations.Where(c => c.WasHeld).SelectMany(c => c.Seats)
            .FirstOrDefault(s => s.IsFromCourt) is { } judge
            ? RuleOutcome.Warn($"{judge.PersonName}参加过本案会诊", $"{judge.PersonName} sat in the consultation")
            : RuleOutcome.Met);

    /// <summary>The strict thirty days, the shifted day, posting and obstacle.</summary>
    public static readonly Rule<JudicialConfirmation> InTime = new(
        "confirmation.in-time",
        new("自调解协议生效之日起三十日内提出（交邮日视为提出日）", "Within thirty days of effect (posting counts as filing)"),
        Basis.Statute("人民调解法第三十三条；民事诉讼法第八十五条、第八十六条", "People's Mediation Law art. 33; Civil Procedure Law arts. 85, 86"),
        (confirmation, context) => Timeliness(confirmation.Judge(context.Today, context.Calendar)),
        mend: "confirmation-clock");

    /// <summary>
    /// A case delegated before filing binds from the parties' signatures; a court may count from there, so the earlier thirty days
    /// are warned of before they end.
    /// </summary>
    public static readonly Rule<JudicialConfirmation> EarlierBindingDay = new(
        "confirmation.earlier-binding-day",
        new("诉前委派案件，按当事人签名之日起算也未满三十日", "Delegated before filing: thirty days from the parties' signatures are not over either"),
        Basis.Interpretation("特邀调解规定第十八条", "Rules on Invited Mediation art. 18"),
        (confirmation, context) => FromTheParties(confirmation, context),
        mend: "confirmation-clock");

    /// <summary>Where something is paid, the sum, the day and the payee are there, and no wording is vague (民诉法解释 358).</summary>
    public static readonly Rule<JudicialConfirmation> PerformanceIsClear = new(
        "confirmation.performance-clear",
        new("给付内容写明金额、期限和收款人，用语明确", "A payment names amount, day and payee, and no wording is vague"),
        Basis.Interpretation("民事诉讼法解释第三百五十八条", "Interpretation of the Civil Procedure Law art. 358"),
        (confirmation, context) =>
        {
            var check = AgreementRules.PerformanceIsClear.Check(confirmation.Agreement, context);
            return new RuleOutcome(check.Result, check.Fact);
        });

    /// <summary>Whoever lacks full capacity applies through the legal representative.</summary>
    public static readonly Rule<JudicialConfirmation> ApplicantsRepresented = new(
        "confirmation.represented",
        new("不具有完全民事行为能力的申请人有法定代理人", "Applicants without full capacity have a legal representative"),
        Basis.Statute("民法典第十九条至第二十三条", "Civil Code arts. 19–23"),
        (confirmation, context) => confirmation.Signatories.FirstOrDefault(p =>
            p.CapacityOn(context.Today) is Parties.Capacity.Limited or Parties.Capacity.None && p.LegalRepresentatives.Count == 0) is { } alone
                ? RuleOutcome.Warn($"{alone.Name}不具有完全民事行为能力，尚未登记法定代理人", $"{alone.Name} lacks full capacity and has no legal representative")
                : RuleOutcome.Met,
        mend: "parties");

    /// <summary>An agent who applies has identity and power of attorney on file, and no applicant has more than two (民诉法 61, 62).</summary>
    public static readonly Rule<JudicialConfirmation> AgentsEmpowered = new(
        "confirmation.agents",
        new("代理人手续齐备，每名申请人委托代理人不超过法定人数", "Agents' papers are on file, and no applicant has too many agents"),
        Basis.Statute("民事诉讼法第六十一条、第六十二条", "Civil Procedure Law arts. 61, 62")
            .And(Basis.Interpretation("民事诉讼法解释第三百五十一条", "Interpretation of the Civil Procedure Law art. 351")),
        (confirmation, context) => Agents(confirmation, context),
        mend: "parties");

    /// <summary>Property of somebody who didn't sign makes a court look twice (民诉法解释 358).</summary>
    public static readonly Rule<JudicialConfirmation> NoThirdPartyProperty = new(
        "confirmation.third-party-property",
        new("协议不处分案外人的财产", "The agreement doesn't dispose of anybody else's property"),
        Basis.Interpretation("民事诉讼法解释第三百五十八条", "Interpretation of the Civil Procedure Law art. 358"),
        (confirmation, _) => confirmation.Agreement.Clauses.FirstOrDefault(c => c.ConcernsThirdPartyProperty) is { } clause
            ? RuleOutcome.Warn($"第{clause.Number}条涉及案外人的财产，须有其书面同意，否则法院可能驳回", $"Clause {clause.Number} concerns somebody else's property; without that person's written consent a court may reject")
            : RuleOutcome.Met);

    /// <summary>Days remain to ask another court or to ask again.</summary>
    public static readonly Rule<JudicialConfirmation> DaysRemain = new(
        "confirmation.days-remain",
        new("三十日期限尚未届满", "Days of the thirty remain"),
        Article33,
        (confirmation, context) => Timeliness(confirmation.JudgeAnew(context.Today, context.Calendar)));

    /// <summary>The period is over and nothing keeps it open.</summary>
    public static readonly Rule<JudicialConfirmation> PeriodIsOver = new(
        "confirmation.period-over",
        new("三十日期限已经届满，且无交邮或者障碍", "The thirty days are over, with no posting or obstacle"),
        Article33,
        (confirmation, context) => confirmation.Judge(context.Today, context.Calendar) is { MayFile: true } verdict
            ? RuleOutcome.NotMet(verdict.Reason.Chinese, verdict.Reason.English)
            : RuleOutcome.Met);

    private static RuleOutcome Jurisdiction(JudicialConfirmation confirmation)
    {
        if (string.IsNullOrWhiteSpace(confirmation.Court) || confirmation.CourtBasis is null)
            return RuleOutcome.NotMet("尚未选定法院", "No court is chosen");
        return confirmation.Case.Category.IsLabour && confirmation.CourtBasis != CourtBasis.OrganisationSeat
            ? RuleOutcome.NotMet("劳动争议由调解组织所在地的基层人民法院管辖", "A labour agreement goes to the court of the committee's seat")
            : RuleOutcome.Met;
    }

    private static RuleOutcome Clauses(Agreement agreement)
    {
        var barred = agreement.Clauses.Where(c => !c.MayBeConfirmed).Select(c => c.Number).ToList();
        if (barred.Count == 0)
            return RuleOutcome.Met;
        var numbers = string.Join("、", barred);
        return barred.Count == agreement.Clauses.Count
            ? RuleOutcome.NotMet($"第{numbers}条均属不予受理的事项", $"Clauses {numbers}: none can be confirmed")
            : RuleOutcome.Warn($"第{numbers}条不能确认，其余条款可以申请", $"Clauses {numbers} can't be confirmed; the others can");
    }

    private static RuleOutcome Timeliness(ConfirmationVerdict? verdict)
    {
        if (verdict is null)
            return RuleOutcome.NotMet("调解协议尚未生效，期限尚未起算", "The agreement is not in force; the period has not begun");
        if (!verdict.MayFile)
            return RuleOutcome.NotMet(verdict.Reason.Chinese, verdict.Reason.English);
        return verdict.NeedsAttention ? RuleOutcome.Warn(verdict.Reason.Chinese, verdict.Reason.English) : RuleOutcome.Met;
    }

    private static RuleOutcome FromTheParties(JudicialConfirmation confirmation, RuleContext context)
    {
        if (confirmation.EarlierClock(context.Calendar) is not { } clock)
            return RuleOutcome.Met;
        var (binding, end) = (clock.End.StartDay, clock.End.StrictDay);
        return context.Today > end
            ? RuleOutcome.Warn(
                $"诉前委派案件自当事人签名之日（{DateWords.Of(binding).Chinese}）起即具有约束力，按该日计算已满三十日（{DateWords.Of(end).Chinese}）",
                $"Delegated before filing: thirty days from the parties' signatures ({DateWords.Of(binding).English}) were over on {DateWords.Of(end).English}")
            : RuleOutcome.Warn(
                $"诉前委派案件自当事人签名之日（{DateWords.Of(binding).Chinese}）起即具有约束力，宜在{DateWords.Of(end).Chinese}以前提出",
                $"Delegated before filing it binds from the parties' signatures ({DateWords.Of(binding).English}); better apply by {DateWords.Of(end).English}");
    }

    private static RuleOutcome Agents(JudicialConfirmation confirmation, RuleContext context)
    {
        var most = context.Settings.MostAgentsPerSide;
        foreach (var party in confirmation.Signatories)
        {
            var agents = party.AgentsAfter(context.Today).Where(a => a.Kind != Parties.AgentKind.GroupRepresentative).ToList();
            if (agents.Count > most)
                return RuleOutcome.Warn($"{party.Name}有{agents.Count}名代理人，法院最多接受{most}名", $"{party.Name} has {agents.Count} agents; a court takes {most} at most");
            if (agents.Find(a => !a.MayActOn(context.Today)) is { } without)
                return RuleOutcome.Warn($"代理人{without.Name}的身份证明或者授权委托书尚未备齐", $"Agent {without.Name}: identity or power of attorney is not on file");
        }
        return RuleOutcome.Met;
    }
}
