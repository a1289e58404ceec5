namespace Mediation.Domain.Cases;

/// <summary>What falls due next about a case.</summary>
public enum DueKind
{
    /// <summary>调解期限.</summary>
    Limit,

    /// <summary>走访.</summary>
    Visit,

    /// <summary>调解安排.</summary>
    Session,

    /// <summary>会诊.</summary>
    Consultation,

    /// <summary>包案方案期限.</summary>
    LeaderPlan,

    /// <summary>会诊任务.</summary>
    ConsultationTask,

    /// <summary>协议履行.</summary>
    Performance,

    /// <summary>回访.</summary>
    FollowUpVisit,

    /// <summary>司法确认期限.</summary>
    Confirmation,

    /// <summary>补正材料.</summary>
    Supplement,

    /// <summary>法院询问.</summary>
    Hearing,

    /// <summary>确认接收法院委派 (在线调解规则 12).</summary>
    ConfirmReceipt,

    /// <summary>报告公安机关等 (人民调解法 25): promptly.</summary>
    RiskReport,

    /// <summary>家庭暴力报案 (反家庭暴力法 14): at once.</summary>
    ViolenceReport,

    /// <summary>申请执行期限.</summary>
    Enforcement,

    /// <summary>确定承继人或者终止: somebody is gone and nobody has stepped in.</summary>
    Successor,

    /// <summary>分流后回看.</summary>
    LookAgain,
}
