using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Visits;

/// <summary>The rules of a visit's machine.</summary>
public static class VisitRules
{
    private static readonly Basis RecordForm = Basis.Ministry(
        "司发通〔2010〕239号 人民调解调查记录", "Form of the investigation record, Sifatong [2010] No. 239");

    /// <summary>Nobody can have been missed before the hour of the visit.</summary>
    public static readonly Rule<Visit> TimeHasCome = new(
        "visit.time-has-come",
        new("走访时间已到", "The time of the visit has come"),
        Basis.House,
        (visit, context) => RuleOutcome.MetIf(
            visit.PlannedFor <= context.Now, "约定的走访时间未到", "The planned time is still to come"));

    /// <summary>Everybody the form names has signed; somebody asked may refuse, and the refusal is noted.</summary>
    public static readonly Rule<Visit> EverybodySigned = new(
        "visit.everybody-signed",
        new("被调查人、调查人、记录人签名；被调查人拒绝签名的，记明情况",
            "The persons asked, the investigator and the recorder have signed; a refusal of a person asked is noted"),
        RecordForm,
        (visit, _) => visit.Signatures.FirstOrDefault(signature => signature.On is null) is { } missing
            ? RuleOutcome.NotMet(
                $"{VisitNames.Of(missing.Role).Chinese}{missing.Name}尚未签名",
                $"{VisitNames.Of(missing.Role).English} {missing.Name} has not signed")
            : RuleOutcome.Met,
        mend: "visit-signatures");

    /// <summary>A record is signed after the visit, and not on a day still to come.</summary>
    public static readonly Rule<Visit> SignaturesAreDated = new(
        "visit.signatures-dated",
        new("签名日期不早于走访当日，不晚于今天", "No signature is dated before the visit or after today"),
        Basis.House,
        (visit, context) => visit.Signatures.FirstOrDefault(signature => signature.On > context.Today || signature.On < visit.HeldOn) is { On: { } on } wrong
            ? RuleOutcome.NotMet(
                $"{wrong.Name}的签名日期为{DateWords.Of(on).Chinese}", $"The signature of {wrong.Name} is dated {DateWords.Of(on).English}")
            : RuleOutcome.Met,
        mend: "visit-signatures");
}
