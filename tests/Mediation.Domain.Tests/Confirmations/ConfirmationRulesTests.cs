using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Confirmations;

public class ConfirmationRulesTests
{
    [Fact]
    public void AgreementInForce_WhenItWasAnnulled_IsNotMet()
    {
        var confirmation = SomeConfirmation.Preparing();
        RuleAssert.Met(ConfirmationRules.AgreementInForce, confirmation);

        confirmation.Case.AnnulAgreement(confirmation.AgreementId, "法院确认无效", Given.Context, Given.Mediator);

        RuleAssert.NotMet(ConfirmationRules.AgreementInForce, confirmation, "调解协议尚未生效");
    }

    [Theory]
    [InlineData(EntrustingBody.CourtBeforeFiling, true)]
    [InlineData(EntrustingBody.Police, true)]
    [InlineData(EntrustingBody.CourtAfterFiling, false)]
    public void NotEntrustedAfterFiling_OnlyAfterFiling_IsNotMet(EntrustingBody body, bool met)
    {
        Intake? intake = null;
        var confirmation = SomeConfirmation.Preparing(with: usual => intake = usual);
        confirmation.Case.CorrectIntake(
            intake! with { Basis = IntakeBasis.Entrusted, EntrustedBy = body }, Given.Context, Given.Mediator);

        if (met)
            RuleAssert.Met(ConfirmationRules.NotEntrustedAfterFiling, confirmation);
        else
            RuleAssert.NotMet(ConfirmationRules.NotEntrustedAfterFiling, confirmation, "由法院制作调解书");
    }

    [Fact]
    public void JointApplication_WhenOneSignatoryHasNotAgreed_NamesHim()
    {
        var confirmation = SomeConfirmation.Preparing();
        var of = confirmation.Case;
        confirmation.AgreeToApply(of.Applicant().Id, true, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ConfirmationRules.JointApplication, confirmation, "测试乙尚未同意申请司法确认");

        confirmation.Agreed();
        RuleAssert.Met(ConfirmationRules.JointApplication, confirmation);

        confirmation.AgreeToApply(of.Applicant().Id, false, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ConfirmationRules.JointApplication, confirmation, "测试甲尚未同意");
    }

    [Fact]
    public void JointApplication_WhenAPartyNeverSigned_AsksOnlyTheSignatories()
    {
        var of = SomeCase.Registered();
        of.Refused(of.Add(PartySide.Respondent, "测试丙"));
        of.Accepted().Opened().Settled();
        var confirmation = of.PrepareConfirmation(of.AgreementInForce!.Id, Given.Context, Given.Mediator);

        Assert.Equal([of.Applicant(), of.Respondent()], confirmation.Signatories);
    }

    [Fact]
    public void JointApplication_WhenASignatoryHasDied_AsksTheSuccessor()
    {
        var confirmation = SomeConfirmation.Preparing();
        var (of, dead) = (confirmation.Case, confirmation.Case.Respondent());
        of.RecordPartyEvent(dead.Id, PartyEventKind.Died, Given.Today, "家属告知", Given.Context, Given.Mediator);
        var heir = of.NameSuccessor(dead.Id, new PartyDetails(PartyKind.Person, "测试乙之子"), Given.Context, Given.Mediator);
        confirmation.AgreeToApply(of.Applicant().Id, true, Given.Context, Given.Mediator);

        RuleAssert.NotMet(ConfirmationRules.JointApplication, confirmation, "测试乙之子尚未同意申请司法确认");
        confirmation.AgreeToApply(heir.Id, true, Given.Context, Given.Mediator);
        RuleAssert.Met(ConfirmationRules.JointApplication, confirmation);
    }

    [Fact]
    public void CourtChosen_WhenNoneOrWrongForLabour_IsNotMet()
    {
        var confirmation = SomeConfirmation.Preparing();
        RuleAssert.NotMet(ConfirmationRules.CourtChosen, confirmation, "尚未选定法院");
        RuleAssert.Met(ConfirmationRules.CourtChosen, confirmation.AtCourt(CourtBasis.PartyDomicile));

        var labour = SomeConfirmation.Preparing(with: intake => intake with { Category = SomeCase.Labour }).AtCourt(CourtBasis.PartyDomicile);
        RuleAssert.NotMet(ConfirmationRules.CourtChosen, labour, "由调解组织所在地的基层人民法院管辖");
        RuleAssert.Met(ConfirmationRules.CourtChosen, labour.AtCourt());
    }

    [Theory]
    [InlineData(ClauseKind.Payment, true)]
    [InlineData(ClauseKind.Conduct, true)]
    [InlineData(ClauseKind.FamilyMatter, true)]
    [InlineData(ClauseKind.MarriageStatus, false)]
    [InlineData(ClauseKind.PersonalStatus, false)]
    [InlineData(ClauseKind.OwnershipDeclaration, false)]
    [InlineData(ClauseKind.IntellectualPropertyDeclaration, false)]
    public void ClausesMayBeConfirmed_ByKind_BarsThatClauseAndLeavesTheOthers(ClauseKind kind, bool may)
    {
        var beside = SomeConfirmation.Preparing(content: of => SomeAgreement.Payment(of).With(ClauseKind.Payment, kind));
        var alone = SomeConfirmation.Preparing(content: of => SomeAgreement.Payment(of).With(kind));

        if (may)
        {
            RuleAssert.Met(ConfirmationRules.ClausesMayBeConfirmed, beside);
            RuleAssert.Met(ConfirmationRules.ClausesMayBeConfirmed, alone);
        }
        else
        {
            RuleAssert.Warns(ConfirmationRules.ClausesMayBeConfirmed, beside, "第2条不能确认，其余条款可以申请");
            RuleAssert.NotMet(ConfirmationRules.ClausesMayBeConfirmed, alone, "均属不予受理的事项");
        }
    }

    [Fact]
    public void LabourIsPayment_WhenAnotherClauseStandsThere_IsNotMetForLabourOnly()
    {
        AgreementContent Mixed(DisputeCase of) => SomeAgreement.Payment(of).With(ClauseKind.Payment, ClauseKind.Conduct);

        RuleAssert.Met(ConfirmationRules.LabourIsPayment, SomeConfirmation.Preparing(content: Mixed));
        RuleAssert.NotMet(
            ConfirmationRules.LabourIsPayment,
            SomeConfirmation.Preparing(with: intake => intake with { Category = SomeCase.Labour }, content: Mixed),
            "第2条不是给付内容");
        RuleAssert.Met(
            ConfirmationRules.LabourIsPayment, SomeConfirmation.Preparing(with: intake => intake with { Category = SomeCase.Labour }));
    }

    [Fact]
    public void OralIsRecorded_WhenThereIsNoRegistrationPaper_IsNotMet()
    {
        var of = SomeCase.Mediating();
        var agreement = of.Drafted(SomeAgreement.Oral(of));
        of.RecordOralAgreement(agreement.Id, "（2026）测试口调字第1号", Given.Today, Given.Context, Given.Mediator);
        of.Decided().Settle(Given.Context, Given.Mediator);
        var confirmation = of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ConfirmationRules.OralIsRecorded, confirmation, "口头协议尚无登记表");

        of.Filed(PaperKind.OralAgreementRegistration);

        RuleAssert.Met(ConfirmationRules.OralIsRecorded, confirmation);
        RuleAssert.Met(ConfirmationRules.OralIsRecorded, SomeConfirmation.Preparing());
    }

    [Fact]
    public void SomethingToEnforce_WhenEverythingIsPerformed_Warns()
    {
        var confirmation = SomeConfirmation.Preparing();
        RuleAssert.Met(ConfirmationRules.SomethingToEnforce, confirmation);

        confirmation.Case.FollowedUp().Performed();

        RuleAssert.Warns(ConfirmationRules.SomethingToEnforce, confirmation, "没有可以强制执行的内容");
    }

    [Fact]
    public void TabletIsFlagged_WhenSomebodySignedOnATablet_Warns()
    {
        var of = SomeCase.Mediating();
        var agreement = of.Sent(tabletAllowed: true);
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), new SigningAct(Given.Today, SigningMethod.Tablet) { AgreedToTablet = true });
        of.Sign(agreement, agreement.PlaceOf(of.Respondent()), Given.Today);
        of.SignByHouse(agreement, Given.Today);
        of.Decided().Settle(Given.Context, Given.Mediator);

        RuleAssert.Warns(
            ConfirmationRules.TabletIsFlagged, of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator), "手写板签名");
        RuleAssert.Met(ConfirmationRules.TabletIsFlagged, SomeConfirmation.Preparing());
    }

    [Fact]
    public void JudgeDidNotSit_OnlyWhenTheConsultationWasHeld_Warns()
    {
        var confirmation = SomeConfirmation.Preparing();
        var of = confirmation.Case;
        var consultation = of.AskConsultation("问题", "原因", [SomeConsultation.Police, SomeConsultation.Court], Given.Context, Given.Mediator);
        RuleAssert.Met(ConfirmationRules.JudgeDidNotSit, confirmation);

        of.ConveneConsultation(consultation.Id, Given.Now, "测试中心", Given.Context, Given.Mediator);
        of.HoldConsultation(consultation.Id, Given.Now, "测试中心", "发言", Given.Context, Given.Mediator);

        RuleAssert.Warns(ConfirmationRules.JudgeDidNotSit, confirmation, "测试法官辛参加过本案会诊");
    }

    /// <summary>Effective 2026-02-06: the thirtieth day, 03-08, is a Sunday, so the period runs to Monday 03-09.</summary>
    [Theory]
    [InlineData("2026-02-10", null)]
    [InlineData("2026-03-08", null)]
    [InlineData("2026-03-09", "顺延")]
    public void InTime_UpToTheShiftedDay_LetsItGoAndSaysWhenItNeedsANote(string today, string? note)
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));

        if (note is null)
            RuleAssert.Met(ConfirmationRules.InTime, confirmation, Given.On(Day(today)));
        else
            RuleAssert.Warns(ConfirmationRules.InTime, confirmation, note, Given.On(Day(today)));
    }

    [Fact]
    public void InTime_WhenTheShiftedDayHasPassed_IsNotMetUnlessPostedInTimeWithProof()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));
        var late = Given.On(Day("2026-03-10"));
        RuleAssert.NotMet(ConfirmationRules.InTime, confirmation, "期限已于", late);
        RuleAssert.Met(ConfirmationRules.PeriodIsOver, confirmation, late);

        confirmation.RecordPosting(Day("2026-03-09"), "测试邮单第1号", late, Given.Mediator);

        RuleAssert.Warns(ConfirmationRules.InTime, confirmation, "交邮", late);
        RuleAssert.NotMet(ConfirmationRules.PeriodIsOver, confirmation, "交邮", late);
    }

    [Fact]
    public void InTime_WhenAnObstacleEndedLessThanTenDaysAgo_ShowsTheWayThroughTheCourt()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));
        confirmation.RecordObstacle(Day("2026-03-01"), Day("2026-03-15"), "封控", Given.Context, Given.Mediator);

        RuleAssert.Warns(ConfirmationRules.InTime, confirmation, "由人民法院决定", Given.On(Day("2026-03-20")));
        RuleAssert.NotMet(ConfirmationRules.InTime, confirmation, "申请顺延的十日已于", Given.On(Day("2026-03-26")));
    }

    [Fact]
    public void DaysRemain_WhenThePeriodIsOver_IsNotMet()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));

        RuleAssert.Met(ConfirmationRules.DaysRemain, confirmation, Given.On(Day("2026-03-01")));
        RuleAssert.NotMet(ConfirmationRules.DaysRemain, confirmation, "期限已于", Given.On(Day("2026-03-20")));
    }

    [Fact]
    public void InTime_WhenDelegatedBeforeFiling_WarnsFromTheEarlierBindingDay()
    {
        var of = SomeCase.Mediating(intake => intake with { Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtBeforeFiling });
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Day("2026-02-02"));
        of.Sign(agreement, agreement.PlaceOf(of.Respondent()), Day("2026-02-03"));
        of.SignByHouse(agreement, Day("2026-02-20"));
        of.Decided().Settle(Given.Context, Given.Mediator);
        var confirmation = of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);

        Assert.Equal((Day("2026-02-20"), Day("2026-02-03")), (agreement.EffectiveOn!.Value, agreement.BindingOn!.Value));
        RuleAssert.Met(ConfirmationRules.InTime, confirmation, Given.On(Day("2026-03-06")));
        RuleAssert.Warns(ConfirmationRules.EarlierBindingDay, confirmation, "宜在2026年3月5日以前", Given.On(Day("2026-03-05")));
        RuleAssert.Warns(ConfirmationRules.EarlierBindingDay, confirmation, "已满三十日", Given.On(Day("2026-03-06")));
        Assert.Equal(Day("2026-03-05"), of.DueDays(Given.Context).Single(due => due.Kind == DueKind.Confirmation).On);
    }

    [Fact]
    public void EarlierBindingDay_WithoutADelegation_IsMet() =>
        RuleAssert.Met(ConfirmationRules.EarlierBindingDay, SomeConfirmation.Preparing(), Given.On(Given.Today.AddDays(29)));

    [Fact]
    public void MakeReady_WhenTheThirtyDaysAreOver_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06")).Agreed().AtCourt();

        var refusal = Assert.Throws<WorkflowException>(() => confirmation.MakeReady(SomeConfirmation.Packet("00"), Given.On(Day("2026-03-10")), Given.Mediator));

        Assert.Equal(ConfirmationRules.InTime.Id, Assert.Single(refusal.Unmet).RuleId);
    }

    [Fact]
    public void PerformanceIsClear_WhenAPaymentHasNoDay_Warns()
    {
        RuleAssert.Met(ConfirmationRules.PerformanceIsClear, SomeConfirmation.Preparing());
        RuleAssert.Warns(
            ConfirmationRules.PerformanceIsClear,
            SomeConfirmation.Preparing(content: of => SomeAgreement.OnTheSpot(of) with { TotalAmount = null }), "没有写明金额");
    }

    [Fact]
    public void ApplicantsRepresented_WhenAChildHasNobody_Warns()
    {
        var confirmation = SomeConfirmation.Preparing();
        RuleAssert.Met(ConfirmationRules.ApplicantsRepresented, confirmation);
        var of = confirmation.Case;
        of.RecordPartyEvent(of.Respondent().Id, PartyEventKind.Died, Given.Today, "家属告知", Given.Context, Given.Mediator);
        var heir = of.NameSuccessor(
            of.Respondent().Id, new PartyDetails(PartyKind.Person, "测试小乙") { BirthDate = Day("2018-01-01") }, Given.Context, Given.Mediator);
        RuleAssert.Warns(ConfirmationRules.ApplicantsRepresented, confirmation, "测试小乙不具有完全民事行为能力");

        of.AddLegalRepresentative(heir.Id, new LegalRepresentative("测试母", "母亲"), Given.Context, Given.Mediator);
        RuleAssert.Met(ConfirmationRules.ApplicantsRepresented, confirmation);
    }

    [Fact]
    public void AgentsEmpowered_WhenThereAreTooMany_Warns()
    {
        var confirmation = SomeConfirmation.Preparing();
        foreach (var name in (string[])["测试代理一", "测试代理二"])
            Represent(confirmation, name, powerOnFile: true);
        RuleAssert.Met(ConfirmationRules.AgentsEmpowered, confirmation);

        Represent(confirmation, "测试代理三", powerOnFile: true);

        RuleAssert.Warns(ConfirmationRules.AgentsEmpowered, confirmation, "测试乙有3名代理人，法院最多接受2名");
        RuleAssert.Met(
            ConfirmationRules.AgentsEmpowered, confirmation, Given.Context with { Settings = new HouseSettings { MostAgentsPerSide = 3 } });
    }

    [Fact]
    public void AgentsEmpowered_WhenAPowerIsMissing_Warns()
    {
        var confirmation = SomeConfirmation.Preparing();

        Represent(confirmation, "测试律师", powerOnFile: false);

        RuleAssert.Warns(ConfirmationRules.AgentsEmpowered, confirmation, "代理人测试律师的身份证明或者授权委托书尚未备齐");
    }

    private static void Represent(JudicialConfirmation confirmation, string name, bool powerOnFile) => confirmation.Case.AddAgent(
        confirmation.Case.Respondent().Id, new Agent(name, AgentKind.Lawyer, true, powerOnFile, true, Given.Today), Given.Context, Given.Mediator);

    [Fact]
    public void NoThirdPartyProperty_WhenAClauseTouchesIt_Warns()
    {
        RuleAssert.Met(ConfirmationRules.NoThirdPartyProperty, SomeConfirmation.Preparing());
        RuleAssert.Warns(
            ConfirmationRules.NoThirdPartyProperty,
            SomeConfirmation.Preparing(content: of => SomeAgreement.Payment(of) with
            {
                Clauses = [new Clause(1, ClauseKind.Conduct, "交付登记在其兄名下的车辆。", concernsThirdPartyProperty: true)],
            }),
            "第1条涉及案外人的财产");
    }
}
