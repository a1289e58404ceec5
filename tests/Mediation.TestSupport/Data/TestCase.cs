using Mediation.Db;
using Mediation.Db.Seed.Demo;
using Mediation.Db.Seed.Reference;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.TestSupport.Data;

/// <summary>
/// A case for a test, brought to a stage by the domain's own verbs. Without a word it is a leaking pipe between two neighbours,
/// in the hands of the demo mediator: <c>await app.AddCase(c =&gt; c.BringTo(CaseStatus.Mediating))</c>.
/// </summary>
public sealed class TestCase
{
    private static readonly LimitTable Limits = LimitTable.Parse(ReferenceFiles.Limits());
    private static readonly WorkingCalendar Calendar = new(CalendarImport.Parse(ReferenceFiles.Holidays()).Years);

    internal TestCase(DisputeCase registered, DateTime now, Actor mediator, IPersonalDataVault vault)
    {
        Case = registered;
        Mediator = mediator;
        Vault = vault;
        Context = RuleContext.At(now) with { Calendar = Calendar, Limits = Limits, Actor = mediator };
    }

    /// <summary>The case.</summary>
    public DisputeCase Case { get; }

    /// <summary>The demo mediator.</summary>
    public Actor Mediator { get; }

    /// <summary>Seals personal data with the program's key.</summary>
    public IPersonalDataVault Vault { get; }

    /// <summary>The program's clock and calendar at the moment of preparing.</summary>
    public RuleContext Context { get; }

    /// <summary>李示例, who asks.</summary>
    public Party Applicant => Case.Parties[0];

    /// <summary>王示例, who is asked.</summary>
    public Party Respondent => Case.Parties[1];

    /// <summary>Adds the two neighbours and what is asked for. Done by <see cref="BringTo"/> when it has not been.</summary>
    public TestCase WithNeighbours()
    {
        Case.AddParty(PartySide.Applicant, Neighbour("李示例", "990101197001010012", "13800000001"), Context, Mediator);
        Case.AddParty(PartySide.Respondent, Neighbour("王示例", "990101198002020025", "13800000002"), Context, Mediator);
        Case.AddRequest(Applicant.Id, "修好水管并赔偿三千元", Context, Mediator);
        return this;
    }

    /// <summary>Leads the case to a stage by the straight way.</summary>
    /// <exception cref="ArgumentException">The straight way doesn't pass there.</exception>
    public TestCase BringTo(CaseStatus stage)
    {
        if (Case.Parties.Count == 0)
            WithNeighbours();
        while (Case.Status != stage)
            Advance(stage);
        return this;
    }

    /// <summary>The content of a plain agreement: three thousand yuan by a day three weeks from now.</summary>
    public AgreementContent PlainContent(AgreementForm form = AgreementForm.Written) => new(
        form, "因楼上水管漏水，楼下房屋受损。", [new Clause(1, ClauseKind.Payment, "王示例赔偿李示例人民币三千元。")], PerformanceKind.Schedule)
    {
        PerformanceWay = "银行转账",
        PerformancePlace = "示例街道",
        TotalAmount = 3000m,
        Schedule = [new Instalment(1, Context.Today.AddDays(21), 3000m, "赔偿款", Respondent.Id, Applicant.Id)],
    };

    /// <summary>Drafts the plain agreement and has everybody sign it today.</summary>
    public Agreement SignedAgreement()
    {
        var agreement = Case.DraftAgreement(PlainContent(), Context, Mediator);
        Case.SendForSignature(agreement.Id, $"（{Context.Today.Year}）示民调字第{Case.Reference}号", "示例人民调解委员会", tabletAllowed: false, Context, Mediator);
        foreach (var slot in agreement.Slots.ToList())
            Case.SignAgreement(agreement.Id, slot.Id, new SigningAct(Context.Today, SigningMethod.Signature), Context, Mediator);
        return agreement;
    }

    private void Advance(CaseStatus stage)
    {
        switch (Case.Status)
        {
            case CaseStatus.Registered when stage == CaseStatus.Declined:
                Case.Decline("已由人民法院受理", Context, Mediator);
                break;
            case CaseStatus.Registered when stage == CaseStatus.Diverted:
                Case.Divert(DivertTarget.Arbitration, "示例仲裁委员会", "约定仲裁", Context.Today.AddDays(30), Context, Mediator);
                break;
            case not (CaseStatus.Settled or CaseStatus.FollowUp or CaseStatus.Terminated) when stage == CaseStatus.Terminated:
                Case.Terminate(TerminationReason.OneSideRefuses, OtherWaysTold.OrallyNoted, "电话拒绝", Context, Mediator);
                break;
            case CaseStatus.Registered:
                Case.GiveRightsNotice(Applicant.Id, DeclarationWay.Signed, null, Context, Mediator);
                Case.Accept(Context, Mediator);
                break;
            case CaseStatus.Accepted:
                Case.GiveRightsNotice(Respondent.Id, DeclarationWay.PhoneNoted, "电话告知", Context, Mediator);
                foreach (var party in Case.Parties)
                    Case.DeclareWilling(party.Id, DeclarationWay.OralNoted, null, Context, Mediator);
                if (Case.HostMediatorId is null)
                    Case.AssignHost(Mediator.MediatorId!.Value, Mediator.Name, AssignmentMode.Appointed, null, Context, Mediator);
                Case.OpenMediation(Context, Mediator);
                break;
            case CaseStatus.Mediating when stage == CaseStatus.Suspended:
                Case.Suspend(SuspensionReason.Illness, "当事人住院", Context, Mediator);
                break;
            case CaseStatus.Mediating:
                HoldSession();
                SignedAgreement();
                foreach (var request in Case.Requests)
                    Case.DecideRequest(request.Id, RequestOutcome.Agreed, null, null, Context, Mediator);
                Case.Settle(Context, Mediator);
                break;
            case CaseStatus.Settled:
                Case.BeginFollowUp(Context, Mediator);
                break;
            case CaseStatus.FollowUp:
                Case.PerformInstalment(Case.Agreements[0].Id, 1, Context.Today, "收条", Context, Mediator);
                Case.ConcludePerformance(Case.Agreements[0].Id, AgreementTrigger.MarkPerformed, Context.Today, "收条在卷", Context, Mediator);
                Case.AskForRating(5, Context, Mediator);
                Case.Close(null, Context, Mediator);
                break;
            default:
                throw new ArgumentException($"The straight way does not lead from {Case.Status} to {stage}.", nameof(stage));
        }
    }

    /// <summary>Holds a joint sitting and writes its record.</summary>
    public MediationSession HoldSession()
    {
        var session = Case.PlanSession(
            new SessionPlan(SittingKind.Joint, null, IsOpen: false, Context.Now, "调解室", Mediator.Name, Mediator.Name), Context, Mediator);
        Case.RecordSession(session.Id, new SessionRecord(Context.Now.AddMinutes(50), [.. Case.Parties.Select(p => p.Id)])
        {
            NoticeGiven = "已告知权利义务",
            Accounts = "李示例称楼上漏水；王示例承认水管老化。",
            UndisputedFacts = "水管老化漏水",
            Outcome = "双方达成一致",
        }, Context, Mediator);
        return session;
    }

    /// <summary>Has both neighbours sign the records of every sitting held.</summary>
    public TestCase SignMinutes()
    {
        foreach (var session in Case.Sessions.Where(s => s.Status == SessionStatus.Recorded).ToList())
        {
            Case.SignSession(
                session.Id, [.. Case.Parties.Select(p => new SessionSignature(p.Name, "当事人", Context.Today, null))], Context, Mediator);
        }

        return this;
    }

    private PartyDetails Neighbour(string name, string nationalId, string phone) => new(PartyKind.Person, name)
    {
        Sex = Sex.Male,
        BirthDate = new DateOnly(int.Parse(nationalId.AsSpan(6, 4), System.Globalization.CultureInfo.InvariantCulture), 1, 1),
        Ethnicity = "汉族",
        Occupation = "职员",
        Address = "示例区云桥街道示例路1号",
        NationalId = Vault.Seal(PersonalDataKind.NationalId, nationalId, $"{nationalId[..6]}********{nationalId[^4..]}"),
        Phone = Vault.Seal(PersonalDataKind.Phone, phone, $"{phone[..3]}****{phone[^4..]}"),
    };
}

/// <summary>Puts cases into the program's database.</summary>
public static class TestCases
{
    private static int lastNumber;

    /// <summary>Adds a case at the demo mediator's centre, shaped as the test wants it.</summary>
    /// <param name="app">The program.</param>
    /// <param name="shape">What happens to the case; left out, it stays registered, without parties.</param>
    /// <param name="category">Code of the category.</param>
    /// <param name="centreCode">Code of another centre; left out, the demo mediator's.</param>
    /// <param name="with">Changes what was taken down at the counter.</param>
    /// <returns>The case's reference.</returns>
    public static async Task<string> AddCase(
        this MediationApp app, Action<TestCase>? shape = null, string category = "neighbours", string? centreCode = null,
        Func<Intake, Intake>? with = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        var reference = $"TEST-{Interlocked.Increment(ref lastNumber):00000}";
        await app.InDatabase(async db =>
        {
            var (actor, centreId) = await DemoMediator(db);
            if (centreCode is not null)
                centreId = await db.Centres.Where(c => c.Code == centreCode).Select(c => c.Id).SingleAsync();
            var committee = await db.Committees.FirstAsync(c => c.CentreId == centreId);
            var intake = new Intake(
                reference, centreId, committee.Id, await db.Categories.SingleAsync(c => c.Code == category),
                "楼上漏水纠纷", "李示例称楼上王示例家水管漏水，天花板受损。", IntakeChannel.WalkIn, IntakeBasis.Application);
            var now = app.Clock.GetUtcNow().UtcDateTime;
            var registered = DisputeCase.Register(with is null ? intake : with(intake), RuleContext.At(now), actor);
            shape?.Invoke(new TestCase(registered, now, actor, app.Services.GetRequiredService<IPersonalDataVault>()));
            db.Cases.Add(registered);
            return await db.SaveChangesAsync();
        });
        return reference;
    }

    /// <summary>Reads a case back, whole, with its history.</summary>
    public static Task<DisputeCase> ReadCase(this MediationApp app, string reference)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.InDatabase(async db =>
        {
            var found = await Db.Cases.CaseLoading.LoadCaseAsync(db, reference) ?? throw new InvalidOperationException($"No case {reference}.");
            await db.Entry(found).Collection(c => c.Events).LoadAsync();
            return found;
        });
    }

    private static async Task<(Actor Actor, Guid CentreId)> DemoMediator(MediationDbContext db)
    {
        var userName = DemoAccounts.All.First(account => account.Role == StaffRole.Mediator).UserName;
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        return (new Actor(user.Id, user.DisplayName, new HashSet<StaffRole> { StaffRole.Mediator }, user.CentreId, user.MediatorId), user.CentreId!.Value);
    }
}
