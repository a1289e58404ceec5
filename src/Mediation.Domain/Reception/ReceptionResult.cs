namespace Mediation.Domain.Reception;

/// <summary>What became of somebody who came to the counter.</summary>
public enum ReceptionResult
{
    /// <summary>等候: nobody has dealt with it yet.</summary>
    Waiting,

    /// <summary>现场解决: settled or answered at the counter; no case was made of it.</summary>
    SolvedOnSpot,

    /// <summary>登记为案件.</summary>
    BecameCase,

    /// <summary>转送: led to another body.</summary>
    SentOn,
}
