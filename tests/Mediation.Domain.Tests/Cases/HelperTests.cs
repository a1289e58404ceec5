using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>邀请协助人员 (人民调解法 20): nobody sits without the consent of every party that takes part, given for that person.</summary>
public sealed class HelperTests
{
    private readonly DisputeCase of = SomeCase.Mediating();
    private readonly InvitedHelper helper;

    public HelperTests() => helper = of.InviteHelper("测试邻居", "邻居", Given.Context, Given.Mediator);

    [Fact]
    public void HelpersConsented_WhenSomebodyHasNotConsented_NamesHim()
    {
        Consents(of.Applicant());

        RuleAssert.NotMet(SessionRules.HelpersConsented([helper.Id]), of, "测试乙尚未同意邀请测试邻居");
        RuleAssert.Met(SessionRules.HelpersConsented([]), of);
    }

    [Theory]
    [InlineData(SittingKind.Joint)]
    [InlineData(SittingKind.Separate)]
    public void RecordSession_WhenAHelperSatWithoutConsent_IsRefusedAndNothingIsWritten(SittingKind kind)
    {
        var session = of.PlanSession(SomeCase.Sitting(kind), Given.Context, Given.Mediator);
        Consents(of.Applicant());

        var refusal = Assert.Throws<WorkflowException>(() => Record(session));

        Assert.Equal("session.helpers-consented", Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal((SessionStatus.Planned, 0), (session.Status, session.Helpers.Count));
    }

    [Fact]
    public void RecordSession_WhenEverybodyConsented_KeepsWhoHelped()
    {
        var session = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        Consents(of.Applicant());
        Consents(of.Respondent());

        Record(session);

        var present = Assert.Single(session.Helpers);
        Assert.Equal((helper.Id, "测试邻居", "邻居"), (present.HelperId, present.Name, present.Relation));
    }

    [Fact]
    public void HelpersConsented_WhenConsentIsTakenBack_IsNotMetAgain()
    {
        Consents(of.Applicant());
        Consents(of.Respondent());

        of.AnswerHelper(helper.Id, of.Respondent().Id, false, Given.Context, Given.Mediator);

        RuleAssert.NotMet(SessionRules.HelpersConsented([helper.Id]), of, "测试乙尚未同意");
    }

    [Fact]
    public void HelpersConsented_WhenTheObjectorRefusesMediation_AsksOnlyThoseWhoTakePart()
    {
        var second = of.Add(PartySide.Respondent, "测试丙");
        Consents(of.Applicant());
        Consents(second);

        of.Refused(of.Respondent());

        RuleAssert.Met(SessionRules.HelpersConsented([helper.Id]), of);
    }

    [Fact]
    public void RecordSession_WhenTheHelperIsAnotherCases_RefusesTheKey()
    {
        var session = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);

        Assert.Throws<KeyNotFoundException>(() => of.RecordSession(
            session.Id, new SessionRecord(Given.Now.AddHours(1), []) { HelperIds = [Guid.CreateVersion7()] }, Given.Context, Given.Mediator));
        Assert.Equal(SessionStatus.Planned, session.Status);
    }

    private void Consents(Party party) => of.AnswerHelper(helper.Id, party.Id, true, Given.Context, Given.Mediator);

    private void Record(MediationSession session) => of.RecordSession(
        session.Id, new SessionRecord(Given.Now.AddHours(1), []) { HelperIds = [helper.Id], Outcome = "约定再谈" }, Given.Context, Given.Mediator);
}
