using System.Globalization;
using Bogus;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Db.Seed.Demo;

/// <summary>What all made-up cases share.</summary>
/// <param name="Faker">The one source of chance, from a fixed seed.</param>
/// <param name="People">Made-up people.</param>
/// <param name="Rules">Calendar and limits the rules are asked with.</param>
/// <param name="Now">The present moment (UTC); nothing happens after it.</param>
/// <param name="Scan">A page in the file store that stands for every scan.</param>
internal sealed record DemoWorld(Faker Faker, DemoPeople People, RuleContext Rules, DateTime Now, StoredPaper Scan);

/// <summary>
/// Lives one made-up case through the verbs of the domain, every act at its own back-dated moment, until it stands in the stage that was
/// planned. Whatever the rules don't allow can't happen here either.
/// </summary>
internal sealed partial class DemoStory
{
    private readonly DemoWorld world;
    private readonly DemoPost post;
    private readonly Mediator host;
    private readonly Actor mediator;
    private readonly DemoDispute dispute;
    private readonly DateOnly start;
    private DateTime moment;

    private DemoStory(DemoWorld world, DemoPost post, DemoPlan plan, DisputeCategory category, string reference, DisputeCase? twin)
    {
        this.world = world;
        this.post = post;
        host = post.Mediators[plan.IsForFirstMediator ? 0 : world.Faker.Random.Int(0, post.Mediators.Count - 1)];
        mediator = post.ActorOf(host);
        // A duplicate is told once more in the same words.
        dispute = twin is null ? world.Faker.PickRandom<DemoDispute>(DemoDisputes.ByCategory[category.Code])
            : DemoDisputes.ByCategory[category.Code].First(known => known.Title == twin.Title);
        start = ChinaTime.DayOf(world.Now).AddDays(-plan.DaysAgo);
        moment = DateTime.MinValue;
        Go(0);
        Case = DisputeCase.Register(IntakeOf(category, reference), Context, mediator);
        if (twin is null)
        {
            AddParties();
        }
        else
        {
            AddPartiesOf(twin);
        }

        foreach (var request in new[] { dispute.Payment, dispute.Conduct })
        {
            Case.AddRequest(Case.Parties[0].Id, request, Context, mediator);
        }
    }

    public DisputeCase Case { get; }

    // Without the limits: counting them anew at every act would take longer than everything else. They are counted once, at the end.
    private RuleContext Context => world.Rules with { Now = moment, Today = ChinaTime.DayOf(moment), Limits = null };

    private Faker Faker => world.Faker;

    /// <summary>Lives a case until the planned stage.</summary>
    /// <param name="world">What all cases share.</param>
    /// <param name="post">Where it is dealt with.</param>
    /// <param name="plan">How far it comes.</param>
    /// <param name="category">Its category.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="twin">The case it is merged into, for a duplicate.</param>
    public static DisputeCase Live(
        DemoWorld world, DemoPost post, DemoPlan plan, DisputeCategory category, string reference, DisputeCase? twin)
    {
        var story = new DemoStory(world, post, plan, category, reference, twin);
        story.Reach(plan.Stage, twin);
        story.Case.LookAtClocks(world.Rules);
        return story.Case;
    }

    private void Reach(CaseStatus stage, DisputeCase? twin)
    {
        switch (stage)
        {
            case CaseStatus.Registered:
                break;
            case CaseStatus.Merged:
                // Noticed when the other case had come as far as it has.
                moment = Later(moment, twin!.Events[^1].At);
                Go(0);
                Case.MergeInto(twin, Context, post.Director);
                break;
            case CaseStatus.Declined:
                Decline();
                break;
            case CaseStatus.Diverted:
                Divert();
                break;
            case CaseStatus.Accepted:
                Accept();
                if (Faker.Random.Bool(0.25f))
                {
                    VisitInVain();
                }

                break;
            case CaseStatus.Visiting:
                Accept();
                var visit = StartVisit();
                if (Faker.Random.Bool(0.3f))
                {
                    RecordVisit(visit);
                }

                break;
            case CaseStatus.Mediating:
                Mediate();
                LeaveSomethingOpen();
                break;
            case CaseStatus.Consulting:
                Mediate();
                Consult();
                break;
            case CaseStatus.LeaderLed:
                Mediate();
                PutUnderLeader();
                break;
            case CaseStatus.Suspended:
                Mediate();
                Go(8);
                Case.Suspend(SuspensionReason.Appraisal, "委托鉴定损失数额", Context, mediator);
                break;
            case CaseStatus.Settled:
                Settle();
                break;
            case CaseStatus.FollowUp:
                LeaveTheStraightWay(FollowUp(isClosing: false));
                break;
            case CaseStatus.Terminated:
                Terminate();
                break;
            case CaseStatus.Closed:
                Close();
                break;
            case CaseStatus.Archived:
                Close();
                Archive();
                break;
        }
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    /// <summary>Moves on to a working hour of a day of the case; never back, never past the present.</summary>
    private void Go(int day)
    {
        var planned = ChinaTime.ToUtc(start.AddDays(day), new TimeOnly(Faker.Random.Int(9, 16), Faker.Random.Int(0, 59)));
        var earliest = moment.AddMinutes(3);
        moment = planned < earliest ? earliest : planned;
        if (moment > world.Now)
        {
            moment = world.Now;
        }
    }

    private Intake IntakeOf(DisputeCategory category, string reference)
    {
        var basis = Faker.Random.WeightedRandom([IntakeBasis.Application, IntakeBasis.OwnInitiative, IntakeBasis.Entrusted], [0.75f, 0.12f, 0.13f]);
        var entrustedBy = basis == IntakeBasis.Entrusted ? Faker.PickRandom<EntrustingBody>() : (EntrustingBody?)null;
        return new Intake(
            reference, post.Centre.Id, post.Committee.Id, category, dispute.Title, dispute.Facts,
            basis == IntakeBasis.Entrusted ? IntakeChannel.Transfer : Faker.PickRandom(DemoChannels), basis)
        {
            Place = world.People.Address(),
            Severity = Faker.PickRandom<CaseSeverity>(),
            EntrustedBy = entrustedBy,
            EntrustingBodyName = entrustedBy is { } body ? NameOf(body) : null,
            EntrustingNumber = entrustedBy is null ? null : string.Create(
                CultureInfo.InvariantCulture, $"（{start.Year}）示移字第{Faker.Random.Int(1, 400)}号"),
            EntrustReceivedOn = entrustedBy is null ? null : start,
        };
    }

    private static string NameOf(EntrustingBody body) => body switch
    {
        EntrustingBody.CourtBeforeFiling or EntrustingBody.CourtAfterFiling => "示例区人民法院",
        EntrustingBody.Procuratorate => "示例区人民检察院",
        EntrustingBody.Police => "示例市公安局示例区分局",
        EntrustingBody.PetitionOffice => "示例区信访局",
        EntrustingBody.Other => "示例区妇女联合会",
    };

    private void AddParties()
    {
        var isChild = dispute.MayConcernChildren && Faker.Random.Bool(0.25f);
        var applicants = Faker.Random.WeightedRandom([1, 2, 3], [0.82f, 0.13f, 0.05f]);
        var respondents = Faker.Random.WeightedRandom([1, 2], [0.88f, 0.12f]);
        var hasViolence = dispute.IsAmongKin && Faker.Random.Bool(0.15f);
        for (var i = 0; i < applicants; i++)
        {
            var details = isChild && i == 0 ? world.People.Child(start) : world.People.Person(start);
            Case.AddParty(PartySide.Applicant, details with { IsAddressProtected = hasViolence }, Context, mediator);
        }

        for (var i = 0; i < respondents; i++)
        {
            var details = dispute.Trade is { } trade && i == 0 ? world.People.Organisation(trade) : world.People.Person(start);
            Case.AddParty(PartySide.Respondent, details, Context, mediator);
        }

        if (isChild)
        {
            Case.AddLegalRepresentative(
                Case.Parties[0].Id, new LegalRepresentative(world.People.Name(), "母亲", world.People.Phone()), Context, mediator);
        }

        if (hasViolence)
        {
            Case.FlagViolence(true, "申请人陈述曾受到殴打和威胁", victimLacksCapacity: isChild, Context, mediator);
        }

        AssessRisk();
    }

    private void AddPartiesOf(DisputeCase twin)
    {
        foreach (var known in twin.Parties)
        {
            var details = new PartyDetails(known.Kind, known.Name)
            {
                Sex = known.Sex,
                BirthDate = known.BirthDate,
                Ethnicity = known.Ethnicity,
                Occupation = known.Occupation,
                Address = known.Address,
                NationalId = known.NationalId is null ? null : known.NationalId with { },
                Phone = known.Phone is null ? null : known.Phone with { },
                CreditCode = known.CreditCode,
                HeadName = known.HeadName,
                HeadPost = known.HeadPost,
            };
            Case.AddParty(known.Side, details, Context, mediator, known.PersonId);
        }
    }

    private void AssessRisk()
    {
        switch (Faker.Random.Int(1, 100))
        {
            case <= 2:
                Case.AssessRisk(
                    RiskLevel.MayTurnCriminal, "扬言持械报复", new RiskReport(moment, "示例派出所", "值班民警", "示例报告1号"), Context, mediator);
                break;
            case <= 8:
                Case.AssessRisk(RiskLevel.MayEscalate, "情绪激动，多次争吵", null, Context, mediator);
                break;
        }
    }

    private static readonly IntakeChannel[] DemoChannels =
    [
        IntakeChannel.WalkIn, IntakeChannel.WalkIn, IntakeChannel.WalkIn, IntakeChannel.Phone, IntakeChannel.Grid, IntakeChannel.Hotline,
        IntakeChannel.Appointment, IntakeChannel.Outreach, IntakeChannel.SnapReport, IntakeChannel.Inspection,
        IntakeChannel.OnlineOpinion, IntakeChannel.NeighboursCouncil,
    ];
}
