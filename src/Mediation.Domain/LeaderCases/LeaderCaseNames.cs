namespace Mediation.Domain.LeaderCases;

/// <summary>The words people read for leaders' cases.</summary>
public static class LeaderCaseNames
{
    /// <summary>The word for a ground.</summary>
    public static Words Of(LeaderCaseGround ground) => ground switch
    {
        LeaderCaseGround.Severity => new("重大疑难", "Major and difficult"),
        LeaderCaseGround.Deaths => new("涉及人员死亡", "Deaths"),
        LeaderCaseGround.MassClaim => new("群体性诉求", "Mass claim"),
        LeaderCaseGround.BreachedSettlement => new("协议反悔", "Settlement gone back on"),
        LeaderCaseGround.LeftOver => new("历史遗留", "Left over from earlier times"),
    };

    /// <summary>The word for where a leader's case stands.</summary>
    public static Words Of(LeaderCaseStatus status) => status switch
    {
        LeaderCaseStatus.Proposed => new("已提议", "Proposed"),
        LeaderCaseStatus.LeaderAssigned => new("已确定包案领导", "Leader assigned"),
        LeaderCaseStatus.PlanApproved => new("方案已批准", "Plan approved"),
        LeaderCaseStatus.InExecution => new("推进中", "In execution"),
        LeaderCaseStatus.Reviewed => new("已评查", "Reviewed"),
        LeaderCaseStatus.Resolved => new("已化解", "Resolved"),
        LeaderCaseStatus.SentBack => new("退回再办", "Sent back"),
        LeaderCaseStatus.Withdrawn => new("已撤回", "Withdrawn"),
    };

    /// <summary>The words of the button for what can happen to a leader's case.</summary>
    public static Words Of(LeaderCaseTrigger trigger) => trigger switch
    {
        LeaderCaseTrigger.AssignLeader => new("确定包案领导", "Assign the leader"),
        LeaderCaseTrigger.Claim => new("领导认领", "Claim by a leader"),
        LeaderCaseTrigger.ApprovePlan => new("批准方案", "Approve the plan"),
        LeaderCaseTrigger.Begin => new("开始推进", "Begin execution"),
        LeaderCaseTrigger.Review => new("评查", "Review"),
        LeaderCaseTrigger.Resolve => new("认定化解", "Find it resolved"),
        LeaderCaseTrigger.SendBack => new("退回再办", "Send back"),
        LeaderCaseTrigger.Resume => new("继续推进", "Resume"),
        LeaderCaseTrigger.Withdraw => new("撤回", "Withdraw"),
    };
}
