namespace Mediation.Domain.Workflow;

/// <summary>Figures the sources leave open or give only for one place: configuration, with the usual values as defaults.</summary>
public sealed record HouseSettings
{
    /// <summary>Representatives a group may elect (宁波市人民调解条例 20; 信访工作条例 20: five).</summary>
    public int MostRepresentatives { get; init; } = 5;

    /// <summary>Agents a side may have (民诉法 61: one or two).</summary>
    public int MostAgentsPerSide { get; init; } = 2;

    /// <summary>Working days in which an organisation tells a court that it takes a commission (在线调解规则 12: three).</summary>
    public int ConfirmReceiptWorkingDays { get; init; } = 3;

    /// <summary>Days after a death, a loss of capacity or a dissolution by which a successor or representative is found, or the matter ended (house rule).</summary>
    public int LookForSuccessorWithinDays { get; init; } = 30;

    /// <summary>Days in which somebody who asks about his own data is answered (个人信息保护法 50 says promptly; the days are a house rule).</summary>
    public int AnswerDataRequestWithinDays { get; init; } = 15;

    /// <summary>Failed attempts after which a notice no longer keeps a case open (house rule).</summary>
    public int DeliveryAttemptsEnough { get; init; } = 3;

    /// <summary>Days a court should take to accept an application for confirmation (法释〔2011〕5号 4); shown, never barring.</summary>
    public int CourtAcceptDays { get; init; } = 3;

    /// <summary>Days a court should take to rule on it (法释〔2011〕5号 5); shown, never barring.</summary>
    public int CourtDecideDays { get; init; } = 15;

    /// <summary>Days the court's president may add (法释〔2011〕5号 5).</summary>
    public int CourtExtensionDays { get; init; } = 10;

    /// <summary>Days the special procedure may take from 立案 (民诉法 187).</summary>
    public int CourtOuterDays { get; init; } = 30;

    /// <summary>A local rule (宁波市人民调解条例 24): what is not performed at once is agreed in writing.</summary>
    public bool WritingUnlessPerformedAtOnce { get; init; }

    /// <summary>A local rule (宁波市人民调解条例 24): a hard case (难事) is agreed in writing.</summary>
    public bool WritingForHardCases { get; init; }
}
