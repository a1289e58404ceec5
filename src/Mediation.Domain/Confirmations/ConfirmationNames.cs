namespace Mediation.Domain.Confirmations;

/// <summary>The names people see for the stages, triggers and choices of a confirmation.</summary>
public static class ConfirmationNames
{
    /// <summary>The name of a value of <see cref="ConfirmationStatus"/>.</summary>
    public static Words Of(ConfirmationStatus value) => value switch
    {
        ConfirmationStatus.Preparing => new("准备材料", "Preparing"),
        ConfirmationStatus.Ready => new("材料齐备", "Ready"),
        ConfirmationStatus.Filed => new("已提交法院", "Filed"),
        ConfirmationStatus.CourtAccepted => new("法院已受理", "Court accepted"),
        ConfirmationStatus.Confirmed => new("裁定调解协议有效", "Confirmed"),
        ConfirmationStatus.Rejected => new("裁定驳回申请", "Rejected"),
        ConfirmationStatus.NotAccepted => new("裁定不予受理", "Not accepted"),
        ConfirmationStatus.Supplementing => new("补正材料", "Supplementing"),
        ConfirmationStatus.Withdrawn => new("准许撤回", "Withdrawn"),
        ConfirmationStatus.DeemedWithdrawn => new("按撤回申请处理", "Deemed withdrawn"),
        ConfirmationStatus.Lapsed => new("逾期未申请", "Lapsed"),
    };

    /// <summary>Where an application stands. Withdrawn before it was filed, no court has given leave for it.</summary>
    public static Words StandingOf(JudicialConfirmation confirmation)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        return confirmation is { Status: ConfirmationStatus.Withdrawn, FiledOn: null } ? new("未提交即撤回", "Withdrawn before filing") : Of(confirmation.Status);
    }

    /// <summary>The name of a value of <see cref="ConfirmationTrigger"/>.</summary>
    public static Words Of(ConfirmationTrigger value) => value switch
    {
        ConfirmationTrigger.MakeReady => new("材料齐备", "Make ready"),
        ConfirmationTrigger.ReturnToPreparing => new("退回准备", "Return to preparing"),
        ConfirmationTrigger.File => new("提交法院", "File"),
        ConfirmationTrigger.CourtAccept => new("法院受理", "Court accept"),
        ConfirmationTrigger.AskSupplement => new("法院要求补正", "Ask supplement"),
        ConfirmationTrigger.Supplement => new("补正提交", "Supplement"),
        ConfirmationTrigger.Confirm => new("裁定有效", "Confirm"),
        ConfirmationTrigger.Reject => new("裁定驳回", "Reject"),
        ConfirmationTrigger.RefuseToAccept => new("裁定不予受理", "Refuse to accept"),
        ConfirmationTrigger.Withdraw => new("撤回", "Withdraw"),
        ConfirmationTrigger.DeemWithdrawn => new("按撤回处理", "Deem withdrawn"),
        ConfirmationTrigger.Lapse => new("逾期", "Lapse"),
        ConfirmationTrigger.PrepareAgain => new("重新准备", "Prepare again"),
    };

    /// <summary>The name of a value of <see cref="CourtBasis"/>.</summary>
    public static Words Of(CourtBasis value) => value switch
    {
        CourtBasis.InvitedMediation => new("邀请调解的人民法院", "Invited mediation"),
        CourtBasis.PartyDomicile => new("当事人住所地", "Party domicile"),
        CourtBasis.ObjectLocation => new("标的物所在地", "Object location"),
        CourtBasis.OrganisationSeat => new("调解组织所在地", "Organisation seat"),
        CourtBasis.IntermediateCourt => new("中级人民法院管辖", "Intermediate court"),
    };
}
