namespace Mediation.Domain.Confirmations;

/// <summary>Where an application for judicial confirmation stands.</summary>
public enum ConfirmationStatus
{
    /// <summary>准备材料.</summary>
    Preparing,

    /// <summary>材料齐备.</summary>
    Ready,

    /// <summary>已提交法院.</summary>
    Filed,

    /// <summary>法院已受理.</summary>
    CourtAccepted,

    /// <summary>裁定调解协议有效.</summary>
    Confirmed,

    /// <summary>裁定驳回申请.</summary>
    Rejected,

    /// <summary>裁定不予受理.</summary>
    NotAccepted,

    /// <summary>补正材料.</summary>
    Supplementing,

    /// <summary>准许撤回.</summary>
    Withdrawn,

    /// <summary>按撤回申请处理.</summary>
    DeemedWithdrawn,

    /// <summary>逾期未申请.</summary>
    Lapsed,
}

/// <summary>What can happen to an application.</summary>
public enum ConfirmationTrigger
{
    /// <summary>材料齐备.</summary>
    MakeReady,

    /// <summary>退回准备.</summary>
    ReturnToPreparing,

    /// <summary>提交法院.</summary>
    File,

    /// <summary>法院受理.</summary>
    CourtAccept,

    /// <summary>法院要求补正.</summary>
    AskSupplement,

    /// <summary>补正提交.</summary>
    Supplement,

    /// <summary>裁定有效.</summary>
    Confirm,

    /// <summary>裁定驳回.</summary>
    Reject,

    /// <summary>裁定不予受理.</summary>
    RefuseToAccept,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>按撤回处理.</summary>
    DeemWithdrawn,

    /// <summary>逾期.</summary>
    Lapse,

    /// <summary>重新准备.</summary>
    PrepareAgain,
}

/// <summary>What gives a court jurisdiction (民诉法 205; 劳动争议解释一 51).</summary>
public enum CourtBasis
{
    /// <summary>邀请调解的人民法院.</summary>
    InvitedMediation,

    /// <summary>当事人住所地.</summary>
    PartyDomicile,

    /// <summary>标的物所在地.</summary>
    ObjectLocation,

    /// <summary>调解组织所在地.</summary>
    OrganisationSeat,

    /// <summary>中级人民法院管辖.</summary>
    IntermediateCourt,
}
