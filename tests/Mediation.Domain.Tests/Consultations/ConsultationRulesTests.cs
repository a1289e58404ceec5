using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Consultations;

public class ConsultationRulesTests
{
    [Fact]
    public void HasQuestion_WhenEmpty_IsNotMet()
    {
        var consultation = SomeConsultation.Requested();
        RuleAssert.Met(ConsultationRules.HasQuestion, consultation);

        consultation.Ask(" ");

        RuleAssert.NotMet(ConsultationRules.HasQuestion, consultation, "尚未写明会诊问题");
    }

    [Fact]
    public void TwoOrgansOrExperts_WhenOneOrganSendsTwo_CountsOnce()
    {
        var twoFromOne = SomeConsultation.Requested(
            SomeConsultation.Police, SomeConsultation.Police with { PersonName = "测试民警癸" });
        RuleAssert.NotMet(ConsultationRules.TwoOrgansOrExperts, twoFromOne, "只有1个");

        twoFromOne.AddSeat(SomeConsultation.Court);
        RuleAssert.Met(ConsultationRules.TwoOrgansOrExperts, twoFromOne);
    }

    [Fact]
    public void TwoOrgansOrExperts_WhenTwoExpertsOfOneUnit_CountsBoth() =>
        RuleAssert.Met(
            ConsultationRules.TwoOrgansOrExperts,
            SomeConsultation.Requested(SomeConsultation.Engineer, SomeConsultation.Engineer with { PersonName = "测试工程师子" }));

    [Fact]
    public void TwoOrgansOrExperts_WhenSomebodyElseSits_DoesNotCountHim()
    {
        var neighbour = new SeatRequest(SeatKind.Other, null, "测试社区", "测试邻居丑", SeatEvidence.Invited)
        {
            InvitedBy = "测试主任乙", InvitedBecause = "了解情况",
        };

        RuleAssert.NotMet(
            ConsultationRules.TwoOrgansOrExperts, SomeConsultation.Requested(SomeConsultation.Police, neighbour), "只有1个");
    }

    [Fact]
    public void OutsidersConsented_WhenOneHasNoConsent_NamesHim()
    {
        var consultation = SomeConsultation.Convened();
        RuleAssert.NotMet(ConsultationRules.OutsidersConsented, consultation, "测试甲、测试乙尚未同意邀请测试工程师壬");
        var of = consultation.Case;
        of.AnswerHelper(of.Helpers[0].Id, of.Applicant().Id, consents: true, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ConsultationRules.OutsidersConsented, consultation, "测试乙尚未同意邀请测试工程师壬");

        RuleAssert.Met(ConsultationRules.OutsidersConsented, consultation.WithConsents());
        RuleAssert.Met(ConsultationRules.OutsidersConsented, SomeConsultation.Convened(SomeConsultation.Police, SomeConsultation.Court));
    }

    [Fact]
    public void OutsidersConsented_WhenTheCaseHasInvitedThePerson_RestsOnWhatWasAnsweredThen()
    {
        var of = SomeCase.Mediating();
        var helper = of.InviteHelper(SomeConsultation.Engineer.PersonName, "设计院工程师", Given.Context, Given.Mediator);
        foreach (var party in of.SigningParties.ToList())
            of.AnswerHelper(helper.Id, party.Id, consents: true, Given.Context, Given.Mediator);

        var consultation = of.AskConsultation(
            "责任？", "涉及多户", [SomeConsultation.Police, SomeConsultation.Engineer], Given.Context, Given.Mediator);
        Assert.Equal(helper.Id, consultation.Seats[1].HelperId);
        RuleAssert.Met(ConsultationRules.OutsidersConsented, consultation);

        of.AnswerHelper(helper.Id, of.Respondent().Id, consents: false, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ConsultationRules.OutsidersConsented, consultation, "测试乙尚未同意");
    }

    [Theory]
    [InlineData(SeatKind.Organ, SeatEvidence.Invited, false, false)]
    [InlineData(SeatKind.Organ, SeatEvidence.Invited, true, true)]
    [InlineData(SeatKind.Expert, SeatEvidence.OnDuty, false, false)]
    [InlineData(SeatKind.Expert, SeatEvidence.Invited, false, true)]
    [InlineData(SeatKind.Other, SeatEvidence.Invited, false, true)]
    public void Seat_OfSomebodyFromOutside_NeedsConsent(SeatKind kind, SeatEvidence evidence, bool organIsOutside, bool needs)
    {
        var seat = new SeatRequest(kind, kind == SeatKind.Organ ? OrganKind.Police : null, "测试单位", "测试某", evidence)
        {
            InvitedBy = "测试主任乙", InvitedBecause = "了解情况", IsOutsider = organIsOutside,
        };

        Assert.Equal(needs, SomeConsultation.Requested(seat).Seats[0].HelperId is not null);
    }

    [Fact]
    public void HasMinutes_WhenNothingIsWritten_IsNotMet()
    {
        var consultation = SomeConsultation.Convened();
        RuleAssert.NotMet(ConsultationRules.HasMinutes, consultation, "尚未填写");

        consultation.WriteMinutes(Given.Now, "测试中心会商室", "");
        RuleAssert.NotMet(ConsultationRules.HasMinutes, consultation, "尚未填写");

        consultation.WriteMinutes(Given.Now, "测试中心会商室", "各单位发言……");
        RuleAssert.Met(ConsultationRules.HasMinutes, consultation);
    }

    [Fact]
    public void HeldTimeIsPast_WhenInTheFuture_IsNotMet()
    {
        var consultation = SomeConsultation.Convened();
        consultation.WriteMinutes(Given.Now, "测试中心会商室", "发言");
        RuleAssert.Met(ConsultationRules.HeldTimeIsPast, consultation);

        consultation.WriteMinutes(Given.Now.AddMinutes(1), "测试中心会商室", "发言");
        RuleAssert.NotMet(ConsultationRules.HeldTimeIsPast, consultation, "晚于现在");
    }

    [Fact]
    public void JudgeSat_WhenTheCourtSits_WarnsAndNamesTheJudge()
    {
        RuleAssert.Met(ConsultationRules.JudgeSat, SomeConsultation.Convened());
        RuleAssert.Warns(
            ConsultationRules.JudgeSat,
            SomeConsultation.Convened(SomeConsultation.Police, SomeConsultation.Court),
            "测试法官辛参加会诊，不宜再审查本案司法确认");
    }

    [Fact]
    public void ConflictsAreKnown_WhenOneIsDisclosed_WarnsWithIt()
    {
        RuleAssert.Met(ConsultationRules.ConflictsAreKnown, SomeConsultation.Convened());
        RuleAssert.Warns(
            ConsultationRules.ConflictsAreKnown,
            SomeConsultation.Convened(SomeConsultation.Police with { DisclosedConflict = "与一方系同学" }, SomeConsultation.Court),
            "测试民警庚披露：与一方系同学");
    }

    [Fact]
    public void HasOpinion_WhenNothingIsWritten_IsNotMet()
    {
        var consultation = SomeConsultation.Held();
        RuleAssert.NotMet(ConsultationRules.HasOpinion, consultation, "尚未写明会诊意见");

        consultation.WriteOpinion("由楼上修复，楼下配合");
        RuleAssert.Met(ConsultationRules.HasOpinion, consultation);
    }

    [Fact]
    public void TasksAreAssigned_WhenOneHasNoOwnerOrDay_NamesIt()
    {
        var consultation = SomeConsultation.Held();
        RuleAssert.Met(ConsultationRules.TasksAreAssigned, consultation);

        consultation.AddTask("核查管线", "测试物业", null);
        RuleAssert.NotMet(ConsultationRules.TasksAreAssigned, consultation, "核查管线");

        consultation.AssignTask(consultation.Tasks[0].Id, " ", Given.Today);
        RuleAssert.NotMet(ConsultationRules.TasksAreAssigned, consultation, "核查管线");

        consultation.AssignTask(consultation.Tasks[0].Id, "测试物业", Given.Today);
        RuleAssert.Met(ConsultationRules.TasksAreAssigned, consultation);
    }

    [Fact]
    public void TasksAreFinished_WhenOneIsOpen_NamesIt()
    {
        var consultation = SomeConsultation.Held();
        consultation.WriteOpinion("分两步处理");
        consultation.AddTask("核查管线", "测试物业", Given.Today);
        consultation.AddTask("联系保险", "测试社区", Given.Today);
        consultation.IssueOpinion(Given.Context, Given.Mediator);

        consultation.DoTask(consultation.Tasks[0].Id, Given.Today, "已核查");
        RuleAssert.NotMet(ConsultationRules.TasksAreFinished, consultation, "联系保险");

        consultation.DropTask(consultation.Tasks[1].Id, Given.Today, "业主未投保");
        RuleAssert.Met(ConsultationRules.TasksAreFinished, consultation);
    }
}
