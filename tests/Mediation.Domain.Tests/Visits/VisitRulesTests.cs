using Mediation.Domain.Deadlines;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Visits;

namespace Mediation.Domain.Tests.Visits;

public class VisitRulesTests
{
    [Fact]
    public void TimeHasCome_WhenTheHourIsStillToCome_IsNotMet()
    {
        RuleAssert.Met(VisitRules.TimeHasCome, SomeVisit.Planned(SomeVisit.Plan with { PlannedFor = Given.Now }));
        RuleAssert.NotMet(
            VisitRules.TimeHasCome, SomeVisit.Planned(SomeVisit.Plan with { PlannedFor = Given.Now.AddMinutes(1) }), "时间未到");
    }

    [Fact]
    public void EverybodySigned_WhenOneHasNot_NamesHim()
    {
        var visit = SomeVisit.Recorded();
        RuleAssert.NotMet(VisitRules.EverybodySigned, visit, "被调查人测试住户丁尚未签名");

        visit.NoteRefusal(visit.Signatures[0].Id, Given.Today, "认为与己无关");
        visit.EnterSignature(visit.Signatures[1].Id, Given.Today);
        RuleAssert.NotMet(VisitRules.EverybodySigned, visit, "记录人测试网格员丙尚未签名");

        visit.EnterSignature(visit.Signatures[2].Id, Given.Today);
        RuleAssert.Met(VisitRules.EverybodySigned, visit);
    }

    [Fact]
    public void EverybodySigned_WhenARoundAskedNobody_NeedsOnlyInvestigatorAndRecorder()
    {
        var visit = SomeVisit.Recorded(SomeVisit.Report with { PeopleAsked = [] });

        Assert.Equal([VisitSignatoryRole.Investigator, VisitSignatoryRole.Recorder], visit.Signatures.Select(s => s.Role));
        RuleAssert.Met(VisitRules.EverybodySigned, visit.SignedBy(Given.Today));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void SignaturesAreDated_WhenBeforeTheVisitOrAfterToday_IsNotMet(int days, bool met)
    {
        var day = Given.Today.AddDays(days);
        var visit = SomeVisit.Recorded().SignedBy(day);

        if (met)
            RuleAssert.Met(VisitRules.SignaturesAreDated, visit);
        else
            RuleAssert.NotMet(VisitRules.SignaturesAreDated, visit, $"测试住户丁的签名日期为{DateWords.Of(day).Chinese}");
    }
}
