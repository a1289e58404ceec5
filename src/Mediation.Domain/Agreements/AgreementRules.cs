using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>The rules of an agreement's machine.</summary>
public static class AgreementRules
{
    private static readonly Basis Article29 = Basis.Statute("人民调解法第二十九条", "People's Mediation Law art. 29");

    /// <summary>Wording that names neither a sum nor a day anybody could enforce.</summary>
    private static readonly string[] VagueWords = ["尽快", "尽早", "适当", "及时", "酌情", "合理期限", "若干", "一定数额"];

    /// <summary>There is something to sign.</summary>
    public static readonly Rule<Agreement> HasContent = new(
        "agreement.has-content",
        new("协议写明争议事实，并至少有一条内容", "The agreement states the facts and at least one clause"),
        Article29,
        (agreement, _) => RuleOutcome.MetIf(
            agreement.Facts.Length > 0 && agreement.Clauses.Count > 0,
            "协议尚无争议事实或者条款", "No facts or no clause yet"),
        mend: "agreement-draft");

    /// <summary>Both sides are there to sign.</summary>
    public static readonly Rule<Agreement> BothSidesSign = new(
        "agreement.both-sides",
        new("双方各至少有一名参加调解的当事人", "At least one party taking part on each side"),
        Article29,
        (agreement, _) => RuleOutcome.MetIf(
            agreement.Case.SigningParties.Select(p => p.Side).Distinct().Count() == 2,
            "有一方没有参加调解的当事人", "One side has no party taking part"),
        mend: "parties");

    /// <summary>Somebody mediated and signs for it.</summary>
    public static readonly Rule<Agreement> HostIsThere = new(
        "agreement.host",
        new("已确定主持调解员", "A host mediator is assigned"),
        Article29,
        (agreement, _) => RuleOutcome.MetIf(agreement.Case.HostMediatorId is not null, "尚未确定主持调解员", "No host mediator yet"),
        mend: "mediators");

    /// <summary>A payment names amount and day, so that it can be performed and enforced.</summary>
    public static readonly Rule<Agreement> PerformanceIsClear = new(
        "agreement.performance-clear",
        new("给付内容写明金额、期限和收款人", "A payment names amount, day and payee"),
        Basis.Interpretation("民事诉讼法解释第三百五十八条", "Interpretation of the Civil Procedure Law art. 358"),
        (agreement, _) => ClearPerformance(agreement));

    /// <summary>Every party has signed, sealed or fingerprinted, in person or by somebody entitled.</summary>
    public static readonly Rule<Agreement> PartiesSigned = new(
        "agreement.parties-signed",
        new("各方当事人签名、盖章或者按指印", "Every party has signed, sealed or fingerprinted"),
        Article29,
        (agreement, _) => FirstObstacle(agreement, SignatoryRole.Party),
        mend: "signatures");

    /// <summary>The host mediator has signed.</summary>
    public static readonly Rule<Agreement> MediatorSigned = new(
        "settle.mediator-signed",
        new("主持调解员签名", "The host mediator has signed"),
        Article29,
        (agreement, _) => FirstObstacle(agreement, SignatoryRole.HostMediator),
        mend: "signatures");

    /// <summary>The committee has sealed.</summary>
    public static readonly Rule<Agreement> CommitteeSealed = new(
        "agreement.committee-sealed",
        new("加盖人民调解委员会印章", "The committee's seal is set"),
        Article29,
        (agreement, _) => FirstObstacle(agreement, SignatoryRole.CommitteeSeal),
        mend: "signatures");

    /// <summary>Nothing takes effect on a day still to come.</summary>
    public static readonly Rule<Agreement> NotInTheFuture = new(
        "agreement.not-in-future",
        new("签名、盖章日期不晚于今天", "No signature or seal is dated after today"),
        Basis.House,
        (agreement, context) => RuleOutcome.MetIf(
            agreement.Slots.All(s => s.SignedOn is null || s.SignedOn <= context.Today),
            "有签名或者盖章日期晚于今天", "A signature or seal is dated after today"),
        mend: "signatures");

    /// <summary>Whoever can't read was read to before signing.</summary>
    public static readonly Rule<Agreement> ReadAloud = new(
        "agreement.read-aloud",
        new("不能阅读的当事人签名前已向其宣读", "Whoever can't read was read to before signing"),
        Basis.House,
        (agreement, _) => agreement.Slots.FirstOrDefault(s => !s.WasReadAloud
            && agreement.Case.Parties.Any(p => p.Id == s.PartyId && p.NeedsReadingAloud)) is { } slot
                ? RuleOutcome.Warn($"{slot.Name}不能阅读，未注明已宣读", $"{slot.Name} can't read and no reading aloud is noted")
                : RuleOutcome.Met,
        mend: "signatures");

    /// <summary>The kind of dispute and the parties allow an oral agreement.</summary>
    public static readonly Rule<Agreement> OralIsAllowed = new(
        "written-required",
        new("法律要求或者当事人要求书面的，须制作书面协议", "Where the law or a party asks for writing, the agreement is in writing"),
        Basis.Statute("人民调解法第二十八条；劳动争议调解仲裁法第十四条", "People's Mediation Law art. 28; Labour Disputes Law art. 14")
            .And(Basis.Regulation("医疗纠纷预防和处理条例第三十九条", "Medical Disputes Regulation art. 39")),
        (agreement, context) => agreement.Form == AgreementForm.Written
            ? RuleOutcome.Met
            : WrittenForm(agreement.Case, agreement.PerformanceKind, context.Settings),
        mend: "agreement-draft");

    /// <summary>The draft is an oral agreement.</summary>
    public static readonly Rule<Agreement> IsOral = new(
        "agreement.is-oral",
        new("协议形式为口头", "The agreement is an oral one"),
        Basis.Statute("人民调解法第三十条", "People's Mediation Law art. 30"),
        (agreement, _) => RuleOutcome.MetIf(agreement.Form == AgreementForm.Oral, "协议形式为书面，须签名盖章", "It is a written agreement and must be signed"),
        mend: "agreement-draft");

    /// <summary>The draft is a written agreement.</summary>
    public static readonly Rule<Agreement> IsWritten = new(
        "agreement.is-written",
        new("协议形式为书面", "The agreement is a written one"),
        Article29,
        (agreement, _) => RuleOutcome.MetIf(agreement.Form == AgreementForm.Written, "口头协议不送签，直接登记", "An oral agreement is registered, not sent for signature"),
        mend: "agreement-draft");

    /// <summary>Every instalment has its day of performance.</summary>
    public static readonly Rule<Agreement> EverythingPerformed = new(
        "agreement.everything-performed",
        new("履行计划中的各项均已履行（随当事人死亡终止的人身义务除外）", "Every line of the schedule is performed (personal duties that ended with a party aside)"),
        Basis.Statute("人民调解法第三十一条", "People's Mediation Law art. 31"),
        (agreement, _) => agreement.Schedule.FirstOrDefault(i => i.IsOpen) is { } open
            ? RuleOutcome.NotMet($"第{open.Number}项尚未履行（{open.What}）", $"Line {open.Number} is not performed ({open.What})")
            : RuleOutcome.Met,
        mend: "performance");

    /// <summary>
    /// Whether an oral agreement is allowed: not where the law asks for writing (labour, medical, rural land), where a party
    /// wishes it, or where a local rule that the house has switched on asks for it.
    /// </summary>
    /// <param name="of">The case.</param>
    /// <param name="performance">How it is to be performed; null while that is not known.</param>
    /// <param name="settings">The house's settings.</param>
    public static RuleOutcome WrittenForm(DisputeCase of, PerformanceKind? performance, HouseSettings settings)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(settings);
        if (of.Category.RequiresWrittenAgreement)
            return RuleOutcome.NotMet($"{of.Category.Name}依法须制作书面协议", $"{of.Category.EnglishName}: the law demands a written agreement");
        if (of.WrittenFormWished)
            return RuleOutcome.NotMet("有当事人要求制作书面协议", "A party asks for a written agreement");
        if (settings.WritingForHardCases && of.Severity == CaseSeverity.Hard)
            return RuleOutcome.NotMet("本地规定难事须制作书面协议", "By local rule a hard case needs a written agreement");
        return settings.WritingUnlessPerformedAtOnce && performance is not (null or PerformanceKind.OnTheSpot)
            ? RuleOutcome.NotMet("本地规定不能当场履行的须制作书面协议", "By local rule what isn't performed at once needs a written agreement")
            : RuleOutcome.Met;
    }

    private static RuleOutcome FirstObstacle(Agreement agreement, SignatoryRole role)
    {
        foreach (var slot in agreement.Slots.Where(s => s.Role == role))
        {
            if (SignatureRules.ObstacleTo(agreement, slot) is { } obstacle)
                return new RuleOutcome(RuleResult.NotMet, obstacle);
        }
        return RuleOutcome.Met;
    }

    private static RuleOutcome ClearPerformance(Agreement agreement)
    {
        foreach (var clause in agreement.Clauses)
        {
            if (VagueWords.FirstOrDefault(word => clause.Text.Contains(word, StringComparison.Ordinal)) is { } vague)
                return RuleOutcome.Warn($"第{clause.Number}条用语不明确（“{vague}”），法院可能不予确认", $"Clause {clause.Number} is vague (“{vague}”); a court may refuse to confirm it");
        }
        if (!agreement.Clauses.Any(c => c.Kind == ClauseKind.Payment))
            return RuleOutcome.Met;
        return agreement.PerformanceKind switch
        {
            PerformanceKind.OnTheSpot when agreement.TotalAmount is null =>
                RuleOutcome.Warn("给付条款没有写明金额", "A payment clause names no amount"),
            PerformanceKind.Schedule or PerformanceKind.LastingDuty when !agreement.Schedule.Any(i => i.Amount is not null && i.PayeePartyId is not null) =>
                RuleOutcome.Warn("给付条款没有对应的金额、期限和收款人", "A payment clause has no line with amount, day and payee"),
            PerformanceKind.OnTheSpot or PerformanceKind.Schedule or PerformanceKind.LastingDuty => RuleOutcome.Met,
        };
    }
}
