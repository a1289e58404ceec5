namespace Mediation.Documents.Papers.PowerOfAttorney;

/// <summary>What an agent may do for the principal.</summary>
public enum AgentPower
{
    /// <summary>代为申请或者要求终止调解.</summary>
    ApplyOrEnd,

    /// <summary>收集、提供证据.</summary>
    Evidence,

    /// <summary>选择或者接受调解员.</summary>
    ChooseMediator,

    /// <summary>承认、变更、放弃请求: a special power (特别授权).</summary>
    DisposeOfClaims,

    /// <summary>参加调解并签署文书.</summary>
    TakePartAndSign,

    /// <summary>领取文书.</summary>
    Receive,

    /// <summary>其他, in words of its own.</summary>
    Other,
}
