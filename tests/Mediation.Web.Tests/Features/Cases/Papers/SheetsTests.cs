using Mediation.Documents.Papers;
using Mediation.Documents.Papers.Parts;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Cases.Papers;

/// <summary>What the case's own data become on its papers.</summary>
public sealed class SheetsTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Investigation_OfSeveralPeople_NamesThemAllAndSaysWhoSignedAndWhoWouldNot()
    {
        var visit = Guid.Empty;
        var source = await Source(c =>
        {
            c.BringTo(CaseStatus.Mediating);
            visit = c.Case.PlanVisit(
                VisitKind.FactFinding, new VisitPlan(c.Context.Now.AddHours(-2), "示例小区3号楼", "示例调解员", "孙邻居", "核实漏水"), c.Context, c.Mediator).Id;
            c.Case.RecordVisit(
                visit, new VisitReport(c.Context.Now.AddHours(-2), c.Context.Now.AddHours(-1), "示例小区3号楼", "刘调查", "陈记录", "水管老化")
                {
                    PeopleAsked = [new PersonAsked("孙邻居", "楼下住户"), new PersonAsked("周物业", "物业经理")],
                },
                c.Context, c.Mediator);
            var places = c.Case.VisitOf(visit).Signatures;
            c.Case.VisitOf(visit).EnterSignature(places[0].Id, c.Context.Today);
            c.Case.VisitOf(visit).NoteRefusal(places[1].Id, c.Context.Today, "怕得罪邻居");
        });

        var sheet = MediationSheets.Investigation(source, source.Case.VisitOf(visit));

        Assert.Equal(["孙邻居", "周物业"], sheet.AlsoInvestigated.Prepend(sheet.Investigated).Select(person => person.Name));
        Assert.Equal(
            [("孙邻居", true, null), ("周物业", false, "怕得罪邻居"), ("刘调查", false, null), ("陈记录", false, null)],
            sheet.Signatures.Select(line => (line.Name, line.SignedOn is not null, line.RefusedBecause)));
    }

    [Fact]
    public async Task Record_WhenSomebodyCameForAParty_AsksThatPersonToSignForIt()
    {
        var source = await Source(c =>
        {
            c.BringTo(CaseStatus.Mediating);
            var session = c.Case.PlanSession(
                new SessionPlan(SittingKind.Joint, null, IsOpen: false, c.Context.Now, "调解室", "示例调解员", "陈记录"), c.Context, c.Mediator);
            c.Case.RecordSession(session.Id, new SessionRecord(c.Context.Now.AddMinutes(50), [.. c.Case.Parties.Select(p => p.Id)])
            {
                Outcome = "双方未达成一致",
                SpokenForBy = new Dictionary<Guid, string> { [c.Applicant.Id] = "钱代理" },
            }, c.Context, c.Mediator);
            var signatories = c.Case.Sessions[0].Signatories;
            c.Case.SignSession(
                session.Id,
                [
                    new SessionSignature(signatories[0].Name, signatories[0].Role, c.Context.Today, null),
                    new SessionSignature(signatories[1].Name, signatories[1].Role, c.Context.Today, "不同意记录"),
                ],
                c.Context, c.Mediator);
        });

        var sheet = MediationSheets.Record(source, source.Case.Sessions[0]);

        Assert.Equal((SignerRole.Agent, "钱代理", "李示例"), (sheet.Signatures[0].Role, sheet.Signatures[0].Name, sheet.Signatures[0].OnBehalfOf.Single()));
        Assert.NotNull(sheet.Signatures[0].SignedOn);
        Assert.Equal(("王示例", "不同意记录"), (sheet.Signatures[1].Name, sheet.Signatures[1].RefusedBecause));
        Assert.Equal(["示例调解员", "陈记录"], sheet.Signatures.Skip(2).Select(line => line.Name));
    }

    [Theory]
    [InlineData(IntakeBasis.Application, "李示例")]
    [InlineData(IntakeBasis.OwnInitiative, "李示例", "王示例")]
    public async Task Registration_ByItsBasis_IsSignedByWhoAppliedOrByAllWhoAgree(IntakeBasis basis, params string[] signers)
    {
        var source = await Source(c => c.WithNeighbours(), basis);

        var sheet = IntakeSheets.Registration(source);

        Assert.Equal(signers, sheet.Signatures.Where(line => line.Role == SignerRole.Party).Select(line => line.Name));
    }

    private async Task<PaperSource> Source(Action<TestCase> shape, IntakeBasis basis = IntakeBasis.Application)
    {
        var reference = await app.AddCase(shape, with: intake => intake with { Basis = basis });
        var of = await app.ReadCase(reference);
        var (centre, committee) = await app.InDatabase(async db =>
            (await db.Centres.SingleAsync(c => c.Id == of.CentreId), await db.Committees.FirstAsync()));
        var now = new DateTime(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);
        return new PaperSource(
            of, centre, committee, new PaperStamp { SetAt = now, Version = 1, Draft = true }, RuleContext.At(now), new NothingSealed());
    }

    private sealed class NothingSealed : IPartyIdentities
    {
        public PartyIdentity Of(Party party) => new(null, null);
    }
}
