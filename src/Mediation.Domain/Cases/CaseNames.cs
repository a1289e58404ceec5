namespace Mediation.Domain.Cases;

/// <summary>The names people see for the stages, triggers and choices of a case.</summary>
public static class CaseNames
{
    /// <summary>The name of a value of <see cref="CaseStatus"/>.</summary>
    public static Words Of(CaseStatus value) => value switch
    {
        CaseStatus.Registered => new("登记", "Registered"),
        CaseStatus.Declined => new("不予受理", "Declined"),
        CaseStatus.Diverted => new("分流", "Diverted"),
        CaseStatus.Accepted => new("受理", "Accepted"),
        CaseStatus.Visiting => new("走访调查", "Visiting"),
        CaseStatus.Mediating => new("调解", "Mediating"),
        CaseStatus.Consulting => new("会诊", "Consulting"),
        CaseStatus.LeaderLed => new("领导包案", "Leader led"),
        CaseStatus.Settled => new("达成协议", "Settled"),
        CaseStatus.FollowUp => new("履行与回访", "Follow up"),
        CaseStatus.Suspended => new("中止调解", "Suspended"),
        CaseStatus.Terminated => new("终止调解", "Terminated"),
        CaseStatus.Merged => new("并入", "Merged"),
        CaseStatus.Closed => new("结案", "Closed"),
        CaseStatus.Archived => new("归档", "Archived"),
    };

    /// <summary>The name of a value of <see cref="CaseTrigger"/>.</summary>
    public static Words Of(CaseTrigger value) => value switch
    {
        CaseTrigger.Accept => new("受理", "Accept"),
        CaseTrigger.Decline => new("不予受理", "Decline"),
        CaseTrigger.Divert => new("分流", "Divert"),
        CaseTrigger.SolveOnSpot => new("现场解决", "Solve on spot"),
        CaseTrigger.Merge => new("并入另一案件", "Merge"),
        CaseTrigger.Terminate => new("终止调解", "Terminate"),
        CaseTrigger.StartVisit => new("开始走访", "Start visit"),
        CaseTrigger.FinishVisit => new("结束走访", "Finish visit"),
        CaseTrigger.OpenMediation => new("开始调解", "Open mediation"),
        CaseTrigger.RequestConsultation => new("提请会诊", "Request consultation"),
        CaseTrigger.ConcludeConsultation => new("会诊结束", "Conclude consultation"),
        CaseTrigger.PutUnderLeader => new("领导包案", "Put under leader"),
        CaseTrigger.ReturnFromLeader => new("包案结束", "Return from leader"),
        CaseTrigger.Settle => new("达成协议", "Settle"),
        CaseTrigger.BeginFollowUp => new("进入履行与回访", "Begin follow up"),
        CaseTrigger.Remediate => new("再次调解", "Remediate"),
        CaseTrigger.ReturnToFollowUp => new("再次调解未果，回到履行与回访", "Return to follow up"),
        CaseTrigger.Reopen => new("复诊", "Reopen"),
        CaseTrigger.Suspend => new("中止调解", "Suspend"),
        CaseTrigger.Unsuspend => new("恢复调解", "Unsuspend"),
        CaseTrigger.Close => new("结案", "Close"),
        CaseTrigger.Archive => new("归档", "Archive"),
    };

    /// <summary>The name of a value of <see cref="IntakeChannel"/>.</summary>
    public static Words Of(IntakeChannel value) => value switch
    {
        IntakeChannel.WalkIn => new("来访", "Walk in"),
        IntakeChannel.Appointment => new("约访", "Appointment"),
        IntakeChannel.Outreach => new("下访", "Outreach"),
        IntakeChannel.Phone => new("来电", "Phone"),
        IntakeChannel.Grid => new("网格上报", "Grid"),
        IntakeChannel.Hotline => new("12345 热线", "Hotline"),
        IntakeChannel.SnapReport => new("随手拍", "Snap report"),
        IntakeChannel.OnlineOpinion => new("网络舆情", "Online opinion"),
        IntakeChannel.Inspection => new("排查发现", "Inspection"),
        IntakeChannel.NeighboursCouncil => new("议事协商", "Neighbours council"),
        IntakeChannel.Transfer => new("移送", "Transfer"),
    };

    /// <summary>The name of a value of <see cref="IntakeBasis"/>.</summary>
    public static Words Of(IntakeBasis value) => value switch
    {
        IntakeBasis.Application => new("当事人申请", "Application"),
        IntakeBasis.OwnInitiative => new("人民调解委员会主动调解", "Own initiative"),
        IntakeBasis.Entrusted => new("接受委托移送", "Entrusted"),
    };

    /// <summary>The name of a value of <see cref="EntrustingBody"/>.</summary>
    public static Words Of(EntrustingBody value) => value switch
    {
        EntrustingBody.CourtBeforeFiling => new("法院诉前委派", "Court before filing"),
        EntrustingBody.CourtAfterFiling => new("法院立案后委托", "Court after filing"),
        EntrustingBody.Procuratorate => new("检察院", "Procuratorate"),
        EntrustingBody.Police => new("公安机关", "Police"),
        EntrustingBody.PetitionOffice => new("信访部门", "Petition office"),
        EntrustingBody.Other => new("其他部门", "Other"),
    };

    /// <summary>The name of a value of <see cref="CaseSeverity"/>.</summary>
    public static Words Of(CaseSeverity value) => value switch
    {
        CaseSeverity.Trifling => new("微事", "Trifling"),
        CaseSeverity.Small => new("小事", "Small"),
        CaseSeverity.Medium => new("中事", "Medium"),
        CaseSeverity.Hard => new("难事", "Hard"),
    };

    /// <summary>The name of a value of <see cref="RiskLevel"/>.</summary>
    public static Words Of(RiskLevel value) => value switch
    {
        RiskLevel.Ordinary => new("一般", "Ordinary"),
        RiskLevel.MayEscalate => new("可能激化", "May escalate"),
        RiskLevel.MayTurnCriminal => new("可能引发治安、刑事案件", "May turn criminal"),
    };

    /// <summary>The name of a value of <see cref="ScopeObstacle"/>.</summary>
    public static Words Of(ScopeObstacle value) => value switch
    {
        ScopeObstacle.SpecialOrganOnly => new("专门机关管辖或者禁止民间调解", "Special organ only"),
        ScopeObstacle.AlreadyWithAuthority => new("法院、公安或者行政机关已受理或者解决", "Already with authority"),
        ScopeObstacle.NotCivilDispute => new("不属于民间纠纷", "Not civil dispute"),
    };

    /// <summary>The name of a value of <see cref="DivertTarget"/>.</summary>
    public static Words Of(DivertTarget value) => value switch
    {
        DivertTarget.Arbitration => new("仲裁", "Arbitration"),
        DivertTarget.AdministrativeRuling => new("行政裁决", "Administrative ruling"),
        DivertTarget.AdministrativeMediation => new("行政调解", "Administrative mediation"),
        DivertTarget.Reconsideration => new("行政复议", "Reconsideration"),
        DivertTarget.Litigation => new("诉讼", "Litigation"),
        DivertTarget.Notary => new("公证", "Notary"),
        DivertTarget.Police => new("公安机关", "Police"),
        DivertTarget.PetitionOffice => new("信访部门", "Petition office"),
        DivertTarget.OtherOrgan => new("其他机关", "Other organ"),
    };

    /// <summary>The name of a value of <see cref="TerminationReason"/>.</summary>
    public static Words Of(TerminationReason value) => value switch
    {
        TerminationReason.NoResult => new("调解不成，分歧较大", "No result"),
        TerminationReason.OneSideRefuses => new("一方明确拒绝调解", "One side refuses"),
        TerminationReason.WithdrawnSettledThemselves => new("当事人自行和解后撤回", "Withdrawn settled themselves"),
        TerminationReason.WithdrawnOneSided => new("申请人撤回申请", "Withdrawn one sided"),
        TerminationReason.CannotBeReached => new("无法联系当事人", "Cannot be reached"),
        TerminationReason.RefusesToSign => new("拒绝在协议上签名", "Refuses to sign"),
        TerminationReason.LimitOver => new("调解期限届满，各方未同意延长", "Limit over"),
        TerminationReason.ShamMediation => new("发现虚假调解", "Sham mediation"),
        TerminationReason.SuspectedCrime => new("涉嫌犯罪，已移送", "Suspected crime"),
        TerminationReason.SuedOrArbitration => new("一方已起诉或者申请仲裁", "Sued or arbitration"),
        TerminationReason.PartyGoneWithoutSuccessor => new("当事人死亡或者终止，无承继人", "Party gone without successor"),
        TerminationReason.Other => new("其他", "Other"),
    };

    /// <summary>The name of a value of <see cref="OtherWaysTold"/>.</summary>
    public static Words Of(OtherWaysTold value) => value switch
    {
        OtherWaysTold.OrallyNoted => new("口头告知并记录", "Orally noted"),
        OtherWaysTold.ByNotice => new("书面通知", "By notice"),
    };

    /// <summary>The name of a value of <see cref="RequestOutcome"/>.</summary>
    public static Words Of(RequestOutcome value) => value switch
    {
        RequestOutcome.Pending => new("待定", "Pending"),
        RequestOutcome.Agreed => new("达成一致", "Agreed"),
        RequestOutcome.NotAgreed => new("未达成一致", "Not agreed"),
        RequestOutcome.Withdrawn => new("放弃或者撤回", "Withdrawn"),
    };

    /// <summary>The name of a value of <see cref="ClaimChangeKind"/>.</summary>
    public static Words Of(ClaimChangeKind value) => value switch
    {
        ClaimChangeKind.Changed => new("变更", "Changed"),
        ClaimChangeKind.Admitted => new("承认", "Admitted"),
        ClaimChangeKind.GivenUp => new("放弃或者撤回", "Given up"),
    };

    /// <summary>A change of a claim as the history tells it: 第1项变更：李某（由代理人钱某代为表示）.</summary>
    public static string Sentence(ClaimChange change, int number)
    {
        ArgumentNullException.ThrowIfNull(change);
        var by = change.AgentName is { } agent ? $"{change.PartyName}（由代理人{agent}代为表示，特别授权）" : change.PartyName;
        var what = change.Kind == ClaimChangeKind.Changed ? $"第{number}项{Of(change.Kind).Chinese}为“{change.After}”" : $"第{number}项{Of(change.Kind).Chinese}";
        var before = change.Witness is { } witness ? $"，{witness}在场核对" : "";
        var told = $"{by}：{what}{before}";
        return told.Length <= CaseEvent.TextMaxLength ? told : told[..CaseEvent.TextMaxLength];
    }

    /// <summary>The name of a value of <see cref="PerformanceKind"/>.</summary>
    public static Words Of(PerformanceKind value) => value switch
    {
        PerformanceKind.OnTheSpot => new("当场履行", "On the spot"),
        PerformanceKind.Schedule => new("按期履行", "Schedule"),
        PerformanceKind.LastingDuty => new("持续性义务", "Lasting duty"),
    };

    /// <summary>The name of a value of <see cref="SuspensionReason"/>.</summary>
    public static Words Of(SuspensionReason value) => value switch
    {
        SuspensionReason.Appraisal => new("鉴定、评估", "Appraisal"),
        SuspensionReason.Illness => new("当事人患病", "Illness"),
        SuspensionReason.AwaitingSuccessor => new("等待承继或者代理", "Awaiting successor"),
        SuspensionReason.Other => new("其他", "Other"),
    };

    /// <summary>The name of a value of <see cref="AssignmentMode"/>.</summary>
    public static Words Of(AssignmentMode value) => value switch
    {
        AssignmentMode.Appointed => new("调解委员会指定", "Appointed"),
        AssignmentMode.ChosenByParties => new("当事人选择", "Chosen by parties"),
    };

    /// <summary>The name of a value of <see cref="RecusalGround"/>.</summary>
    public static Words Of(RecusalGround value) => value switch
    {
        RecusalGround.NearKin => new("近亲属", "Near kin"),
        RecusalGround.Interest => new("与纠纷有利害关系", "Interest"),
        RecusalGround.OtherRelation => new("与当事人有其他关系，可能影响公正调解", "Other relation"),
        RecusalGround.NoGround => new("未说明理由", "No ground"),
    };

    /// <summary>The name of a value of <see cref="RecusalDecision"/>.</summary>
    public static Words Of(RecusalDecision value) => value switch
    {
        RecusalDecision.Pending => new("待处理", "Pending"),
        RecusalDecision.Granted => new("更换", "Granted"),
        RecusalDecision.KeptByConsent => new("各方同意继续主持", "Kept by consent"),
        RecusalDecision.AskedToChoose => new("已请当事人另选", "Asked to choose"),
        RecusalDecision.NoChoiceMade => new("未另选，视为拒绝调解", "No choice made: counts as a refusal"),
    };

    /// <summary>The name of a value of <see cref="DeliveryWay"/>.</summary>
    public static Words Of(DeliveryWay value) => value switch
    {
        DeliveryWay.InPerson => new("当面送达", "In person"),
        DeliveryWay.Post => new("邮寄", "Post"),
        DeliveryWay.Phone => new("电话告知", "Phone"),
        DeliveryWay.Electronic => new("短信、电子方式", "Electronic"),
        DeliveryWay.LeftAtAddress => new("留置", "Left at address"),
    };

    /// <summary>The name of a value of <see cref="CaseOutcome"/>.</summary>
    public static Words Of(CaseOutcome value) => value switch
    {
        CaseOutcome.SettledInWriting => new("书面协议", "Settled in writing"),
        CaseOutcome.SettledOrally => new("口头协议", "Settled orally"),
        CaseOutcome.Terminated => new("终止调解", "Terminated"),
        CaseOutcome.Withdrawn => new("受理前撤回", "Withdrawn"),
        CaseOutcome.Declined => new("不予受理", "Declined"),
        CaseOutcome.Diverted => new("分流", "Diverted"),
        CaseOutcome.SolvedOnSpot => new("现场解决", "Solved on spot"),
    };

    /// <summary>The name of a value of <see cref="PaperKind"/>.</summary>
    public static Words Of(PaperKind value) => value switch
    {
        PaperKind.Application => new("人民调解申请书", "Application"),
        PaperKind.IntakeRegistration => new("受理登记表", "Intake registration"),
        PaperKind.Receipt => new("受理回执", "Receipt"),
        PaperKind.RightsNotice => new("权利义务告知书", "Rights notice"),
        PaperKind.PrivacyNotice => new("个人信息处理告知同意书", "Privacy notice and consent"),
        PaperKind.PowerOfAttorney => new("授权委托书", "Power of attorney"),
        PaperKind.IdentityCopy => new("身份证明", "Identity copy"),
        PaperKind.InvestigationRecord => new("调查记录", "Investigation record"),
        PaperKind.Evidence => new("证据材料", "Evidence"),
        PaperKind.MediationRecord => new("调解记录", "Mediation record"),
        PaperKind.Agreement => new("调解协议书", "Agreement"),
        PaperKind.OralAgreementRegistration => new("口头协议登记表", "Oral agreement registration"),
        PaperKind.PerformanceProof => new("履行凭证", "Performance proof"),
        PaperKind.FollowUpRecord => new("回访记录", "Follow up record"),
        PaperKind.DeclineNotice => new("不予受理通知书", "Decline notice"),
        PaperKind.TerminationNotice => new("终止调解通知书", "Termination notice"),
        PaperKind.NoteOfTelling => new("其他途径告知记录", "Note of telling"),
        PaperKind.DiversionLetter => new("分流函", "Diversion letter"),
        PaperKind.ReplyLetter => new("反馈函", "Reply letter"),
        PaperKind.WalkInNote => new("现场解决记录", "Walk in note"),
        PaperKind.ConfirmationApplication => new("司法确认申请书", "Confirmation application"),
        PaperKind.ConfirmationPacket => new("司法确认材料包", "Confirmation packet"),
        PaperKind.ConsultationMinutes => new("会诊记录", "Consultation minutes"),
        PaperKind.CorrectionSlip => new("更正说明", "Correction slip"),
        PaperKind.PropertyPaper => new("财产权利证明", "Property paper"),
        PaperKind.DossierCover => new("卷宗封面", "Dossier cover"),
        PaperKind.DossierContents => new("卷内目录", "Dossier contents"),
        PaperKind.SupplementaryAgreement => new("补充协议书", "Supplementary agreement"),
        PaperKind.PerformanceReceipt => new("履行收条", "Performance receipt"),
        PaperKind.ClosingReport => new("结案报告表", "Closing report"),
        PaperKind.DossierDescription => new("卷宗情况说明", "Dossier description"),
        PaperKind.BackCover => new("封底", "Back cover"),
        PaperKind.GroupList => new("代表人推选书", "Group list"),
        PaperKind.ReexaminationRecord => new("复诊记录", "Re-examination record"),
        PaperKind.TransferLetter => new("移送函", "Transfer letter"),
        PaperKind.PerformanceCertificate => new("履行情况证明", "Performance certificate"),
        PaperKind.Pledge => new("承诺书", "Pledge"),
        PaperKind.OrganisationCertificate => new("主持调解证明", "Certificate of mediation"),
        PaperKind.QualificationExtract => new("调解组织和调解员资质摘录", "Qualification extract"),
        PaperKind.LegalRepresentativeCertificate => new("法定代表人身份证明书", "Certificate of the legal representative"),
        PaperKind.ServiceAddressForm => new("送达地址确认书", "Service address form"),
        PaperKind.ProtectedAddressSheet => new("当事人保密地址单", "Protected address sheet"),
        PaperKind.MaterialsList => new("移送材料清单", "Materials list"),
        PaperKind.Dossier => new("人民调解卷宗（全卷）", "Bound dossier"),
        PaperKind.Other => new("其他材料", "Other"),
    };

    /// <summary>The name of a value of <see cref="DueKind"/>.</summary>
    public static Words Of(DueKind value) => value switch
    {
        DueKind.Limit => new("调解期限", "Mediation limit"),
        DueKind.Visit => new("走访", "Visit"),
        DueKind.Session => new("调解安排", "Sitting"),
        DueKind.Consultation => new("会诊", "Consultation"),
        DueKind.LeaderPlan => new("包案方案期限", "Leader's plan due"),
        DueKind.ConsultationTask => new("会诊任务", "Consultation task"),
        DueKind.Performance => new("协议履行", "Performance"),
        DueKind.FollowUpVisit => new("回访", "Follow-up visit"),
        DueKind.Confirmation => new("司法确认期限", "Confirmation period"),
        DueKind.Supplement => new("补正材料", "Supplement"),
        DueKind.Hearing => new("法院询问", "Court hearing"),
        DueKind.ConfirmReceipt => new("确认接收法院委派", "Confirm receipt to the court"),
        DueKind.RiskReport => new("报告公安机关等", "Report of the danger"),
        DueKind.ViolenceReport => new("家庭暴力报案", "Report of violence to the police"),
        DueKind.Enforcement => new("申请执行期限", "Last day to ask for enforcement"),
        DueKind.Successor => new("确定承继人、代理人，或者终止", "Name a successor or representative, or end it"),
        DueKind.LookAgain => new("分流后回看", "Look again"),
    };

    /// <summary>The name of a value of <see cref="AdvisingBody"/>.</summary>
    public static Words Of(AdvisingBody value) => value switch
    {
        AdvisingBody.Court => new("人民法院告知", "Advised by the court"),
        AdvisingBody.Police => new("公安机关告知", "Advised by the police"),
    };

    /// <summary>The name of a value of <see cref="CountedAs"/>.</summary>
    public static Words Of(CountedAs value) => value switch
    {
        CountedAs.Settled => new("达成协议", "Settled"),
        CountedAs.Terminated => new("终止调解", "Terminated"),
        CountedAs.FamilyViolence => new("涉家庭暴力", "Domestic violence"),
        CountedAs.Open => new("在办", "Open"),
        CountedAs.Declined => new("不予受理", "Declined"),
        CountedAs.Diverted => new("分流", "Diverted"),
        CountedAs.Withdrawn => new("受理前撤回", "Withdrawn before acceptance"),
        CountedAs.SolvedOnSpot => new("现场解决", "Solved at the counter"),
    };

    /// <summary>The name of a value of <see cref="CaseEnding"/>.</summary>
    public static Words Of(CaseEnding value) => value switch
    {
        CaseEnding.BeforeAcceptance => new("不予受理、分流、现场解决、并入", "Declined, diverted, solved at the counter, merged"),
        CaseEnding.Termination => new("终止调解", "Terminated"),
        CaseEnding.Closing => new("结案", "Closed"),
    };

    /// <summary>The name of a value of <see cref="ChildFate"/>.</summary>
    public static Words Of(ChildFate value) => value switch
    {
        ChildFate.Untouched => new("不变", "untouched"),
        ChildFate.CalledOff => new("随案取消", "called off"),
        ChildFate.CarriedOver => new("继续办完", "carried over"),
        ChildFate.Bars => new("先行办结", "bars it"),
    };
}
