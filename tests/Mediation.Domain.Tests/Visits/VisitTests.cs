using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Visits;

public class VisitTests
{
    [Fact]
    public void Plan_WhenARoundBeforeAnyCase_NeedsNone()
    {
        var round = new Visit(VisitKind.Round, Guid.CreateVersion7(), null, SomeVisit.Plan with { Route = "1号楼至6号楼" });

        Assert.Null(round.CaseId);
        Assert.Equal("1号楼至6号楼", round.Route);
        Assert.True(round.IsOpen);
        Assert.NotEqual(Guid.Empty, round.Id);
    }

    [Fact]
    public void Plan_WhenToFindFactsWithoutCase_Refuses() =>
        Assert.Throws<ArgumentException>(() => new Visit(VisitKind.FactFinding, Guid.CreateVersion7(), null, SomeVisit.Plan));

    [Fact]
    public void Record_WhenWritten_KeepsEveryFieldOfTheForm()
    {
        var visit = SomeVisit.Recorded(SomeVisit.Report with { Participants = "测试物业经理戊" });

        Assert.Equal(
            ("测试小区3号楼401室", "测试调解员甲", "测试网格员丙", "卫生间顶面有水渍", "测试物业经理戊"),
            (visit.Place, visit.Investigator, visit.Recorder, visit.Findings, visit.Participants));
        Assert.Equal((SomeVisit.Report.From, SomeVisit.Report.Until), (visit.StartedAt, visit.EndedAt));
        Assert.Equal(Given.Today, visit.HeldOn);
        Assert.Equal(("测试住户丁", "401室业主"), (visit.PeopleAsked.Single().Name, visit.PeopleAsked.Single().Identity));
        Assert.Equal(("何时开始漏水？", "上月初。"), (visit.Dialogue.Single().Question, visit.Dialogue.Single().Answer));
        Assert.Equal(
            [
                (VisitSignatoryRole.PersonAsked, "测试住户丁"),
                (VisitSignatoryRole.Investigator, "测试调解员甲"),
                (VisitSignatoryRole.Recorder, "测试网格员丙"),
            ],
            visit.Signatures.Select(signature => (signature.Role, signature.Name)));
    }

    [Fact]
    public void Record_WhenWrittenAnew_DropsWhatWasSignedBefore()
    {
        var visit = SomeVisit.Recorded().SignedBy(Given.Today);

        visit.Record(SomeVisit.Report with { Findings = "楼上水管破裂" }, Given.Context, Given.Mediator);

        Assert.Equal("楼上水管破裂", visit.Findings);
        Assert.Single(visit.PeopleAsked);
        Assert.All(visit.Signatures, signature => Assert.False(signature.IsSigned));
    }

    [Theory]
    [InlineData("2026-03-10T01:40:00Z", "2026-03-10T01:40:00Z")]
    [InlineData("2026-03-10T01:40:00Z", "2026-03-10T01:00:00Z")]
    [InlineData("2026-03-10T01:40:00Z", "2026-03-10T02:00:01Z")]
    public void Record_WhenItsTimesAreImpossible_RefusesAndChangesNothing(string from, string until)
    {
        var visit = SomeVisit.Planned();
        var report = SomeVisit.Report with { From = Moment(from), Until = Moment(until) };

        Assert.Throws<ArgumentException>(() => visit.Record(report, Given.Context, Given.Mediator));
        Assert.Equal((VisitStatus.Planned, null), (visit.Status, visit.Findings));
    }

    [Fact]
    public void Sign_WhenARefusalIsNoted_ClosesTheRecord()
    {
        var visit = SomeVisit.Recorded().SignedBy(Given.Today);
        visit.NoteRefusal(visit.Signatures[0].Id, Given.Today, "认为记录不全");

        var record = visit.Sign(Given.Context, Given.Mediator);

        Assert.Equal(("Visit", "Sign", "Recorded", "Signed"), (record.Machine, record.Trigger, record.From, record.To));
        Assert.False(visit.IsOpen);
        Assert.Equal((false, "认为记录不全"), (visit.Signatures[0].IsSigned, visit.Signatures[0].RefusedBecause));
    }

    [Fact]
    public void EnterSignature_WhenARefusalWasNotedByMistake_ReplacesIt()
    {
        var visit = SomeVisit.Recorded();
        visit.NoteRefusal(visit.Signatures[0].Id, Given.Today, "误记");

        visit.EnterSignature(visit.Signatures[0].Id, Given.Today);

        Assert.True(visit.Signatures[0].IsSigned);
    }

    [Fact]
    public void NoteRefusal_WhenTheInvestigatorRefuses_IsNotAccepted()
    {
        var visit = SomeVisit.Recorded();

        Assert.Throws<ArgumentException>(() => visit.NoteRefusal(visit.Signatures[1].Id, Given.Today, "不愿签"));
    }

    [Fact]
    public void EnterSignature_WhenTheRecordIsClosed_IsNotAccepted()
    {
        var visit = SomeVisit.Recorded().SignedBy(Given.Today);
        visit.Sign(Given.Context, Given.Mediator);

        Assert.Throws<WorkflowException>(() => visit.EnterSignature(visit.Signatures[0].Id, Given.Today.AddDays(-1)));
    }

    [Fact]
    public void NoteNoContact_WhenNobodyWasMet_EndsTheVisitWithItsNote()
    {
        var visit = SomeVisit.Planned();

        var record = visit.NoteNoContact("敲门无人应答，邻居称外出", Given.Context, Given.Mediator);

        Assert.Equal((VisitStatus.NoContact, "敲门无人应答，邻居称外出", false), (visit.Status, visit.Note, visit.IsOpen));
        Assert.Equal("敲门无人应答，邻居称外出", record.Reason);
    }

    [Fact]
    public void NoteNoContact_WhenTheHourIsStillToCome_IsBarred()
    {
        var visit = SomeVisit.Planned(SomeVisit.Plan with { PlannedFor = Given.Now.AddHours(1) });

        var refusal = Assert.Throws<WorkflowException>(() => visit.NoteNoContact("无人", Given.Context, Given.Mediator));

        Assert.Equal(VisitRules.TimeHasCome.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Null(visit.Note);
    }

    [Fact]
    public void Replan_WhenStillPlanned_ChangesThePlan()
    {
        var visit = SomeVisit.Planned();

        visit.Replan(SomeVisit.Plan with { Place = "测试社区居委会", CareGroup = "独居老人" }, Given.Context, Given.Mediator);

        Assert.Equal(("测试社区居委会", "独居老人"), (visit.Place, visit.CareGroup));
    }

    [Fact]
    public void Steps_OfARound_AreKeptAndOfAVisitOfACaseLeftToItsHistory()
    {
        var round = new Visit(VisitKind.Round, Guid.CreateVersion7(), null, SomeVisit.Plan);
        round.Replan(SomeVisit.Plan, Given.Context, Given.Mediator);
        round.Cancel("台风停工", Given.Context, Given.Director);
        var ofACase = SomeVisit.Planned();
        ofACase.Cancel("改期", Given.Context, Given.Mediator);

        Assert.Equal(
            [(VisitTrigger.Replan, VisitStatus.Planned, null), (VisitTrigger.Cancel, VisitStatus.Cancelled, "台风停工")],
            round.Steps.Select(step => (step.Trigger, step.To, step.Reason)));
        Assert.Equal((Given.Director.Name, Given.Now), (round.Steps[1].ActorName, round.Steps[1].At));
        Assert.Empty(ofACase.Steps);
    }

    [Fact]
    public void NoteOpenedCase_WhenNotedTwice_CountsOnce()
    {
        var visit = SomeVisit.Recorded();
        var opened = Guid.CreateVersion7();

        visit.NoteOpenedCase(opened);
        visit.NoteOpenedCase(opened);

        Assert.Equal([opened], visit.OpenedCaseIds);
    }
}
