using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Features.Cases.Agreements;

/// <summary>
/// Tells where the day of effect comes from: nobody types it, so everybody must be able to see which act made it
/// (人民调解法 29, 30).
/// </summary>
public static class EffectiveDay
{
    /// <summary>The calculation, sentence by sentence.</summary>
    public static IEnumerable<Words> Explain(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        if (agreement.Form == AgreementForm.Oral)
        {
            yield return agreement.EffectiveOn is { } agreed
                ? OralSince(agreed)
                : new("口头协议自达成之日起生效，登记时填写达成日期。", "An oral agreement takes effect on the day of agreement, which is entered when it is registered.");
            yield break;
        }

        yield return new(
            "书面协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，以最晚的一项为准（人民调解法第二十九条）。日期由系统计算，不能填写。",
            "A written agreement takes effect when every party, the mediator and the committee's seal are there; the latest of them counts (People's Mediation Law art. 29). The day is computed, never typed.");
        if (agreement.EffectiveOn is { } effective)
        {
            var latest = agreement.Slots.Where(s => s.Role != SignatoryRole.Recorder && s.SignedOn == effective).Select(s => s.Name).ToList();
            yield return new(
                $"最晚的一项是{string.Join("、", latest)}（{DateWords.Of(effective).Chinese}），因此协议于{DateWords.Of(effective).Chinese}生效。",
                $"The latest is {string.Join(", ", latest)} ({DateWords.Of(effective).English}), so the agreement took effect on {DateWords.Of(effective).English}.");
        }

        foreach (var missing in Missing(agreement))
        {
            yield return missing;
        }

        if (agreement.Case.EntrustedBy == EntrustingBody.CourtBeforeFiling && agreement.BindingOn is { } binding)
        {
            yield return new(
                $"本案由法院诉前委派：自当事人全部签名之日（{DateWords.Of(binding).Chinese}）起即对当事人有约束力，申请司法确认宜从该日起算三十日（特邀调解规定第十八条）。",
                $"Delegated before filing: it binds from the parties' signatures ({DateWords.Of(binding).English}); count the thirty days from there to be safe (Rules on Invited Mediation art. 18).");
        }
    }

    /// <summary>What is told after a signature was entered or corrected.</summary>
    public static Words Tell(Agreement agreement, SignatureSlot slot, EffectiveDateChange change, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(change);
        return change switch
        {
            { Moved: true, After: { } after, Before: { } before } => Moved(before, after, new ConfirmationClock(after, calendar)),
            { Moved: true, After: { } after } => new(
                $"已登记{slot.Name}。签名盖章齐全，协议于{DateWords.Of(after).Chinese}生效。",
                $"{slot.Name} is entered. Nothing is missing: the agreement took effect on {DateWords.Of(after).English}."),
            _ when Missing(agreement).FirstOrDefault() is { Chinese: not null } missing => new(
                $"已登记{slot.Name}。{missing.Chinese}", $"{slot.Name} is entered. {missing.English}"),
            _ => new($"已登记{slot.Name}，生效日期不变。", $"{slot.Name} is entered; the day of effect is unchanged."),
        };
    }

    private static Words OralSince(DateOnly agreed) => new(
        $"口头协议自达成之日（{DateWords.Of(agreed).Chinese}）起生效，补写、补签登记表不改变生效日期（人民调解法第三十条）。",
        $"An oral agreement takes effect on the day of agreement ({DateWords.Of(agreed).English}); writing it down later doesn't move it (People's Mediation Law art. 30).");

    private static Words Moved(DateOnly before, DateOnly after, ConfirmationClock clock) => new(
        $"更正后，生效日期由{DateWords.Of(before).Chinese}改为{DateWords.Of(after).Chinese}；司法确认三十日期限随之改为{DateWords.Of(clock.End.StrictDay).Chinese}届满。",
        $"The correction moved the day of effect from {DateWords.Of(before).English} to {DateWords.Of(after).English}; the thirty days for confirmation now end on {DateWords.Of(clock.End.StrictDay).English}.");

    private static IEnumerable<Words> Missing(Agreement agreement) => agreement.Slots
        .Where(slot => slot.Role != SignatoryRole.Recorder)
        .Select(slot => SignatureRules.ObstacleTo(agreement, slot))
        .OfType<Words>()
        .Select(obstacle => new Words($"尚缺：{obstacle.Chinese}。", $"Missing: {obstacle.English}."));
}
