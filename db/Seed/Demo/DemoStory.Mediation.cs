using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.LeaderCases;
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

    private Visit StartVisit()
    {
        Go(2);
        var visit = Case.PlanVisit(
            VisitKind.FactFinding,
            new VisitPlan(moment.AddDays(1), Case.Place!, mediator.Name, Case.Parties[^1].Name, "查看现场，核对损失"), Context, mediator);
        Case.StartVisit(Context, mediator);
        return visit;
    }

    private void FinishVisit(Visit visit)
    {
        Go(4);
        Case.RecordVisit(
            visit.Id,
            new VisitReport(moment.AddHours(-2), moment.AddHours(-1), visit.Place, mediator.Name, mediator.Name, "现场情况与申请人陈述基本一致。"),
            Context, mediator);
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
        var kind = Case.HasViolenceFlag ? SittingKind.Separate : SittingKind.Joint;
        var session = Case.PlanSession(
            new SessionPlan(
                kind, kind == SittingKind.Separate ? PartySide.Applicant : null, false, moment.AddMinutes(1), "示例调解室", host.Name, mediator.Name),
            Context, mediator);
        Go(7);
        var present = Case.Parties.Where(p => kind == SittingKind.Joint || p.Side == PartySide.Applicant).ToList();
        Case.RecordSession(
            session.Id,
            new SessionRecord(session.StartsAt.AddMinutes(50), [.. present.Select(p => p.Id)])
            {
                NoticeGiven = "已告知调解的性质、原则、效力和当事人的权利义务。",
                Accounts = "双方各自陈述了事情经过和要求。",
                FactsChecked = "已核对票据和照片。",
                UndisputedFacts = "双方对事情发生的时间、地点没有争议。",
                Persuasion = "调解员从情理法三方面作了劝导，双方交换了方案。",
                Outcome = "双方愿意继续协商。",
            },
            Context, mediator);
        Case.SignSession(
            session.Id, [.. present.Select(p => new SessionSignature(p.Name, "当事人", Context.Today, null))], Context, mediator);
    }

    private void Consult()
    {
        Go(10);
        Case.AskConsultation(
            "责任如何划分，费用由谁承担？", "双方对责任认定分歧较大",
            [
                new SeatRequest(SeatKind.Organ, OrganKind.Police, "示例派出所", "示例民警", SeatEvidence.OnDuty),
                new SeatRequest(SeatKind.Organ, OrganKind.JusticeBureau, "示例司法所", "示例科员", SeatEvidence.OnDuty),
            ],
            Context, mediator);
        Case.RequestConsultation(Context, mediator);
    }

    private void PutUnderLeader()
    {
        Go(10);
        var led = Case.ProposeLeader(LeaderCaseGround.Severity, "涉及人数较多，需要多部门协调", Context, mediator);
        Case.AssignLeader(led.Id, "示例街道主任", "街道办事处主任", Context, post.Director);
        Case.WriteLeaderPlan(led.Id, "两周内召集各方协商，确定修缮和补偿方案。", Context.Today.AddDays(30), Context, mediator);
        Case.ApproveLeaderPlan(led.Id, Context, post.Director);
        Case.PutUnderLeader(Context, post.Director);
    }

    private Agreement Settle()
    {
        Mediate();
        Go(8);
        var (payee, payer) = (Case.Parties.First(p => p.Side == PartySide.Applicant), Case.Parties.First(p => p.Side == PartySide.Respondent));
        var amount = Faker.Random.Int(3, 300) * 100m;
        var due = start.AddDays(Faker.Random.Int(14, 60));
        var isOral = !Case.Category.RequiresWrittenAgreement && Faker.Random.Bool(0.2f);
        var content = new AgreementContent(
            isOral ? AgreementForm.Oral : AgreementForm.Written, dispute.Facts,
            dispute.Clauses(payer.Name, payee.Name, amount, due, Case.Category.IsLabour), PerformanceKind.Schedule)
        {
            PerformanceWay = "银行转账",
            TotalAmount = amount,
            Schedule = [new Instalment(1, due, amount, dispute.Payment, payer.Id, payee.Id)],
            WithCourtCopy = !isOral,
        };
        var agreement = Case.DraftAgreement(content, Context, mediator);
        Go(9);
        var number = post.NextAgreement(Context.Today.Year);
        if (isOral)
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

    private void Sign(Agreement agreement, string number)
    {
        Case.SendForSignature(agreement.Id, number, post.Committee.Name, post.Committee.AllowsTabletSignatures, Context, mediator);
        foreach (var slot in agreement.Slots.ToList())
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
}
