using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.ConfirmationApplication;
using Mediation.Documents.Papers.DeclineNotice;
using Mediation.Documents.Papers.DiversionLetter;
using Mediation.Documents.Papers.FollowUpRecord;
using Mediation.Documents.Papers.IntakeRegistration;
using Mediation.Documents.Papers.InvestigationRecord;
using Mediation.Documents.Papers.MaterialsList;
using Mediation.Documents.Papers.MediationRecord;
using Mediation.Documents.Papers.OralAgreementRegistration;
using Mediation.Documents.Papers.OrganisationCertificate;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.Pledge;
using Mediation.Documents.Papers.ProtectedAddressSheet;
using Mediation.Documents.Papers.Receipt;
using Mediation.Documents.Papers.ReplyLetter;
using Mediation.Documents.Papers.PrivacyNotice;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.ServiceAddressForm;
using Mediation.Documents.Papers.TerminationNotice;
using Mediation.Documents.Papers.WalkInNote;

namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>One model of every kind of paper in every variant, all issued.</summary>
public static partial class SamplePapers
{
    private static readonly IReadOnlyDictionary<string, Func<Cast, PaperModel>> Makers =
        new Dictionary<string, Func<Cast, PaperModel>>
        {
            ["intake-registration"] = IntakeRegistration,
            ["rights-notice"] = RightsNotice,
            ["privacy-notice"] = PrivacyNotice,
            ["investigation-record"] = InvestigationRecord,
            ["mediation-record"] = MediationRecord,
            ["agreement"] = Agreement,
            ["oral-agreement-registration"] = OralAgreementRegistration,
            ["follow-up-record"] = FollowUpRecord,
            ["termination-notice"] = TerminationNotice,
            ["decline-notice"] = DeclineNotice,
            ["receipt"] = Receipt,
            ["walk-in-note"] = WalkInNote,
            ["diversion-letter"] = DiversionLetter,
            ["reply-letter"] = ReplyLetter,
            ["confirmation-application"] = ConfirmationApplication,
            ["pledge"] = Pledge,
            ["organisation-certificate"] = OrganisationCertificate,
            ["service-address-form"] = ServiceAddressForm,
            ["materials-list"] = MaterialsList,
            ["protected-address-sheet"] = ProtectedAddressSheet,
            ["dossier-cover"] = DossierCover,
            ["dossier-contents"] = DossierContents,
            ["application"] = Application,
            ["power-of-attorney"] = PowerOfAttorney,
            ["evidence-list"] = EvidenceList,
            ["performance-receipt"] = PerformanceReceipt,
            ["closing-report"] = ClosingReport,
            ["transfer-letter"] = TransferLetter,
            ["performance-certificate"] = PerformanceCertificate,
            ["correction-slip"] = CorrectionSlip,
            ["supplementary-agreement"] = SupplementaryAgreement,
            ["group-list"] = GroupList,
            ["reexamination-record"] = ReexaminationRecord,
            ["dossier-description"] = DossierDescription,
            ["back-cover"] = BackCover,
            ["note-of-telling"] = NoteOfTelling,
            ["consultation-minutes"] = ConsultationMinutes,
            ["qualification-extract"] = QualificationExtract,
            ["legal-representative-certificate"] = LegalRepresentativeCertificate,
            ["confirmation-packet"] = SamplePackets.Packet,
            ["dossier"] = SampleDossiers.Dossier,
        };

    public static IEnumerable<string> Names => Makers.Keys;

    public static PaperModel Of(string name, SampleVariant variant = SampleVariant.Short) => Makers[name](new Cast(variant));

    public static IntakeRegistrationModel IntakeRegistration(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        RequestedAt = Cast.Hour,
        RegisteredOn = Cast.Day,
        Source = cast.Naming is PartyNaming.NeutralSides ? IntakeSource.OwnInitiative : IntakeSource.Application,
        Channel = "来访",
        Naming = cast.Naming,
        Parties = [.. cast.Parties.Select(party => party with { IdentityNumber = null })],
        Category = "邻里纠纷",
        Summary = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Requests = ["赔偿修复费用12,600.00元", "限期维修501室卫生间防水"],
        Signatures = cast.Signatures(SignerRole.Registrar),
        SealedOn = Cast.Day,
        Remarks = "双方同住一单元。",
    };

    public static RightsNoticeModel RightsNotice(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Matter = Cast.Matter,
        Mediators = [Cast.Mediator],
        Naming = cast.Naming,
        Signatures = cast.Signatures(),
        ToldNote = cast.Text("2026年9月1日当面告知。"),
    };

    public static PrivacyNoticeModel PrivacyNotice(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Matter = Cast.Matter,
        Naming = cast.Naming,
        Person = cast.Parties[0].Name,
        Contact = "示例街道矛盾纠纷调处化解中心，示例路1号，010-00000000",
        AnswerDays = 15,
        Version = ContentHash.VersionOf(new PrivacyNoticeWording()),
        Questions =
        [
            new("为调解本纠纷处理本人的个人信息", true), new("处理本纠纷涉及的敏感个人信息", false),
            new(cast.Text("向示例区人民法院提供申请司法确认的材料"), null),
        ],
        Signatures = [cast.Signatures()[0]],
        ToldNote = cast.Text("2026年9月1日当面告知。"),
    };

    public static InvestigationRecordModel InvestigationRecord(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        StartedAt = Cast.Hour,
        EndedAt = Cast.Hour.AddMinutes(50),
        Place = "样板里3号楼401室",
        Participants = ["网格员周网格"],
        Investigated = cast.Parties[^1],
        Investigators = [Cast.Mediator],
        Recorder = Cast.Recorder,
        Statements =
        [
            new StatementModel { Speaker = "问", Text = "渗水是什么时候发现的？" },
            new StatementModel { Speaker = "答", Text = cast.Text("六月下旬，卧室顶面开始起皮。") },
        ],
        Signatures =
        [
            new SignatureModel { Role = SignerRole.Investigated, Name = cast.Parties[^1].Name },
            .. Cast.Officials(SignerRole.Investigator, SignerRole.Recorder),
        ],
    };

    public static MediationRecordModel MediationRecord(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Session = 2,
        StartedAt = Cast.Hour,
        EndedAt = Cast.Hour.AddHours(2),
        Place = "海棠街道调解室",
        Matter = Cast.Matter,
        Naming = cast.Naming,
        Parties = cast.Parties,
        Participants = ["物业经理赵经理"],
        Mediators = [Cast.Mediator, "吴协助"],
        Recorder = Cast.Recorder,
        NoticeGiven = "已告知当事人权利义务，当事人对调解员没有异议。",
        Accounts = [new StatementModel { Speaker = cast.Names[0], Text = cast.Text("要求赔偿修复费用。") }],
        UndisputedFacts = "渗水点位于501室淋浴间地漏四周。",
        FactsChecked = "修复费用合计12,600.00元。",
        Persuasion = "讲解民法典相邻关系的规定。",
        Plan = "分两期赔偿，限期维修。",
        Result = "当事人达成调解协议。",
        Signatures = cast.Signatures(SignerRole.Mediator, SignerRole.Recorder),
    };

    public static AgreementModel Agreement(Cast cast) => new()
    {
        Stamp = Cast.Issued("（2026）示海调协字第0018号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Naming = cast.Naming,
        Parties = cast.Parties,
        Facts = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Issues = ["赔偿数额", "维修期限"],
        Liability = "楼上住户承担赔偿责任。",
        Terms = ["赔偿修复费用12,600.00元；", "于2026年9月20日前完成防水维修。"],
        Performance = new PerformanceModel
        {
            Way = "银行转账",
            TimeLimit = "2026年10月31日前",
            Place = "示例银行海棠支行",
            Schedule =
            [
                Instalment(new DateOnly(2026, 9, 10), 6600, "陆仟陆佰元整"),
                Instalment(new DateOnly(2026, 10, 31), 6000, "陆仟元整"),
            ],
            Total = new MoneyModel { Yuan = 12600, InCapitals = "壹万贰仟陆佰元整" },
        },
        CopyForCourt = true,
        EffectiveOn = Cast.Day,
        Signatures = cast.Signatures(SignerRole.Mediator, SignerRole.Recorder),
    };

    public static OralAgreementRegistrationModel OralAgreementRegistration(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Naming = cast.Naming,
        Parties = cast.Parties,
        Facts = cast.Text("楼道堆物影响通行。"),
        Terms = ["三日内清理完毕；", "今后不再堆放。"],
        Performance = new PerformanceModel { Way = "自行清理", TimeLimit = "2026年9月4日前", Place = "3号楼楼道" },
        AgreedOn = Cast.Day,
        Place = "海棠街道调解室",
        AcrossCommittees = false,
        Result = "调解成功",
        Amount = new MoneyModel { Yuan = 200, InCapitals = "贰佰元整" },
        PerformanceState = "尚未履行",
        Signatures = Cast.Officials(SignerRole.Mediator, SignerRole.Recorder),
    };

    public static FollowUpRecordModel FollowUpRecord(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Parties = cast.Names,
        AgreementNumber = "（2026）示海调协字第0018号",
        Matter = Cast.Matter,
        VisitedAt = Cast.Hour,
        Way = "上门回访",
        Performance = cast.Text("第一期款项已经支付。"),
        Satisfaction = "满意，没有意见。",
        SuitAndJudgment = "没有起诉。",
        WrongMediation = "没有发现错误调解。",
        NewSigns = "没有新的矛盾。",
        Measures = "继续关注第二期付款。",
        Signatures = Cast.Officials(SignerRole.FollowUpVisitor),
    };

    public static TerminationNoticeModel TerminationNotice(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Addressees = cast.Names,
        AcceptedOn = Cast.Day,
        Matter = Cast.Matter,
        Reason = cast.Text("一方当事人明确拒绝继续调解"),
        OtherWays = ["向示例市示例区人民法院起诉；", "申请法律援助，电话12348。"],
        NoticeOn = Cast.Day,
        Delivery = new DeliveryModel { Way = "直接送达", ReceivedBy = cast.Names[0], ReceivedOn = Cast.Day },
    };

    public static DeclineNoticeModel DeclineNotice(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Addressee = cast.Names[0],
        RequestedAt = Cast.Hour,
        Matter = Cast.Matter,
        Reason = cast.Text("该纠纷已由人民法院受理"),
        Basis = "《示例省人民调解条例》第十八条",
        OtherWays = ["在诉讼中请求人民法院调解；"],
        NoticeOn = Cast.Day,
    };

    public static ReceiptModel Receipt(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Requester = cast.Names[0],
        RequestedAt = Cast.Hour,
        Channel = "来访",
        OtherParties = [.. cast.Names.Skip(1)],
        Matter = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Requests = ["赔偿修复费用", "限期维修"],
        Materials = ["身份证复印件1份", "照片6张"],
        InterruptsLimitation = true,
        Registrar = Cast.Mediator,
        Contact = "022-00000001",
        ReceiptOn = Cast.Day,
    };

    public static WalkInNoteModel WalkInNote(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Visitor = cast.Names[0],
        VisitorPhone = "13900000001",
        OtherPeople = [.. cast.Names.Skip(1)],
        ArrivedAt = Cast.Hour,
        LeftAt = Cast.Hour.AddMinutes(40),
        ReceivedBy = Cast.Mediator,
        Category = "邻里纠纷",
        Matter = "楼道堆物影响通行。",
        Handling = cast.Text("电话联系对方到场，当面说明消防规定。"),
        Result = "对方当场清理完毕。",
        Signatures = Cast.Officials(SignerRole.Visitor, SignerRole.Receptionist),
    };

    public static DiversionLetterModel DiversionLetter(Cast cast) => new()
    {
        Stamp = Cast.Issued("示海调函〔2026〕12号"),
        Committee = Cast.Committee,
        Addressee = "示例区劳动人事争议仲裁委员会",
        Person = cast.Names[0],
        PersonPhone = "13900000001",
        RequestedAt = Cast.Hour,
        Matter = cast.Text("所在单位拖欠三个月工资。"),
        Way = "劳动人事争议仲裁",
        Reason = "双方对劳动关系是否存在有争议",
        WhereToGo = "示例区样板路8号，电话022-00000008",
        Attachments = ["登记表复印件"],
        LookAgainOn = new DateOnly(2026, 9, 15),
        ContactPerson = Cast.Mediator,
        ContactPhone = "022-00000001",
        LetterOn = Cast.Day,
    };

    public static ReplyLetterModel ReplyLetter(Cast cast) => new()
    {
        Stamp = Cast.Issued("示海调函〔2026〕13号"),
        Committee = Cast.Committee,
        Addressee = Cast.Court,
        TheirNumber = "（2026）示0101诉前调88号",
        ReceivedOn = Cast.Day,
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        Outcome = cast.Text("经两次调解，当事人于2026年9月1日自愿达成调解协议。"),
        AgreementNumber = "（2026）示海调协字第0018号",
        FileReturned = true,
        Attachments = ["调解协议书复印件", "案卷材料一册"],
        ContactPerson = Cast.Mediator,
        ContactPhone = "022-00000001",
        LetterOn = Cast.Day,
    };

    public static ConfirmationApplicationModel ConfirmationApplication(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        Parties = cast.Parties,
        AgreementNumber = "（2026）示海调协字第0018号",
        AgreedOn = Cast.Day,
        EffectiveOn = Cast.Day,
        Dispute = Cast.Matter,
        Facts = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Terms = ["赔偿修复费用12,600.00元；", "于2026年9月20日前完成防水维修。"],
        AgreementCopies = 3,
        Attachments = [new AttachmentModel { Name = "身份证复印件", Copies = 2 }],
        Signatures = cast.Signatures(),
    };

    public static PledgeModel Pledge(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        Applicants = cast.Names,
        AgreementNumber = "（2026）示海调协字第0018号",
        Signatures = cast.Signatures(),
    };

    public static OrganisationCertificateModel OrganisationCertificate(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        RegistrationNumber = "示司调备〔2020〕7号",
        Seat = "示例区海棠街道样板路2号",
        Parties = cast.Names,
        Dispute = cast.Text(Cast.Matter),
        Mediators =
        [
            new CertifiedMediatorModel { Name = Cast.Mediator, CertificateNumber = "示调证0007", Host = true },
            new CertifiedMediatorModel { Name = "吴协助" },
        ],
        Sessions = [new DateOnly(2026, 8, 25), Cast.Day],
        AgreementNumber = "（2026）示海调协字第0018号",
        AgreedOn = Cast.Day,
        CertifiedOn = Cast.Day,
    };

    public static ServiceAddressFormModel ServiceAddressForm(Cast cast) => ServiceAddressForm(cast, cast.Parties[0]);

    public static ServiceAddressFormModel ServiceAddressForm(Cast cast, PartyModel party) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        Party = party.Name,
        Recipient = party.Name,
        Address = cast.Text("示例区海棠街道样板里3号楼401室"),
        PostCode = "300000",
        Phone = "13900000001",
        Email = "demo@example.com",
        ElectronicService = true,
        ProxyRecipient = "钱代收（母亲，13900000009）",
        Signatures = [new SignatureModel { Role = SignerRole.Party, Side = party.Side, Name = party.Name }],
    };

    public static MaterialsListModel MaterialsList(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        Dispute = Cast.Matter,
        Materials =
        [
            new MaterialModel { Name = "司法确认申请书", Pages = 3, Remarks = "签名齐全" },
            .. cast.Names.Select(name => new MaterialModel { Name = cast.Text($"{name}身份证"), Original = false, Copies = 2, Pages = 1 }),
        ],
        HandedOverBy = Cast.Mediator,
        HandedOverOn = Cast.Day,
    };

    public static ProtectedAddressSheetModel ProtectedAddressSheet(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Court = Cast.Court,
        AgreementNumber = "（2026）示海调协字第0018号",
        Addresses = [.. cast.Names.Select(name => new ProtectedAddressModel
        {
            Party = name, Address = cast.Text("示例区秘密路9号"), Phone = "13900000001",
        })],
        SheetOn = Cast.Day,
    };

    private static InstalmentModel Instalment(DateOnly dueOn, decimal yuan, string capitals) => new()
    {
        DueOn = dueOn,
        Amount = new MoneyModel { Yuan = yuan, InCapitals = capitals },
        Debtor = "李大例",
        Creditor = "张晓示",
        Way = "银行转账",
        Place = "示例银行",
    };
}
