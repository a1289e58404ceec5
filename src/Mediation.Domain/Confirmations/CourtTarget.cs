using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmations;

/// <summary>
/// A day by which the court should have acted. These days bind the court and not the committee: they are shown so that somebody
/// can ask, and bar nothing.
/// </summary>
/// <param name="What">What the court should have done.</param>
/// <param name="Source">Which rule says so.</param>
/// <param name="End">When.</param>
public sealed record CourtTarget(Words What, Words Source, PeriodEnd End)
{
    /// <summary>
    /// What is still to be expected of the court. Two generations of rules stand beside each other: 法释〔2011〕5号 gives three days to
    /// accept and fifteen, at most twenty-five, to decide; 民诉法 187 thirty days from 立案. The lengths are settings.
    /// </summary>
    public static IEnumerable<CourtTarget> Of(JudicialConfirmation confirmation, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        ArgumentNullException.ThrowIfNull(context);
        var settings = context.Settings;
        if (confirmation is { Status: ConfirmationStatus.Filed or ConfirmationStatus.Supplementing, CourtAcceptedOn: null, FiledOn: { } filed })
        {
            yield return new(
                new("法院决定是否受理", "The court accepts or refuses"), new("法释〔2011〕5号第四条", "Fa Shi (2011) no. 5 art. 4"),
                Period.Days(settings.CourtAcceptDays).EndFrom(filed, context.Calendar));
        }

        if (!confirmation.IsOpen || confirmation.CourtAcceptedOn is not { } accepted)
            yield break;
        yield return new(
            new("法院作出裁定", "The court rules"), new("法释〔2011〕5号第五条", "Fa Shi (2011) no. 5 art. 5"),
            Period.Days(settings.CourtDecideDays).EndFrom(accepted, context.Calendar));
        yield return new(
            new("经院长批准延长后作出裁定", "The court rules, extended with the president's leave"), new("法释〔2011〕5号第五条", "Fa Shi (2011) no. 5 art. 5"),
            Period.Days(settings.CourtDecideDays + settings.CourtExtensionDays).EndFrom(accepted, context.Calendar));
        yield return new(
            new("特别程序审结（院长批准可以再延长）", "Special procedure ends (the president may extend)"),
            new("民事诉讼法第一百八十七条", "Civil Procedure Law art. 187"),
            Period.Days(settings.CourtOuterDays).EndFrom(accepted, context.Calendar));
    }
}
