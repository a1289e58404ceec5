using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;

namespace Mediation.Db.Seed.Demo;

/// <summary>From acceptance to the agreement.</summary>
internal sealed partial class DemoStory
{
    private void Accept()
    {
        foreach (var applicant in Case.Parties.Where(p => p.Side == PartySide.Applicant))
        {
            Tell(applicant, DeclarationWay.Signed);
        }

        Go(1);
        Case.AssignHost(host.Id, host.Name, AssignmentMode.Appointed, null, Context, post.Director);
        Case.Accept(Context, mediator);
    }

    private void Tell(Party party, DeclarationWay way)
    {
        Case.GiveRightsNotice(party.Id, way, null, Context, mediator);
        Case.DeclareWilling(party.Id, way, null, Context, mediator);
    }

    private Visit PlanVisit(int daysAhead)
    {
        Go(2);
        return Case.PlanVisit(
            VisitKind.FactFinding,
            new VisitPlan(moment.AddDays(daysAhead), Case.Place!, mediator.Name, Case.Parties[^1].Name, "查看现场，核对损失"), Context, mediator);
    }

    private Visit StartVisit()
    {
        var visit = PlanVisit(daysAhead: 1);
        Case.StartVisit(Context, mediator);
        return visit;
    }

    private void RecordVisit(Visit visit)
    {
        Go(4);
        Case.RecordVisit(
            visit.Id,
            new VisitReport(moment.AddHours(-2), moment.AddHours(-1), visit.Place, mediator.Name, mediator.Name, "现场情况与申请人陈述基本一致。"),
            Context, mediator);
    }

    private void FinishVisit(Visit visit)
    {
        RecordVisit(visit);
        foreach (var signature in visit.Signatures)
        {
            visit.EnterSignature(signature.Id, Context.Today);
        }

        Case.SignVisit(visit.Id, Context, mediator);
        Case.FinishVisit(Context, mediator);
    }

    private void Mediate()
    {
        Accept();
        if (Faker.Random.Bool(0.3f))
        {
            FinishVisit(StartVisit());
        }

        Go(5);
        foreach (var respondent in Case.Parties.Where(p => p.Side == PartySide.Respondent))
        {
            Tell(respondent, DeclarationWay.PhoneNoted);
        }

        Case.OpenMediation(Context, mediator);
        Sit();
    }

    private void Sit()
    {
        Go(6);
        var session = PlanSitting(minutesAhead: 1);
        Go(7);
        var present = RecordSitting(session);
        Case.SignSession(
            session.Id, [.. present.Select(p => new SessionSignature(p.Name, "当事人", Context.Today, null))], Context, mediator);
    }

    private MediationSession PlanSitting(int minutesAhead)
    {
        var kind = Case.HasViolenceFlag ? SittingKind.Separate : SittingKind.Joint;
        return Case.PlanSession(
            new SessionPlan(
                kind, kind == SittingKind.Separate ? PartySide.Applicant : null, false, moment.AddMinutes(minutesAhead), "示例调解室", host.Name,
                mediator.Name),
            Context, mediator);
    }

    private List<Party> RecordSitting(MediationSession session)
    {
        var present = Case.Parties.Where(p => session.Kind == SittingKind.Joint || p.Side == PartySide.Applicant).ToList();
        Case.RecordSession(
            session.Id,
            new SessionRecord(session.StartsAt.AddMinutes(50), [.. present.Select(p => p.Id)])
            {
                NoticeGiven = "已告知调解的性质、原则、效力和当事人的权利义务。",
                Accounts = $"申请人称：{dispute.Facts}被申请人作了说明，认为责任应由双方分担。",
                FactsChecked = "已核对票据和照片。",
                UndisputedFacts = "双方对事情发生的时间、地点没有争议。",
                Persuasion = "调解员从情理法三方面作了劝导，双方交换了意见。",
                Proposal = "调解员提出：先把问题修好或者停下来，费用按责任分担，付款日期写进协议。双方表示回去考虑。",
                Outcome = "双方愿意继续协商。",
            },
            Context, mediator);
        return present;
    }

    private Agreement Settle()
    {
        Mediate();
        Go(8);
        var agreement = Draft(!Case.Category.RequiresWrittenAgreement && Faker.Random.Bool(0.2f));
        Go(9);
        var number = post.NextAgreement(Context.Today, new NumberUse(Case.Id, agreement.Form == AgreementForm.Oral ? PaperKind.OralAgreementRegistration : PaperKind.Agreement, mediator));
        if (agreement.Form == AgreementForm.Oral)
        {
            Case.RecordOralAgreement(agreement.Id, number, Context.Today, Context, mediator);
        }
        else
        {
            Sign(agreement, number);
        }

        Case.DecideRequest(Case.Requests[0].Id, RequestOutcome.Agreed, null, null, Context, mediator);
        var alsoConduct = Faker.Random.Bool(0.8f);
        Case.DecideRequest(
            Case.Requests[1].Id, alsoConduct ? RequestOutcome.Agreed : RequestOutcome.NotAgreed,
            alsoConduct ? null : OtherWaysTold.OrallyNoted, null, Context, mediator);
        Case.Settle(Context, mediator);
        return agreement;
    }

    private Agreement Draft(bool isOral)
    {
        var (payee, payer) = (Case.Parties.First(p => p.Side == PartySide.Applicant), Case.Parties.First(p => p.Side == PartySide.Respondent));
        var amount = Faker.Random.Int(3, 300) * 100m;
        var due = (Case.Round == 1 ? start : Context.Today).AddDays(Faker.Random.Int(14, 60));
        var content = new AgreementContent(
            isOral ? AgreementForm.Oral : AgreementForm.Written, dispute.Facts,
            dispute.Clauses(payer.Name, payee.Name, amount, due, Case.Category.IsLabour), PerformanceKind.Schedule)
        {
            PerformanceWay = "银行转账",
            TotalAmount = amount,
            Schedule = [new Instalment(1, due, amount, dispute.Payment, payer.Id, payee.Id)],
            WithCourtCopy = !isOral,
        };
        return Case.DraftAgreement(content, Context, mediator);
    }

    private void Sign(Agreement agreement, string number)
    {
        Case.SendForSignature(agreement.Id, number, post.Committee.Name, post.Committee.AllowsTabletSignatures, Context, mediator);
        foreach (var slot in agreement.Slots.ToList())
        {
            SignSlot(agreement, slot);
        }
    }

    private void SignSlot(Agreement agreement, SignatureSlot slot)
    {
        var party = slot.PartyId is { } id ? Case.PartyOf(id) : null;
        var method = slot.Role == SignatoryRole.CommitteeSeal || party?.Kind == PartyKind.Organisation ? SigningMethod.Seal
            : party?.NeedsReadingAloud == true ? SigningMethod.Fingerprint
            : SigningMethod.Signature;
        var act = new SigningAct(ChinaTime.DayOf(moment), method)
        {
            WasReadAloud = party?.NeedsReadingAloud == true,
            SignedFor = party?.LegalRepresentatives.Count > 0 ? party.LegalRepresentatives[0].Name : null,
        };
        Case.SignAgreement(agreement.Id, slot.Id, act, Context, mediator);
    }
}
