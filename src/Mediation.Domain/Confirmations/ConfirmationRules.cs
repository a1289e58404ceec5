using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
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
            && !confirmation.Case.Papers.Any(p => p.Kind == PaperKind.OralAgreementRegistration && !p.IsReplaced)
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
        (confirmation, context) => Timeliness(confirmation, context),
        mend: "confirmation-clock");

    /// <summary>Days remain to ask another court or to ask again.</summary>
    public static readonly Rule<JudicialConfirmation> DaysRemain = new(
        "confirmation.days-remain",
        new("三十日期限尚未届满", "Days of the thirty remain"),
        Article33,
        (confirmation, context) => Timeliness(confirmation, context));

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

    private static RuleOutcome Timeliness(JudicialConfirmation confirmation, RuleContext context)
    {
        if (confirmation.Judge(context.Today, context.Calendar) is not { } verdict)
            return RuleOutcome.NotMet("调解协议尚未生效，期限尚未起算", "The agreement is not in force; the period has not begun");
        if (!verdict.MayFile)
            return RuleOutcome.NotMet(verdict.Reason.Chinese, verdict.Reason.English);
        if (verdict.NeedsAttention)
            return RuleOutcome.Warn(verdict.Reason.Chinese, verdict.Reason.English);
        return EarlierBindingDay(confirmation, context);
    }

    /// <summary>A case delegated before filing binds from the parties' signatures: thirty days from there are warned about.</summary>
    private static RuleOutcome EarlierBindingDay(JudicialConfirmation confirmation, RuleContext context)
    {
        if (confirmation.Case.EntrustedBy != EntrustingBody.CourtBeforeFiling || confirmation.Agreement.BindingOn is not { } binding)
            return RuleOutcome.Met;
        var end = new Deadlines.ConfirmationClock(binding, context.Calendar).End;
        return context.Today > end.StrictDay
            ? RuleOutcome.Warn($"诉前委派案件自当事人签名之日（{binding:yyyy-MM-dd}）起即具有约束力，按该日计算已满三十日", $"Delegated before filing: thirty days from the parties' signatures ({binding:yyyy-MM-dd}) are over")
            : RuleOutcome.Met;
    }
}
