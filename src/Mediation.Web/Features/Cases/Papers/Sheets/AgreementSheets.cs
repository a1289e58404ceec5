using Mediation.Documents.Papers.Agreement;
using Mediation.Documents.Papers.FollowUpRecord;
using Mediation.Documents.Papers.OralAgreementRegistration;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.ReplyLetter;
using Mediation.Documents.Papers.TerminationNotice;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>The agreement and what comes after it, or instead of it.</summary>
public static class AgreementSheets
{
    public static AgreementModel Written(PaperSource source, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(agreement);
        return new AgreementModel
        {
            Stamp = source.Stamp with { Number = agreement.Number },
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Naming = source.Naming,
            Parties = [.. PartiesOf(source, agreement)],
            Facts = agreement.Facts,
            Terms = [.. agreement.Clauses.OrderBy(c => c.Number).Select(c => c.Text)],
            Performance = Performance(source, agreement),
            CopyForCourt = agreement.WithCourtCopy,
            EffectiveOn = agreement.EffectiveOn,
            Signatures = [.. Signatures(source, agreement)],
        };
    }

    public static OralAgreementRegistrationModel Oral(PaperSource source, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(agreement);
        return new OralAgreementRegistrationModel
        {
            Stamp = source.Stamp with { Number = agreement.Number },
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Naming = source.Naming,
            Parties = [.. PartiesOf(source, agreement)],
            Facts = agreement.Facts,
            Terms = [.. agreement.Clauses.OrderBy(c => c.Number).Select(c => c.Text)],
            Performance = Performance(source, agreement),
            AgreedOn = agreement.AgreedOn ?? source.Context.Today,
            Place = source.Centre.PublicName,
            AcrossCommittees = source.Case.JointHosts.Count > 0,
            Result = "调解成功",
            Amount = PaperSource.Money(agreement.TotalAmount),
            PerformanceState = AgreementNames.Of(agreement.Status).Chinese,
            Signatures =
            [
                PaperSource.Blank(SignerRole.Mediator, source.Case.HostMediatorName ?? ""),
                PaperSource.Blank(SignerRole.Recorder, RecorderName(source)),
            ],
        };
    }

    public static FollowUpRecordModel FollowUp(PaperSource source, FollowUpVisit visit)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(visit);
        return new FollowUpRecordModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Parties = visit.Answers.Count > 0
                ? [.. visit.Answers.Select(a => a.Name)]
                : [.. source.Case.SigningParties.Select(p => p.Name)],
            AgreementNumber = visit.AgreementId is { } id ? source.Case.AgreementOf(id).Number : null,
            Matter = source.Case.Title,
            VisitedAt = PaperSource.Local(visit.DoneAt ?? ChinaTime.StartOf(visit.ScheduledOn)),
            Way = FollowUpNames.Of(visit.Way).Chinese,
            Performance = visit.Performance is { } finding
                ? $"{FollowUpNames.Of(finding).Chinese}{(visit.PerformanceNote is { } note ? "：" + note : "")}"
                : null,
            Satisfaction = visit.Answers.Count == 0 ? null : string.Join("；", visit.Answers.Select(Opinion)),
            SuitAndJudgment = visit.SuitsAndJudgments,
            WrongMediation = visit.WrongMediation,
            NewSigns = visit.NewSigns,
            Measures = visit.Measures,
            Signatures = [PaperSource.Blank(SignerRole.FollowUpVisitor, visit.Visitor)],
        };
    }

    public static TerminationNoticeModel Termination(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new TerminationNoticeModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Addressees = [.. source.Parties.Select(p => p.Name)],
            AcceptedOn = of.AcceptedOn ?? ChinaTime.DayOf(of.RequestMadeAt),
            Matter = of.Title,
            Reason = of.TerminationReason switch
            {
                null or TerminationReason.Other => of.TerminationNote ?? "",
                { } reason => CaseNames.Of(reason).Chinese,
            },
            OtherWays = PaperSource.OtherWays,
            NoticeOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    public static ReplyLetterModel Reply(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new ReplyLetterModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Addressee = of.EntrustingBodyName ?? "",
            TheirNumber = of.EntrustingNumber,
            ReceivedOn = of.EntrustReceivedOn ?? ChinaTime.DayOf(of.RequestMadeAt),
            Matter = of.Title,
            Outcome = OutcomeInWords(of),
            AgreementNumber = of.AgreementInForce?.Number,
            FileReturned = of.IsFromCourt,
            ContactPerson = of.HostMediatorName,
            ContactPhone = source.Centre.Phone,
            LetterOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    internal static IEnumerable<PartyModel> PartiesOf(PaperSource source, Agreement agreement)
    {
        var signing = agreement.Slots.Where(s => s.Role == SignatoryRole.Party).Select(s => source.Case.PartyOf(s.PartyId!.Value)).ToList();
        return (signing.Count > 0 ? signing : source.Case.SigningParties).OrderBy(p => p.Position).Select(source.Model);
    }

    private static string Opinion(FollowUpAnswer answer) =>
        $"{answer.Name}：{(answer.Satisfaction is { } score ? $"{score}分" : "未评分")}{(answer.Remark is { } remark ? "，" + remark : "")}";

    internal static string OutcomeInWords(DisputeCase of)
    {
        if (of.AgreementInForce is { } agreement)
            return $"经本委员会主持调解，双方于{agreement.EffectiveOn:yyyy年M月d日}达成{AgreementNames.Of(agreement.Form).Chinese}调解协议（编号{agreement.Number}），协议{AgreementNames.Of(agreement.Status).Chinese}。";
        return of.TerminationReason is { } reason
            ? $"本委员会依法终止调解，原因：{CaseNames.Of(reason).Chinese}。已告知当事人其他解决途径。"
            : of.DeclineReason is { } declined ? $"本委员会不予受理，理由：{declined}。" : $"案件现处于“{CaseNames.Of(of.Status).Chinese}”阶段。";
    }

    private static PerformanceModel? Performance(PaperSource source, Agreement agreement)
    {
        if (agreement.Schedule.Count == 0 && agreement is { PerformanceWay: null, PerformanceTime: null, PerformancePlace: null })
            return null;
        return new PerformanceModel
        {
            Way = agreement.PerformanceWay,
            TimeLimit = agreement.PerformanceTime,
            Place = agreement.PerformancePlace,
            Schedule =
            [
                .. agreement.Schedule.OrderBy(i => i.Number).Select(i => new InstalmentModel
                {
                    DueOn = i.DueOn,
                    Amount = PaperSource.Money(i.Amount),
                    Duty = i.IsPersonal ? $"{i.What}（由本人履行）" : i.Amount is null ? i.What : null,
                    Debtor = i.PayerPartyId is { } payer ? source.Case.PartyOf(payer).Name : "",
                    Creditor = i.PayeePartyId is { } payee ? source.Case.PartyOf(payee).Name : null,
                    Way = agreement.PerformanceWay,
                    Place = agreement.PerformancePlace,
                }),
            ],
            Total = PaperSource.Money(agreement.TotalAmount),
        };
    }

    /// <summary>The lines under an agreement; before it is sent for signature, blank ones for everybody who will sign.</summary>
    private static IEnumerable<SignatureModel> Signatures(PaperSource source, Agreement agreement)
    {
        if (agreement.Slots.Count > 0)
            return agreement.Slots.Select(slot => Line(source, slot));
        return
        [
            .. source.Case.SigningParties.SelectMany(source.Lines),
            PaperSource.Blank(SignerRole.Mediator, source.Case.HostMediatorName ?? ""),
            PaperSource.Blank(SignerRole.Recorder, source.Context.Actor?.Name ?? ""),
            PaperSource.Blank(SignerRole.Committee, source.Committee.Name),
            .. source.Case.JointHosts.Where(host => host.Seals).Select(host => PaperSource.Blank(SignerRole.Committee, host.Name)),
        ];
    }

    /// <summary>Who wrote the record of the last sitting; whoever prints, where there was none.</summary>
    private static string RecorderName(PaperSource source) =>
        source.Case.Sessions.Where(s => s.WasHeld).MaxBy(s => s.Number)?.RecorderName ?? source.Context.Actor?.Name ?? "";

    private static SignatureModel Line(PaperSource source, SignatureSlot slot)
    {
        var line = slot.Role switch
        {
            SignatoryRole.Party => PartyLine(source, slot),
            SignatoryRole.HostMediator => PaperSource.Blank(SignerRole.Mediator, slot.Name),
            SignatoryRole.Recorder => PaperSource.Blank(SignerRole.Recorder, slot.Name),
            SignatoryRole.CommitteeSeal => PaperSource.Blank(SignerRole.Committee, slot.Name),
        };
        return line with
        {
            Ways = slot.Method is { } method ? [WayOf(method)] : [],
            SignedOn = slot.SignedOn,
            ReadAloud = slot.WasReadAloud,
        };
    }

    /// <summary>The party's own line; who signed for it stands on the line under its name.</summary>
    private static SignatureModel PartyLine(PaperSource source, SignatureSlot slot)
    {
        var party = source.Case.PartyOf(slot.PartyId!.Value);
        return slot.SignedFor is not { } signer
            ? PaperSource.Blank(party)
            : PaperSource.Blank(party) with
            {
                Role = slot.AgentId is null ? SignerRole.Guardian : SignerRole.Agent,
                Name = signer,
                OnBehalfOf = [party.Name],
            };
    }

    private static SigningWay WayOf(SigningMethod method) => method switch
    {
        SigningMethod.Signature or SigningMethod.Tablet => SigningWay.Signature,
        SigningMethod.Seal => SigningWay.Seal,
        SigningMethod.Fingerprint => SigningWay.Fingerprint,
    };
}
