using Mediation.Domain.LeaderCases;

namespace Mediation.Web.Features.Cases.LeaderCases;

/// <summary>Addresses of a case's leaders' cases, below <see cref="CaseLinks.LeaderCases"/>.</summary>
public static class LeaderCaseLinks
{
    /// <summary>The template of the list.</summary>
    public const string Template = CaseLinks.Template + "/leader-cases";

    /// <summary>The template of one.</summary>
    public const string OneTemplate = Template + "/{leaderCaseId:guid}";

    public static string Propose(string reference) => $"{CaseLinks.LeaderCases(reference)}/propose";

    public static string WritePlan(string reference, Guid id) => $"{One(reference, id)}/plan";

    public static string Progress(string reference, Guid id) => $"{One(reference, id)}/progress";

    /// <summary>Where a trigger is fired.</summary>
    public static string Of(LeaderCaseTrigger trigger, string reference, Guid id) => trigger switch
    {
        LeaderCaseTrigger.AssignLeader => $"{One(reference, id)}/assign",
        LeaderCaseTrigger.Claim => $"{One(reference, id)}/claim",
        LeaderCaseTrigger.ApprovePlan => $"{One(reference, id)}/approve",
        LeaderCaseTrigger.Begin => $"{One(reference, id)}/begin",
        LeaderCaseTrigger.Review => $"{One(reference, id)}/review",
        LeaderCaseTrigger.Resolve => $"{One(reference, id)}/resolve",
        LeaderCaseTrigger.SendBack => $"{One(reference, id)}/send-back",
        LeaderCaseTrigger.Resume => $"{One(reference, id)}/resume",
        LeaderCaseTrigger.Withdraw => $"{One(reference, id)}/withdraw",
    };

    private static string One(string reference, Guid id) => $"{CaseLinks.LeaderCases(reference)}/{id}";
}
