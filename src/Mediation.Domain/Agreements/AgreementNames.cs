namespace Mediation.Domain.Agreements;

/// <summary>The names people see for the stages, triggers and choices of an agreement.</summary>
public static class AgreementNames
{
    /// <summary>The name of a value of <see cref="AgreementForm"/>.</summary>
    public static Words Of(AgreementForm value) => value switch
    {
        AgreementForm.Written => new("书面", "Written"),
        AgreementForm.Oral => new("口头", "Oral"),
    };

    /// <summary>The name of a value of <see cref="AgreementStatus"/>.</summary>
    public static Words Of(AgreementStatus value) => value switch
    {
        AgreementStatus.Drafting => new("起草", "Drafting"),
        AgreementStatus.AwaitingSignatures => new("待签名盖章", "Awaiting signatures"),
        AgreementStatus.Effective => new("生效", "Effective"),
        AgreementStatus.Performing => new("履行中", "Performing"),
        AgreementStatus.Performed => new("已履行", "Performed"),
        AgreementStatus.NotPerformed => new("未履行", "Not performed"),
        AgreementStatus.PartlyPerformed => new("未完全履行", "Partly performed"),
        AgreementStatus.Abandoned => new("已放弃", "Abandoned"),
        AgreementStatus.Superseded => new("被新协议取代", "Superseded"),
        AgreementStatus.Annulled => new("被撤销或者确认无效", "Annulled"),
    };

    /// <summary>The name of a value of <see cref="AgreementTrigger"/>.</summary>
    public static Words Of(AgreementTrigger value) => value switch
    {
        AgreementTrigger.SendForSignature => new("送签", "Send for signature"),
        AgreementTrigger.ReturnToDraft => new("退回修改", "Return to draft"),
        AgreementTrigger.TakeEffect => new("生效", "Take effect"),
        AgreementTrigger.RecordOral => new("登记口头协议", "Record oral"),
        AgreementTrigger.BeginPerformance => new("开始履行", "Begin performance"),
        AgreementTrigger.MarkPerformed => new("履行完毕", "Mark performed"),
        AgreementTrigger.MarkPartlyPerformed => new("未完全履行", "Mark partly performed"),
        AgreementTrigger.MarkNotPerformed => new("未履行", "Mark not performed"),
        AgreementTrigger.Abandon => new("放弃", "Abandon"),
        AgreementTrigger.Supersede => new("取代", "Supersede"),
        AgreementTrigger.Annul => new("撤销", "Annul"),
    };

    /// <summary>The name of a value of <see cref="SigningMethod"/>.</summary>
    public static Words Of(SigningMethod value) => value switch
    {
        SigningMethod.Signature => new("签名", "Signature"),
        SigningMethod.Seal => new("盖章", "Seal"),
        SigningMethod.Fingerprint => new("按指印", "Fingerprint"),
        SigningMethod.Tablet => new("手写板签名", "Tablet"),
    };

    /// <summary>The name of a value of <see cref="SignatoryRole"/>.</summary>
    public static Words Of(SignatoryRole value) => value switch
    {
        SignatoryRole.Party => new("当事人", "Party"),
        SignatoryRole.HostMediator => new("主持调解员", "Host mediator"),
        SignatoryRole.CommitteeSeal => new("人民调解委员会印章", "Committee seal"),
        SignatoryRole.Recorder => new("记录人", "Recorder"),
    };

    /// <summary>The name of a value of <see cref="ClauseKind"/>.</summary>
    public static Words Of(ClauseKind value) => value switch
    {
        ClauseKind.Payment => new("给付金钱", "Payment"),
        ClauseKind.Conduct => new("行为、停止侵害、赔礼等", "Conduct"),
        ClauseKind.FamilyMatter => new("继承、抚养、赡养、监护的安排", "Arrangement on inheritance, support or guardianship"),
        ClauseKind.MarriageStatus => new("确认、解除婚姻关系", "Marriage status"),
        ClauseKind.PersonalStatus => new("确认、解除收养或者其他身份关系", "Personal status"),
        ClauseKind.OwnershipDeclaration => new("确认物权归属", "Ownership declaration"),
        ClauseKind.IntellectualPropertyDeclaration => new("确认知识产权归属", "Intellectual property declaration"),
    };
}
