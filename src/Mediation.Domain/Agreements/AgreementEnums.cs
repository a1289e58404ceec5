namespace Mediation.Domain.Agreements;

/// <summary>书面 or 口头 (人民调解法 28).</summary>
public enum AgreementForm
{
    /// <summary>书面.</summary>
    Written,

    /// <summary>口头.</summary>
    Oral,
}

/// <summary>Where an agreement stands.</summary>
public enum AgreementStatus
{
    /// <summary>起草.</summary>
    Drafting,

    /// <summary>待签名盖章.</summary>
    AwaitingSignatures,

    /// <summary>生效.</summary>
    Effective,

    /// <summary>履行中.</summary>
    Performing,

    /// <summary>已履行.</summary>
    Performed,

    /// <summary>未履行.</summary>
    NotPerformed,

    /// <summary>未完全履行.</summary>
    PartlyPerformed,

    /// <summary>放弃: given up before it took effect.</summary>
    Abandoned,

    /// <summary>被新协议取代.</summary>
    Superseded,

    /// <summary>被撤销或者确认无效.</summary>
    Annulled,
}

/// <summary>What can happen to an agreement.</summary>
public enum AgreementTrigger
{
    /// <summary>送签.</summary>
    SendForSignature,

    /// <summary>退回修改.</summary>
    ReturnToDraft,

    /// <summary>生效.</summary>
    TakeEffect,

    /// <summary>登记口头协议.</summary>
    RecordOral,

    /// <summary>开始履行.</summary>
    BeginPerformance,

    /// <summary>履行完毕.</summary>
    MarkPerformed,

    /// <summary>未完全履行.</summary>
    MarkPartlyPerformed,

    /// <summary>未履行.</summary>
    MarkNotPerformed,

    /// <summary>放弃.</summary>
    Abandon,

    /// <summary>取代.</summary>
    Supersede,

    /// <summary>撤销.</summary>
    Annul,
}

/// <summary>How somebody signs.</summary>
public enum SigningMethod
{
    /// <summary>签名.</summary>
    Signature,

    /// <summary>盖章.</summary>
    Seal,

    /// <summary>按指印.</summary>
    Fingerprint,

    /// <summary>手写板签名: strokes on a tablet; never for personal relations.</summary>
    Tablet,
}

/// <summary>Whose signature a slot waits for.</summary>
public enum SignatoryRole
{
    /// <summary>当事人.</summary>
    Party,

    /// <summary>主持调解员.</summary>
    HostMediator,

    /// <summary>人民调解委员会印章.</summary>
    CommitteeSeal,

    /// <summary>记录人: signs, but the effect doesn't hang on it.</summary>
    Recorder,
}

/// <summary>What a clause is about, as far as a court looks at it (民诉法解释 355; 劳动争议解释一 51).</summary>
public enum ClauseKind
{
    /// <summary>给付金钱.</summary>
    Payment,

    /// <summary>行为、停止侵害、赔礼等: something to be done or left undone, or a duty to transfer.</summary>
    Conduct,

    /// <summary>继承、抚养、赡养、监护的安排: money or conduct that grows out of personal relations.</summary>
    FamilyMatter,

    /// <summary>确认、解除婚姻关系.</summary>
    MarriageStatus,

    /// <summary>确认、解除收养或者其他身份关系.</summary>
    PersonalStatus,

    /// <summary>确认物权归属.</summary>
    OwnershipDeclaration,

    /// <summary>确认知识产权归属.</summary>
    IntellectualPropertyDeclaration,
}
