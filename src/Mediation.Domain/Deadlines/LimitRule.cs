namespace Mediation.Domain.Deadlines;

/// <summary>A limit for mediating a case. Category and source of the case decide which ones apply.</summary>
public enum LimitKind
{
    /// <summary>人民调解一般期限: any case whose category has no limit of its own.</summary>
    General,

    /// <summary>医疗纠纷.</summary>
    Medical,

    /// <summary>劳动争议.</summary>
    Labour,

    /// <summary>诉前委派: sent by the court before filing.</summary>
    CourtBeforeFiling,

    /// <summary>立案后委托: sent by the court after filing, ordinary procedure.</summary>
    CourtAfterFiling,

    /// <summary>立案后委托, summary procedure (简易程序).</summary>
    CourtAfterFilingSummary,
}

/// <summary>What sets a limit going.</summary>
public enum LimitStart
{
    /// <summary>受理: the committee accepts the case.</summary>
    Acceptance,

    /// <summary>收到调解申请: the application is received.</summary>
    ReceiptOfApplication,

    /// <summary>签字接收: the organisation confirms to the court that it has received the case.</summary>
    ConfirmedReceipt,

    /// <summary>收到委托: the court's entrustment is received.</summary>
    ReceiptOfEntrustment,
}

/// <summary>What follows when a limit is over.</summary>
public enum LimitEffect
{
    /// <summary>Warn; both parties may extend; otherwise mediation is ended (house rule).</summary>
    WarnThenExtendOrEnd,

    /// <summary>视为调解不成: counts as failed.</summary>
    CountsAsFailed,

    /// <summary>The way to labour arbitration opens; mediation may go on.</summary>
    ArbitrationOpens,

    /// <summary>The result is reported and the file goes back to the court.</summary>
    ReportAndFileBack,

    /// <summary>The file goes back to the court.</summary>
    FileBack,
}

/// <summary>What can make a clock stand still.</summary>
public enum StopKind
{
    /// <summary>中止调解. A suspension for an appraisal is entered as both kinds of stop.</summary>
    Suspension,

    /// <summary>鉴定、检验、评估, whether or not the case is suspended meanwhile.</summary>
    Appraisal,
}

/// <summary>Whether and how often the parties may extend.</summary>
/// <param name="Allowed">Whether an extension is possible at all.</param>
/// <param name="MostTimes">How often at most; null for as often as they agree.</param>
/// <param name="AfterEnd">Whether they may still extend once the limit is over.</param>
public sealed record ExtensionPolicy(bool Allowed, int? MostTimes, bool AfterEnd);

/// <summary>
/// One line of the table of limits. Lines are data (<c>limits.json</c>), because several rest on rules whose standing
/// was not verified and offices keep their own.
/// </summary>
/// <param name="Kind">Which limit.</param>
/// <param name="Start">What sets it going.</param>
/// <param name="Length">How long.</param>
/// <param name="Effect">What follows when it is over.</param>
/// <param name="StoppedBy">Which stops it stands still for.</param>
/// <param name="Extension">Whether the parties may extend.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LimitRule(
    LimitKind Kind, LimitStart Start, Period Length, LimitEffect Effect,
    IReadOnlyList<StopKind> StoppedBy, ExtensionPolicy Extension, Words Source);
