namespace Mediation.Domain.Cases;

/// <summary>The names of acts that move no machine, as events record them.</summary>
public static class CaseActs
{
    /// <summary>登记.</summary>
    public const string Register = "Register";

    /// <summary>更正登记内容.</summary>
    public const string CorrectIntake = "CorrectIntake";

    /// <summary>添加当事人.</summary>
    public const string AddParty = "AddParty";

    /// <summary>更正当事人信息.</summary>
    public const string CorrectParty = "CorrectParty";

    /// <summary>添加申请事项.</summary>
    public const string AddRequest = "AddRequest";

    /// <summary>并入重复登记.</summary>
    public const string AbsorbDuplicate = "AbsorbDuplicate";

    /// <summary>当事人要求书面协议.</summary>
    public const string WishWrittenForm = "WishWrittenForm";

    /// <summary>告知权利义务.</summary>
    public const string GiveRightsNotice = "GiveRightsNotice";

    /// <summary>当事人同意调解.</summary>
    public const string DeclareWilling = "DeclareWilling";

    /// <summary>当事人拒绝调解.</summary>
    public const string DeclareRefusal = "DeclareRefusal";

    /// <summary>登记法定代理人.</summary>
    public const string AddLegalRepresentative = "AddLegalRepresentative";

    /// <summary>登记委托代理人.</summary>
    public const string AddAgent = "AddAgent";

    /// <summary>补充代理手续.</summary>
    public const string SupplementAgent = "SupplementAgent";

    /// <summary>终止代理.</summary>
    public const string EndAgency = "EndAgency";

    /// <summary>登记推选书.</summary>
    public const string FileGroupList = "FileGroupList";

    /// <summary>登记当事人变故.</summary>
    public const string RecordPartyEvent = "RecordPartyEvent";

    /// <summary>登记承继人.</summary>
    public const string NameSuccessor = "NameSuccessor";

    /// <summary>当事人变故处理完毕.</summary>
    public const string ResolvePartyEvent = "ResolvePartyEvent";

    /// <summary>邀请协助人员.</summary>
    public const string InviteHelper = "InviteHelper";

    /// <summary>同意邀请.</summary>
    public const string ConsentToHelper = "ConsentToHelper";

    /// <summary>不同意邀请.</summary>
    public const string RefuseHelper = "RefuseHelper";

    /// <summary>确定主持调解员.</summary>
    public const string AssignHost = "AssignHost";

    /// <summary>增加参与调解员.</summary>
    public const string AddAssistant = "AddAssistant";

    /// <summary>申请回避.</summary>
    public const string RequestRecusal = "RequestRecusal";

    /// <summary>准许回避.</summary>
    public const string GrantRecusal = "GrantRecusal";

    /// <summary>各方同意继续主持.</summary>
    public const string KeepByConsent = "KeepByConsent";

    /// <summary>确定联合调解单位.</summary>
    public const string ArrangeJointMediation = "ArrangeJointMediation";

    /// <summary>未另选调解员，视为拒绝调解.</summary>
    public const string NoteNoChoice = "NoteNoChoice";

    /// <summary>登记家庭暴力报案.</summary>
    public const string FileViolenceReport = "FileViolenceReport";

    /// <summary>评定预警等级.</summary>
    public const string AssessRisk = "AssessRisk";

    /// <summary>报告公安机关等.</summary>
    public const string FileRiskReport = "FileRiskReport";

    /// <summary>标注家庭暴力.</summary>
    public const string FlagViolence = "FlagViolence";

    /// <summary>解除家庭暴力标注.</summary>
    public const string LiftViolenceFlag = "LiftViolenceFlag";

    /// <summary>安排走访.</summary>
    public const string PlanVisit = "PlanVisit";

    /// <summary>安排调解.</summary>
    public const string PlanSession = "PlanSession";

    /// <summary>更改调解安排.</summary>
    public const string ReplanSession = "ReplanSession";

    /// <summary>记录调解.</summary>
    public const string RecordSession = "RecordSession";

    /// <summary>调解记录签名.</summary>
    public const string SignSession = "SignSession";

    /// <summary>取消调解安排.</summary>
    public const string CancelSession = "CancelSession";

    /// <summary>提出会诊问题.</summary>
    public const string AskConsultation = "AskConsultation";

    /// <summary>提请领导包案.</summary>
    public const string ProposeLeader = "ProposeLeader";

    /// <summary>延长期限.</summary>
    public const string ExtendLimit = "ExtendLimit";

    /// <summary>起草协议.</summary>
    public const string DraftAgreement = "DraftAgreement";

    /// <summary>修改协议.</summary>
    public const string RewriteAgreement = "RewriteAgreement";

    /// <summary>签名盖章.</summary>
    public const string SignAgreement = "SignAgreement";

    /// <summary>更正签名记录.</summary>
    public const string CorrectSignature = "CorrectSignature";

    /// <summary>撤销签名记录.</summary>
    public const string ClearSignature = "ClearSignature";

    /// <summary>上传签名页.</summary>
    public const string AttachSignatureScan = "AttachSignatureScan";

    /// <summary>拟更正说明.</summary>
    public const string WriteCorrection = "WriteCorrection";

    /// <summary>更正笔误.</summary>
    public const string CorrectClericalError = "CorrectClericalError";

    /// <summary>撤回更正说明.</summary>
    public const string DropCorrection = "DropCorrection";

    /// <summary>登记申请事项结果.</summary>
    public const string DecideRequest = "DecideRequest";

    /// <summary>登记个人信息同意.</summary>
    public const string RecordConsent = "RecordConsent";

    /// <summary>撤回个人信息同意.</summary>
    public const string WithdrawConsent = "WithdrawConsent";

    /// <summary>变更、承认、放弃申请事项.</summary>
    public const string ChangeClaim = "ChangeClaim";

    /// <summary>登记履行.</summary>
    public const string PerformInstalment = "PerformInstalment";

    /// <summary>督促履行.</summary>
    public const string UrgePerformance = "UrgePerformance";

    /// <summary>复查持续性义务.</summary>
    public const string ReviewDuty = "ReviewDuty";

    /// <summary>义务终止: a personal duty ended with the party it bound.</summary>
    public const string EndDuty = "EndDuty";

    /// <summary>安排回访.</summary>
    public const string PlanFollowUpVisit = "PlanFollowUpVisit";

    /// <summary>准备司法确认.</summary>
    public const string PrepareConfirmation = "PrepareConfirmation";

    /// <summary>登记送达.</summary>
    public const string RecordDelivery = "RecordDelivery";

    /// <summary>反馈移送单位.</summary>
    public const string ReplyToSender = "ReplyToSender";

    /// <summary>邀请评议.</summary>
    public const string AskForRating = "AskForRating";

    /// <summary>上传材料.</summary>
    public const string FileScan = "FileScan";

    /// <summary>出具文书.</summary>
    public const string IssuePaper = "IssuePaper";

    /// <summary>作废文书.</summary>
    public const string WithdrawPaper = "WithdrawPaper";

    /// <summary>选定管辖法院.</summary>
    public const string ChooseCourt = "ChooseCourt";

    /// <summary>口头申请司法确认.</summary>
    public const string ApplyByMouth = "ApplyByMouth";

    /// <summary>司法确认改为书面申请.</summary>
    public const string ApplyInWriting = "ApplyInWriting";

    /// <summary>登记邮寄.</summary>
    public const string RecordPosting = "RecordPosting";

    /// <summary>登记递交法院.</summary>
    public const string RecordHandIn = "RecordHandIn";

    /// <summary>登记期限障碍.</summary>
    public const string RecordObstacle = "RecordObstacle";

    /// <summary>登记询问日期.</summary>
    public const string RecordHearing = "RecordHearing";

    /// <summary>登记裁定送达.</summary>
    public const string RecordRulingDelivery = "RecordRulingDelivery";

    /// <summary>同意共同申请.</summary>
    public const string AgreeToApply = "AgreeToApply";

    /// <summary>增加会诊席位.</summary>
    public const string AddSeat = "AddSeat";

    /// <summary>取消会诊席位.</summary>
    public const string RemoveSeat = "RemoveSeat";

    /// <summary>完成会诊任务.</summary>
    public const string DoConsultationTask = "DoConsultationTask";

    /// <summary>取消会诊任务.</summary>
    public const string DropConsultationTask = "DropConsultationTask";

    /// <summary>拟定包案方案.</summary>
    public const string WriteLeaderPlan = "WriteLeaderPlan";

    /// <summary>登记包案进展.</summary>
    public const string NoteLeaderProgress = "NoteLeaderProgress";

    /// <summary>The name of an act in both languages, or null for a name that is none.</summary>
    public static Words? NameOf(string act) => act switch
    {
        Register => new("登记", "Registered"),
        CorrectIntake => new("更正登记内容", "Corrected the registration"),
        AddParty => new("添加当事人", "Added a party"),
        CorrectParty => new("更正当事人信息", "Corrected a party's details"),
        AddRequest => new("添加申请事项", "Added a request"),
        AbsorbDuplicate => new("并入重复登记", "Took in a duplicate"),
        WishWrittenForm => new("当事人要求书面协议", "A party asked for writing"),
        GiveRightsNotice => new("告知权利义务", "Gave the rights notice"),
        DeclareWilling => new("当事人同意调解", "A party agreed to mediate"),
        DeclareRefusal => new("当事人拒绝调解", "A party refused to mediate"),
        AddLegalRepresentative => new("登记法定代理人", "Named a legal representative"),
        AddAgent => new("登记委托代理人", "Named an agent"),
        SupplementAgent => new("补充代理手续", "Supplemented an agent's papers"),
        EndAgency => new("终止代理", "Ended an agent's power"),
        FileGroupList => new("登记推选书", "Filed a group list"),
        RecordPartyEvent => new("登记当事人变故", "Recorded what befell a party"),
        NameSuccessor => new("登记承继人", "Named a successor"),
        ResolvePartyEvent => new("当事人变故处理完毕", "Settled what befell a party"),
        InviteHelper => new("邀请协助人员", "Invited a helper"),
        ConsentToHelper => new("同意邀请", "Consented to a helper"),
        RefuseHelper => new("不同意邀请", "Refused a helper"),
        AssignHost => new("确定主持调解员", "Assigned the host mediator"),
        AddAssistant => new("增加参与调解员", "Added an assisting mediator"),
        RequestRecusal => new("申请回避", "Asked for another mediator"),
        GrantRecusal => new("准许回避", "Granted the recusal"),
        KeepByConsent => new("各方同意继续主持", "All agreed to keep the mediator"),
        ArrangeJointMediation => new("确定联合调解单位", "Arranged joint mediation"),
        NoteNoChoice => new("未另选调解员，视为拒绝调解", "No mediator chosen: counts as a refusal"),
        FileViolenceReport => new("登记家庭暴力报案", "Filed the report of violence"),
        AssessRisk => new("评定预警等级", "Assessed the risk"),
        FileRiskReport => new("报告公安机关等", "Filed the risk report"),
        FlagViolence => new("标注家庭暴力", "Set the violence flag"),
        LiftViolenceFlag => new("解除家庭暴力标注", "Lifted the violence flag"),
        PlanVisit => new("安排走访", "Planned a visit"),
        PlanSession => new("安排调解", "Planned a sitting"),
        ReplanSession => new("更改调解安排", "Changed the plan of a sitting"),
        RecordSession => new("记录调解", "Recorded a sitting"),
        SignSession => new("调解记录签名", "Signed the record"),
        CancelSession => new("取消调解安排", "Cancelled a sitting"),
        AskConsultation => new("提出会诊问题", "Asked for a consultation"),
        ProposeLeader => new("提请领导包案", "Proposed a leader"),
        ExtendLimit => new("延长期限", "Extended the limit"),
        DraftAgreement => new("起草协议", "Drafted an agreement"),
        RewriteAgreement => new("修改协议", "Rewrote the draft"),
        SignAgreement => new("签名盖章", "Entered a signature"),
        CorrectSignature => new("更正签名记录", "Corrected a signature"),
        ClearSignature => new("撤销签名记录", "Took a signature entry back"),
        AttachSignatureScan => new("上传签名页", "Attached the scan of a signed page"),
        WriteCorrection => new("拟更正说明", "Wrote a correction slip"),
        CorrectClericalError => new("更正说明签字盖章", "The correction slip is signed and sealed"),
        DropCorrection => new("撤回更正说明", "Took a correction slip back"),
        RecordConsent => new("登记个人信息同意", "Recorded consent about personal data"),
        WithdrawConsent => new("撤回个人信息同意", "Withdrew consent about personal data"),
        ChangeClaim => new("变更、承认或者放弃申请事项", "Changed, admitted or gave up a claim"),
        DecideRequest => new("登记申请事项结果", "Recorded the outcome of a request"),
        PerformInstalment => new("登记履行", "Recorded performance"),
        UrgePerformance => new("督促履行", "Urged performance"),
        ReviewDuty => new("复查持续性义务", "Looked at a lasting duty"),
        EndDuty => new("人身义务终止", "A personal duty ended"),
        PlanFollowUpVisit => new("安排回访", "Planned a follow-up visit"),
        PrepareConfirmation => new("准备司法确认", "Prepared the confirmation"),
        RecordDelivery => new("登记送达", "Recorded a delivery"),
        ReplyToSender => new("反馈移送单位", "Answered the sending body"),
        AskForRating => new("邀请评议", "Asked for an opinion"),
        FileScan => new("上传材料", "Filed a scan"),
        IssuePaper => new("出具文书", "Issued a paper"),
        WithdrawPaper => new("作废文书或者扫描件", "Withdrew a paper or a scan"),
        ChooseCourt => new("选定管辖法院", "Chose the court"),
        ApplyByMouth => new("口头申请司法确认", "Applied for confirmation by mouth"),
        ApplyInWriting => new("司法确认改为书面申请", "Changed to a written application"),
        RecordPosting => new("登记邮寄", "Recorded the posting"),
        RecordHandIn => new("登记递交法院", "Recorded the hand-in at the court"),
        RecordObstacle => new("登记期限障碍", "Recorded the obstacle"),
        RecordHearing => new("登记询问日期", "Recorded the hearing"),
        RecordRulingDelivery => new("登记裁定送达", "Recorded delivery of the ruling"),
        AgreeToApply => new("同意共同申请", "Agreed to apply jointly"),
        AddSeat => new("增加会诊席位", "Added a seat"),
        RemoveSeat => new("取消会诊席位", "Removed a seat"),
        DoConsultationTask => new("完成会诊任务", "Did a consultation task"),
        DropConsultationTask => new("取消会诊任务", "Dropped a consultation task"),
        WriteLeaderPlan => new("拟定包案方案", "Wrote the leader's plan"),
        NoteLeaderProgress => new("登记包案进展", "Noted the leader's progress"),
        _ => null,
    };
}
