namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>What somebody wants to do with a case. Who may is decided in <see cref="CaseRights"/>, nowhere else.</summary>
public enum CaseOperation
{
    /// <summary>See it, personal data masked.</summary>
    Read,

    /// <summary>Do a mediator's work on it.</summary>
    Handle,

    /// <summary>Decide what a director decides: who mediates, leaders' plans, merging.</summary>
    Direct,
}
