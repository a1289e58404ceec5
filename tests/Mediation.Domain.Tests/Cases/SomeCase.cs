using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Cases;

/// <summary>
/// Cases as tests start from them. <see cref="Registered"/> begins one; the methods in the past tense lead it on by the
/// shortest way, so that a test reads <c>SomeCase.Registered().Accepted().Opened()</c>.
/// </summary>
internal static class SomeCase
{
    internal static readonly DisputeCategory Neighbours = new("neighbours", 2, "邻里纠纷", "Neighbours");

    internal static readonly DisputeCategory Labour = new("labour", 9, "劳动争议纠纷", "Labour") { IsLabour = true, RequiresWrittenAgreement = true };

    internal static readonly DisputeCategory Inheritance = new("family", 1, "婚姻家庭纠纷", "Family") { IsPersonalRelations = true };

    internal static readonly DateOnly Adult = Day("1980-05-01");

    internal static readonly Guid Host = Guid.CreateVersion7();

    private static readonly Intake Usual = new(
        "CS-2026-0001", Guid.CreateVersion7(), Guid.CreateVersion7(), Neighbours, "测试甲与测试乙漏水纠纷", "楼上漏水，楼下受损。",
        IntakeChannel.WalkIn, IntakeBasis.Application);

    internal static DisputeCase Empty(Func<Intake, Intake>? with = null) =>
        DisputeCase.Register(with is null ? Usual : with(Usual), Given.Context, Given.Mediator);

    /// <summary>One adult on each side and one request.</summary>
    internal static DisputeCase Registered(Func<Intake, Intake>? with = null)
    {
        var of = Empty(with);
        of.Add(PartySide.Applicant, "测试甲");
        of.Add(PartySide.Respondent, "测试乙");
        of.AddRequest(of.Applicant().Id, "赔偿2000元", Given.Context, Given.Mediator);
        return of;
    }

    internal static Party Add(this DisputeCase of, PartySide side, string name, DateOnly? birth = null) =>
        of.Add(side, new PartyDetails(PartyKind.Person, name) { BirthDate = birth ?? Adult });

    internal static Party Add(this DisputeCase of, PartySide side, PartyDetails details) =>
        of.AddParty(side, details, Given.Context, Given.Mediator);

    internal static Party Applicant(this DisputeCase of) => of.Parties.First(party => party.Side == PartySide.Applicant);

    internal static Party Respondent(this DisputeCase of) => of.Parties.First(party => party.Side == PartySide.Respondent);

    internal static DisputeCase Notified(this DisputeCase of, Party party)
    {
        of.GiveRightsNotice(party.Id, DeclarationWay.OralNoted, null, Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Willing(this DisputeCase of, Party party)
    {
        of.DeclareWilling(party.Id, DeclarationWay.PhoneNoted, null, Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Refused(this DisputeCase of, Party party)
    {
        of.DeclareRefusal(party.Id, DeclarationWay.PhoneNoted, "电话中明确拒绝", Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Hosted(this DisputeCase of, string name = "测试调解员甲", Guid? mediator = null)
    {
        of.AssignHost(mediator ?? Host, name, AssignmentMode.Appointed, null, Given.Context, Given.Director);
        return of;
    }

    internal static DisputeCase Accepted(this DisputeCase of)
    {
        foreach (var applicant in of.Parties.Where(party => party.Side == PartySide.Applicant && party.TakesPart))
            of.Notified(applicant);
        of.Accept(Given.Context, Given.Mediator);
        return of;
    }

    /// <summary>Everything OpenMediation asks for, of everybody who has not refused.</summary>
    internal static DisputeCase ReadyToOpen(this DisputeCase of)
    {
        foreach (var party in of.SigningParties.ToList())
            of.Notified(party).Willing(party);
        return of.HostMediatorId is null ? of.Hosted() : of;
    }

    internal static DisputeCase Opened(this DisputeCase of)
    {
        of.ReadyToOpen().OpenMediation(Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Mediating(Func<Intake, Intake>? with = null) => Registered(with).Accepted().Opened();

    internal static DisputeCase Decided(this DisputeCase of, RequestOutcome outcome = RequestOutcome.Agreed)
    {
        foreach (var request in of.Requests)
            of.DecideRequest(request.Id, outcome, null, null, Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Settled(this DisputeCase of, AgreementContent? content = null)
    {
        of.Signed(content);
        of.Decided().Settle(Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase FollowedUp(this DisputeCase of)
    {
        of.BeginFollowUp(Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Performed(this DisputeCase of, AgreementTrigger result = AgreementTrigger.MarkPerformed)
    {
        var agreement = of.AgreementInForce!;
        if (result == AgreementTrigger.MarkPerformed)
        {
            foreach (var line in agreement.Schedule)
                of.PerformInstalment(agreement.Id, line.Number, Given.Today, "收条", Given.Context, Given.Mediator);
        }

        of.ConcludePerformance(agreement.Id, result, Given.Today, "收条在卷", Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Terminated(
        this DisputeCase of, TerminationReason reason = TerminationReason.NoResult, OtherWaysTold told = OtherWaysTold.OrallyNoted)
    {
        of.Terminate(reason, told, "已告知其他途径", Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Closed(this DisputeCase of)
    {
        of.AskForRating(5, Given.Context, Given.Mediator);
        of.Close(null, Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Filed(this DisputeCase of, params PaperKind[] kinds)
    {
        foreach (var kind in kinds)
            of.AddPaper(kind, CaseNames.Of(kind).Chinese, null, null, new StoredPaper("00", "application/pdf", 1, 1), isScan: true, Given.Context, Given.Mediator);
        return of;
    }

    internal static DisputeCase Delivered(this DisputeCase of, PaperKind paper, Party party, bool succeeded = true, DateOnly? on = null)
    {
        of.RecordDelivery(paper, party.Id, DeliveryWay.InPerson, on ?? Given.Today, succeeded, null, Given.Context, Given.Mediator);
        return of;
    }

    internal static VisitorConfirmation Confirmed => new("测试甲", DeclarationWay.OralNoted, Given.Now);

    internal static JointHost OtherCommittee(bool seals = true) => new(Guid.CreateVersion7(), "测试另一调解委员会", seals);

    internal static SessionPlan Sitting(SittingKind kind) =>
        new(kind, kind == SittingKind.Separate ? PartySide.Applicant : null, false, Given.Now, "测试调解室", "测试调解员甲", "测试书记丙");
}
