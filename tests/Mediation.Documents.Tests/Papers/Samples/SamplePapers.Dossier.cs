using Mediation.Documents.Papers.Application;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.ClosingReport;
using Mediation.Documents.Papers.ConsultationMinutes;
using Mediation.Documents.Papers.CorrectionSlip;
using Mediation.Documents.Papers.DossierContents;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;
using Mediation.Documents.Papers.EvidenceList;
using Mediation.Documents.Papers.GroupList;
using Mediation.Documents.Papers.LegalRepresentativeCertificate;
using Mediation.Documents.Papers.NoteOfTelling;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.PerformanceCertificate;
using Mediation.Documents.Papers.PerformanceReceipt;
using Mediation.Documents.Papers.PowerOfAttorney;
using Mediation.Documents.Papers.QualificationExtract;
using Mediation.Documents.Papers.ReexaminationRecord;
using Mediation.Documents.Papers.SupplementaryAgreement;
using Mediation.Documents.Papers.TransferLetter;

namespace Mediation.Documents.Tests.Papers.Samples;

/// <summary>The papers of the dossier besides records and agreements, the letters, and the court's papers.</summary>
public static partial class SamplePapers
{
    private const string AgreementNumber = "（2026）示海调协字第0018号";

    public static DossierCoverModel DossierCover(Cast cast) => new()
    {
        Stamp = Cast.Issued("（2026）示海人调字第42号"),
        Committee = Cast.Committee,
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        Year = 2026,
        Category = "邻里纠纷",
        Mediators = [Cast.Mediator, "吴协助"],
        From = new DateOnly(2026, 8, 20),
        To = Cast.Day,
        FiledBy = Cast.Recorder,
        FiledOn = new DateOnly(2026, 11, 2),
        Retention = "长期",
        Remarks = cast.Text("含司法确认材料。"),
    };

    public static DossierContentsModel DossierContents(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        Entries =
        [
            new ContentsEntryModel { Name = "人民调解受理登记表", FirstPage = 1, LastPage = 2 },
            new ContentsEntryModel { Name = "人民调解当事人权利义务告知书", FirstPage = 3 },
            .. cast.Names.Select((name, index) => new ContentsEntryModel
            {
                Name = cast.Text($"身份证明（{name}）"), FirstPage = 4 + index, Remarks = "复印件",
            }),
        ],
    };

    public static ApplicationModel Application(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Parties = [.. cast.Parties.Select(party => party with { IdentityNumber = null })],
        Facts = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Requests = ["赔偿修复费用12,600.00元", "限期维修501室卫生间防水"],
        Signatures = [.. cast.Signatures().Where(line => line.Side is PartySide.First)],
    };

    public static PowerOfAttorneyModel PowerOfAttorney(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Principal = cast.Parties[0],
        Attorneys =
        [
            new AttorneyModel
            {
                Kind = AttorneyKind.NearKin,
                Person = new RepresentativeModel
                {
                    Kind = RepresentativeKind.Agent, Name = "张大示", Sex = "男", Relation = "父亲",
                    IdentityNumber = "990101195305120017", Phone = "13900000005",
                },
            },
        ],
        Matter = cast.Text(Cast.Matter),
        Powers = [AgentPower.ApplyOrEnd, AgentPower.Evidence, AgentPower.DisposeOfClaims, AgentPower.TakePartAndSign],
        From = Cast.Day,
        Signatures =
        [
            new SignatureModel { Role = SignerRole.Principal, Name = cast.Names[0] },
            new SignatureModel { Role = SignerRole.Attorney, Name = "张大示" },
        ],
    };

    public static EvidenceListModel EvidenceList(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Matter = Cast.Matter,
        Items =
        [
            .. cast.Names.Select(name => new EvidenceModel
            {
                Name = "渗水部位照片", Kind = "照片", Source = name, Original = true, Pages = 6,
                Proves = cast.Text("卧室顶面渗水的位置和范围"), CheckedBy = Cast.Mediator,
            }),
            new EvidenceModel { Name = "维修报价单", Kind = "书证", Source = cast.Names[0], Original = false, Pages = 1, Proves = "修复费用" },
        ],
        Signatures = [.. cast.Names.Take(1).Select(name => new SignatureModel { Role = SignerRole.Provider, Name = name }), .. Cast.Officials(SignerRole.Checker)],
    };

    public static PerformanceReceiptModel PerformanceReceipt(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        AgreementNumber = AgreementNumber,
        Matter = Cast.Matter,
        Received =
        [
            new ReceivedModel
            {
                On = new DateOnly(2026, 9, 9), Debtor = cast.Names[^1], Creditor = cast.Names[0],
                Amount = new MoneyModel { Yuan = 6600, InCapitals = "陆仟陆佰元整" }, Proof = "银行转账回单",
            },
            new ReceivedModel
            {
                On = new DateOnly(2026, 9, 18), Debtor = cast.Names[^1], Creditor = cast.Names[0],
                What = cast.Text("完成501室卫生间防水维修"), Proof = "现场查看",
            },
        ],
        Total = new MoneyModel { Yuan = 6600, InCapitals = "陆仟陆佰元整" },
        Signatures = [new SignatureModel { Role = SignerRole.Payee, Name = cast.Names[0] }, .. Cast.Officials(SignerRole.Mediator)],
    };

    public static ClosingReportModel ClosingReport(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        DossierNumber = "（2026）示海人调字第42号",
        FilledInOn = new DateOnly(2026, 11, 2),
        Handler = Cast.Mediator,
        AcceptedOn = new DateOnly(2026, 8, 20),
        ClosedOn = new DateOnly(2026, 10, 31),
        Parties = cast.Names,
        Source = ClosingSource.Court,
        SendingBody = Cast.Court,
        Category = "邻里纠纷",
        Outcome = "书面协议",
        Facts = cast.Text("楼上卫生间渗水，造成楼下卧室顶面受损。"),
        Result = "当事人自愿达成调解协议。",
        Performance = "已经全部履行。",
        Opinion = "同意结案。",
        Signatures = Cast.Officials(SignerRole.Handler, SignerRole.Approver),
    };

    public static TransferLetterModel TransferLetter(Cast cast) => new()
    {
        Stamp = Cast.Issued("示海调函〔2026〕14号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Addressee = Cast.Court,
        Parties = cast.Names,
        Matter = cast.Text(Cast.Matter),
        ToConfirm = new AgreementToConfirmModel(AgreementNumber, Cast.Day),
        Attachments = ["司法确认申请材料一册", "移送材料清单"],
        ContactPerson = Cast.Mediator,
        ContactPhone = "022-00000001",
        LetterOn = Cast.Day,
    };

    public static PerformanceCertificateModel PerformanceCertificate(Cast cast) => new()
    {
        Stamp = Cast.Issued("示海调函〔2026〕15号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Addressee = "示例市公安局示例分局海棠派出所",
        TheirNumber = "示公（海）受案字〔2026〕88号",
        Parties = cast.Names,
        Matter = Cast.Matter,
        AgreementNumber = AgreementNumber,
        AgreedOn = Cast.Day,
        State = cast.Text("赔偿款已经全部支付，当事人没有异议。"),
        Performed = ["2026年9月9日支付6,600.00元；", "2026年10月30日支付6,000.00元。"],
        LetterOn = Cast.Day,
    };

    public static CorrectionSlipModel CorrectionSlip(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        CorrectedPaper = "人民调解协议书",
        CorrectedNumber = AgreementNumber,
        CorrectedHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        CorrectedIssuedOn = Cast.Day,
        Corrections = [cast.Text("第二条中“501室卫生间”误写为“510室卫生间”，现更正为“501室卫生间”。")],
        Naming = cast.Naming,
        Signatures = cast.Signatures(SignerRole.Mediator),
    };

    public static SupplementaryAgreementModel SupplementaryAgreement(Cast cast) => new()
    {
        Stamp = Cast.Issued("（2026）示海调协字第0027号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Naming = cast.Naming,
        Parties = cast.Parties,
        OriginalNumber = AgreementNumber,
        OriginalEffectiveOn = Cast.Day,
        Reason = cast.Text("维修中发现地漏需要更换，费用由双方另行协商。"),
        Terms = ["增加更换地漏费用480.00元，由被申请人承担；", "第二期付款期限延至2026年11月15日。"],
        Performance = new PerformanceModel { Way = "银行转账", TimeLimit = "2026年11月15日前", Place = "示例银行海棠支行" },
        EffectiveOn = new DateOnly(2026, 10, 9),
        Signatures = cast.Signatures(SignerRole.Mediator, SignerRole.Recorder),
    };

    public static GroupListModel GroupList(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Matter = cast.Text(Cast.Matter),
        MemberCount = Math.Max(10, cast.Names.Count),
        Members = [.. cast.Parties.Select(party => new GroupMemberModel
        {
            Name = party.Name, IdentityNumber = party.IdentityNumber, Address = party.Address, Phone = party.Phone,
        })],
        Representatives =
        [
            new RepresentativeModel
            {
                Kind = RepresentativeKind.GroupRepresentative, Name = cast.Names[0], Sex = "女",
                IdentityNumber = "990101198105120015", Phone = "13900000001",
            },
        ],
        SignedOn = Cast.Day,
        Signatures = [new SignatureModel { Role = SignerRole.GroupRepresentative, Name = cast.Names[0] }],
    };

    public static ReexaminationRecordModel ReexaminationRecord(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Matter = Cast.Matter,
        Parties = cast.Names,
        AgreementNumber = AgreementNumber,
        ClosedOn = new DateOnly(2026, 10, 31),
        EarlierOutcome = "达成书面协议，已经履行。",
        ExaminedOn = new DateOnly(2027, 3, 2),
        Examiners = [Cast.Mediator],
        Reason = "当事人来电反映同一部位再次渗水。",
        Finding = cast.Text("经现场查看，渗水点与原维修部位相同。"),
        Opinion = "重新受理，开始新一轮调解。",
        Naming = cast.Naming,
        Signatures = [.. cast.Signatures(), .. Cast.Officials(SignerRole.Examiner)],
    };

    public static DossierDescriptionModel DossierDescription(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        DossierNumber = "（2026）示海人调字第42号",
        Pages = 86,
        Added = cast.Text("2026年11月20日补充法院裁定书1份。"),
        Other = "背靠背调解记录另行装袋保存。",
        FiledBy = Cast.Recorder,
        CheckedBy = Cast.Mediator,
        FiledOn = new DateOnly(2026, 11, 2),
    };

    public static BackCoverModel BackCover(Cast cast) => new()
    {
        Stamp = Cast.Issued("（2026）示海人调字第42号"),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Pages = 86,
        BoundBy = cast.Names[0],
        BoundOn = new DateOnly(2026, 11, 2),
    };

    public static NoteOfTellingModel NoteOfTelling(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Matter = Cast.Matter,
        ToldAt = Cast.Hour,
        Place = "海棠街道调解室",
        Way = "当面口头告知",
        ToldTo = cast.Names,
        ToldBy = Cast.Mediator,
        Reason = cast.Text("双方对赔偿数额分歧较大，调解不成。"),
        OtherWays = ["向示例市示例区人民法院起诉；", "申请法律援助，电话12348。"],
        Answer = "知道了，准备起诉。",
        Naming = cast.Naming,
        Signatures = [.. cast.Signatures(), .. Cast.Officials(SignerRole.Teller)],
    };

    public static ConsultationMinutesModel ConsultationMinutes(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        HeldAt = Cast.Hour,
        Place = "示例区矛调中心会诊室",
        Matter = $"{string.Join("与", cast.Names)}{Cast.Matter}",
        Reason = "渗水原因需要专业判断，涉及多户。",
        Question = "渗水由谁负责维修，费用如何分担？",
        Seats =
        [
            new SeatModel { Unit = "示例区住房和建设局", Name = "孙科长", Post = "科长" },
            new SeatModel { Unit = "示例律师事务所", Name = "郑律师", Post = "律师" },
        ],
        Minutes = cast.Text("住建部门介绍了防水工程的保修期限，律师说明了相邻关系的规定。"),
        Opinion = "由楼上住户负责维修，物业配合关闭水阀。",
        Tasks = [new TaskModel { Text = "联系施工单位现场查看", Owner = "示例区住房和建设局", DueOn = new DateOnly(2026, 9, 8) }],
    };

    public static QualificationExtractModel QualificationExtract(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Kind = "乡镇（街道）人民调解委员会",
        RegistrationNumber = "示司调备〔2020〕7号",
        Seat = cast.Text("示例区海棠街道样板路2号"),
        Phone = "022-00000001",
        Mediators =
        [
            new RegisteredMediatorModel
            {
                Name = Cast.Mediator, Kind = "委员", CertificateNumber = "示调证0007",
                TermFrom = new DateOnly(2024, 1, 1), TermUntil = new DateOnly(2026, 12, 31), Host = true,
            },
            new RegisteredMediatorModel { Name = "吴协助", Kind = "聘任" },
        ],
        ExtractedOn = Cast.Day,
    };

    public static LegalRepresentativeCertificateModel LegalRepresentativeCertificate(Cast cast) => new()
    {
        Stamp = Cast.Issued(),
        Committee = Cast.Committee,
        CaseNumber = Cast.CaseNumber,
        Organisation = cast.Parties.LastOrDefault(party => party.Kind is PartyKind.Organisation) ?? new PartyModel
        {
            Side = PartySide.Second,
            Kind = PartyKind.Organisation,
            Name = cast.Names[0] + "餐饮有限公司",
            CreditCode = "91990101MA0DEM00XB",
            LegalRepresentative = "赵经理",
            LegalRepresentativePost = "执行董事",
            Phone = "022-00000000",
            Address = cast.Text("示例区海棠街道样板路1号"),
        },
        PersonPhone = "13900000006",
        PersonIdentityNumber = "990101197501010011",
        CertifiedOn = Cast.Day,
    };
}
