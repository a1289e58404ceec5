namespace Mediation.Domain.Cases;

/// <summary>The ways a case, or a round of it, ends, as what is under way beside it sees them.</summary>
public enum CaseEnding
{
    /// <summary>不予受理、分流、现场解决、并入: it never comes to a mediation of its own.</summary>
    BeforeAcceptance,

    /// <summary>终止调解.</summary>
    Termination,

    /// <summary>结案.</summary>
    Closing,
}

/// <summary>What an ending does to one child of the case: a visit, a sitting, an agreement…</summary>
public enum ChildFate
{
    /// <summary>不变: it is over itself, or lives on by its own right.</summary>
    Untouched,

    /// <summary>随案取消: its own machine calls it off, with the case's reason, in the same act.</summary>
    CalledOff,

    /// <summary>继续办完: it is carried over and finished beside the ended case.</summary>
    CarriedOver,

    /// <summary>先行办结: the case can't end this way before it is finished.</summary>
    Bars,
}
