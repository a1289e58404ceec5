using Mediation.Db.Cases;
using Mediation.Db.Numbering;
using Mediation.Db.Providers;
using Mediation.Db.Seed.Reference;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Db.Tests.Cases;

/// <summary>A case lives its whole life with every step in a context of its own, as requests do.</summary>
public sealed class CaseLifeTests
{
    private const string Reference = "SL-2026-00001";

    private static readonly Actor Mediator = new(
        Guid.CreateVersion7(), "张示例", new HashSet<StaffRole> { StaffRole.Mediator }, null, Guid.CreateVersion7());

    private static readonly LimitTable Limits = LimitTable.Parse(ReferenceFiles.Limits());

    private static readonly WorkingCalendar Calendar = new(CalendarImport.Parse(ReferenceFiles.Holidays()).Years);

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Live_WhenEveryStepIsReadAgain_EndsArchivedWithItsWholeHistory(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        var committee = await Register(database);

        await Step(database, 1, (c, now) =>
        {
            foreach (var party in c.Parties)
            {
                c.GiveRightsNotice(party.Id, DeclarationWay.Signed, null, now, Mediator);
                c.DeclareWilling(party.Id, DeclarationWay.OralNoted, "愿意", now, Mediator);
            }
            c.AssignHost(Mediator.MediatorId!.Value, Mediator.Name, AssignmentMode.Appointed, null, now, Mediator);
            var helper = c.InviteHelper("赵示例", "楼长", now, Mediator);
            c.AnswerHelper(helper.Id, c.Parties[0].Id, consents: true, now, Mediator);
            c.FileGroupList(PartySide.Applicant, now.Today, 12, ["李示例", "孙示例"], now, Mediator);
            c.Accept(now, Mediator);
        });
        await Step(database, 2, (c, now) => c.OpenMediation(now, Mediator));
        await Step(database, 3, HoldSession);
        await Step(database, 4, (c, now) => c.DraftAgreement(Content(c), now, Mediator));
        await using (var db = database.Context())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var c = (await db.LoadCaseAsync(Reference))!;
            var number = (await db.DrawNumberAsync(committee, new DateOnly(2026, 11, 22), PaperNumberKind.Agreement, new NumberUse(c.Id, PaperKind.Agreement, Mediator))).Text;
            c.SendForSignature(c.Agreements[0].Id, number, committee.Name, tabletAllowed: false, At(4), Mediator);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        await Step(database, 5, Sign);
        await Step(database, 6, (c, now) =>
        {
            c.DecideRequest(c.Requests[0].Id, RequestOutcome.Agreed, null, null, now, Mediator);
            c.Settle(now, Mediator);
            c.BeginFollowUp(now, Mediator);
            c.PrepareConfirmation(c.Agreements[0].Id, now, Mediator);
        });
        await Step(database, 7, Confirm);
        await Step(database, 8, (c, now) =>
        {
            var visit = c.PlanFollowUpVisit(c.Agreements[0].Id, now.Today, FollowUpWay.Phone, Mediator.Name, now, Mediator);
            c.CompleteFollowUpVisit(visit.Id, new FollowUpFindings(
                now.Now, FollowUpWay.Phone, Mediator.Name, [new FollowUpAnswer("李示例", 5, "满意")], PerformanceFinding.Performed), now, Mediator);
            c.PerformInstalment(c.Agreements[0].Id, 1, now.Today, "收条", now, Mediator);
            c.ConcludePerformance(c.Agreements[0].Id, AgreementTrigger.MarkPerformed, now.Today, "收条在卷", now, Mediator);
            c.AskForRating(5, now, Mediator);
            c.Close(null, now, Mediator);
        });
        await Step(database, 9, (c, now) =>
        {
            foreach (var kind in new[] { PaperKind.IntakeRegistration, PaperKind.MediationRecord, PaperKind.Agreement })
                c.AddPaper(kind, "示例", null, null, new StoredPaper(new string('a', 64), "application/pdf", 10, 2), isScan: false, now, Mediator);
            c.Archive("（2026）示人调字第1号", 6, now, Mediator);
        });

        await using var last = database.Context();
        var archived = (await last.LoadCaseAsync(Reference))!;
        Assert.Equal(CaseStatus.Archived, archived.Status);
        Assert.Equal(CaseOutcome.SettledInWriting, archived.Outcome);
        Assert.Equal(new DateOnly(2026, 9, 6), archived.Agreements[0].EffectiveOn);
        Assert.Equal(ConfirmationStatus.Confirmed, archived.Confirmations[0].Status);
        Assert.Equal(2, archived.Confirmations[0].ConsentingPartyIds.Count);
        Assert.Equal([archived.Parties[0].Id], archived.Helpers[0].ConsentingPartyIds);
        Assert.Equal(["李示例", "孙示例"], archived.GroupLists[0].Representatives);
        Assert.Equal("无争议", archived.Sessions[0].UndisputedFacts);
        Assert.Equal(2, archived.Sessions[0].Attendances.Count);
        Assert.Equal("cipher", archived.Parties[0].NationalId!.Cipher);
        Assert.Null(archived.Parties[1].NationalId);
        Assert.Equal(3, archived.Papers.Count);
        Assert.Equal(10, archived.Version);
        var events = await last.CaseEvents.Where(e => e.CaseId == archived.Id).OrderBy(e => e.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, archived.EventCount), events.Select(e => e.Sequence));
        Assert.Equal(CaseActs.Register, events[0].Act);
        Assert.Equal(nameof(CaseTrigger.Archive), events[^1].Act);
        var settled = events.Single(e => e is { Machine: "Case", Act: nameof(CaseTrigger.Settle) });
        Assert.Contains(settled.Checks, check => check.RuleId == "settle.agreement-effective" && check.Result == RuleResult.Met);
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    [OnPostgreSql]
    public async Task Load_WhenAQueryLooksIntoTheMediators_FindsTheHostsCases(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await Register(database);
        await Step(database, 1, (c, now) =>
            c.AssignHost(Mediator.MediatorId!.Value, Mediator.Name, AssignmentMode.Appointed, null, now, Mediator));

        await using var db = database.Context();
        var me = Mediator.MediatorId;
        Assert.Equal(1, await db.Cases.CountAsync(c => c.Mediators.Any(m => m.MediatorId == me && m.Until == null)));
        Assert.Equal(0, await db.Cases.CountAsync(c => c.Mediators.Any(m => m.MediatorId == Guid.Empty && m.Until == null)));
    }

    private static RuleContext At(int day) =>
        RuleContext.At(new DateTime(2026, 9, day, 2, 0, 0, DateTimeKind.Utc)) with { Calendar = Calendar, Limits = Limits };

    private static async Task Step(TestDatabase database, int day, Action<DisputeCase, RuleContext> act)
    {
        await using var db = database.Context();
        var found = (await db.LoadCaseAsync(Reference))!;
        db.ExpectVersion(found, found.Version);
        act(found, At(day));
        await db.SaveChangesAsync();
    }

    private static async Task<MediationCommittee> Register(TestDatabase database)
    {
        await using var db = database.Context();
        var centre = Centre.Open(null, CentreTier.Street, "SL", "示例街道", "示例街道矛盾纠纷调处化解中心");
        var committee = MediationCommittee.Register(centre.Id, CommitteeKind.Street, "示例街道人民调解委员会", "示");
        db.AddRange(centre, committee);
        await db.SaveChangesAsync();

        var category = await db.Categories.SingleAsync(c => c.Code == "neighbours");
        var registered = DisputeCase.Register(
            new Intake(Reference, centre.Id, committee.Id, category, "漏水纠纷", "楼上漏水。", IntakeChannel.WalkIn, IntakeBasis.Application),
            At(1), Mediator);
        registered.AddParty(PartySide.Applicant, new PartyDetails(PartyKind.Person, "李示例")
        {
            BirthDate = new DateOnly(1970, 1, 1),
            NationalId = new SealedText("cipher", "index", "990101********0014"),
        }, At(1), Mediator);
        registered.AddParty(PartySide.Respondent, new PartyDetails(PartyKind.Person, "王示例") { BirthDate = new DateOnly(1980, 1, 1) }, At(1), Mediator);
        registered.AddRequest(registered.Parties[0].Id, "修好水管", At(1), Mediator);
        db.Cases.Add(registered);
        await db.SaveChangesAsync();
        return committee;
    }

    private static void HoldSession(DisputeCase c, RuleContext now)
    {
        var session = c.PlanSession(
            new SessionPlan(SittingKind.Joint, null, IsOpen: true, now.Now, "调解室", Mediator.Name, Mediator.Name), now, Mediator);
        c.RecordSession(session.Id, new SessionRecord(now.Now.AddHours(1), [.. c.Parties.Select(p => p.Id)])
        {
            UndisputedFacts = "无争议",
            Outcome = "达成一致",
        }, now, Mediator);
    }

    private static AgreementContent Content(DisputeCase c) => new(
        AgreementForm.Written, "楼上漏水。", [new Clause(1, ClauseKind.Payment, "赔偿三千元。")], PerformanceKind.Schedule)
    {
        TotalAmount = 3000m,
        Schedule = [new Instalment(1, new DateOnly(2026, 9, 30), 3000m, "赔偿款", c.Parties[1].Id, c.Parties[0].Id)],
    };

    private static void Sign(DisputeCase c, RuleContext now)
    {
        var agreement = c.Agreements[0];
        foreach (var slot in agreement.Slots.ToList())
        {
            var day = slot.Role == SignatoryRole.CommitteeSeal ? new DateOnly(2026, 9, 6) : new DateOnly(2026, 9, 5);
            var context = now with { Today = new DateOnly(2026, 9, 6) };
            c.SignAgreement(agreement.Id, slot.Id, new SigningAct(day, SigningMethod.Signature), context, Mediator);
        }
    }

    private static void Confirm(DisputeCase c, RuleContext now)
    {
        var confirmation = c.Confirmations[0];
        confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, now, Mediator);
        foreach (var party in c.Parties)
            confirmation.AgreeToApply(party.Id, agrees: true, now, Mediator);
        confirmation.MakeReady(TestPackets.Some(), now, Mediator);
        confirmation.File(now, Mediator);
        confirmation.CourtAccept("（2026）示0101诉前调确1号", now.Today, now, Mediator);
        confirmation.Confirm("（2026）示0101民特1号", now.Today, now, Mediator);
    }
}
