using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Agreements;

public class AgreementRulesTests
{
    private readonly DisputeCase of = SomeCase.Mediating();

    [Fact]
    public void HasContent_WhenFactsOrClausesAreMissing_IsNotMet()
    {
        RuleAssert.Met(AgreementRules.HasContent, of.Drafted());
        RuleAssert.NotMet(AgreementRules.HasContent, of.Drafted(SomeAgreement.Payment(of) with { Facts = "" }), "尚无争议事实或者条款");
        RuleAssert.NotMet(AgreementRules.HasContent, of.Drafted(SomeAgreement.Payment(of) with { Clauses = [] }), "尚无争议事实或者条款");
    }

    [Fact]
    public void BothSidesSign_WhenASideHasDroppedOut_IsNotMet()
    {
        var agreement = of.Drafted();
        RuleAssert.Met(AgreementRules.BothSidesSign, agreement);

        of.Refused(of.Respondent());

        RuleAssert.NotMet(AgreementRules.BothSidesSign, agreement, "有一方没有参加调解的当事人");
    }

    [Fact]
    public void HostIsThere_WhenTheHostWasRecused_IsNotMet()
    {
        var agreement = of.Drafted();
        RuleAssert.Met(AgreementRules.HostIsThere, agreement);
        var request = of.RequestRecusal(of.Applicant().Id, RecusalGround.NearKin, null, Given.Context, Given.Mediator);

        of.GrantRecusal(request.Id, Given.Context, Given.Director);

        RuleAssert.NotMet(AgreementRules.HostIsThere, agreement, "尚未确定主持调解员");
    }

    [Fact]
    public void PerformanceIsClear_WhenVagueOrWithoutALine_OnlyWarns()
    {
        RuleAssert.Met(AgreementRules.PerformanceIsClear, of.Drafted());
        RuleAssert.Warns(
            AgreementRules.PerformanceIsClear,
            of.Drafted(SomeAgreement.Payment(of) with { Clauses = [new Clause(1, ClauseKind.Payment, "尽快赔偿。")] }),
            "第1条用语不明确");
        RuleAssert.Warns(
            AgreementRules.PerformanceIsClear, of.Drafted(SomeAgreement.Payment(of) with { Schedule = [] }), "没有对应的金额、期限和收款人");
        RuleAssert.Met(AgreementRules.PerformanceIsClear, of.Drafted(SomeAgreement.OnTheSpot(of)));
    }

    [Fact]
    public void SignatureRules_WhenAPlaceIsEmpty_EachNamesWhoIsMissing()
    {
        var agreement = of.Sent();
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "当事人测试甲尚未签名、盖章或者按指印");
        RuleAssert.NotMet(AgreementRules.MediatorSigned, agreement, "主持调解员测试调解员甲尚未签名");
        RuleAssert.NotMet(AgreementRules.CommitteeSealed, agreement, "测试街道人民调解委员会尚未加盖印章");

        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), new SigningAct(Given.Today, SigningMethod.Fingerprint));
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "当事人测试乙尚未签名");
        of.Sign(agreement, agreement.PlaceOf(of.Respondent()), Given.Today);
        RuleAssert.Met(AgreementRules.PartiesSigned, agreement);

        of.SignByHouse(agreement, Given.Today);
        RuleAssert.Met(AgreementRules.MediatorSigned, agreement);
        RuleAssert.Met(AgreementRules.CommitteeSealed, agreement);
        Assert.False(agreement.PlaceOf(SignatoryRole.Recorder).IsSigned);
        Assert.Equal(AgreementStatus.Effective, agreement.Status);
    }

    [Fact]
    public void NotInTheFuture_WhenASignatureIsDatedTomorrow_KeepsTheAgreementFromTakingEffect()
    {
        var agreement = of.Signed(on: Given.Today.AddDays(1));

        RuleAssert.NotMet(AgreementRules.NotInTheFuture, agreement, "晚于今天");
        RuleAssert.Met(AgreementRules.NotInTheFuture, agreement, Given.On(Given.Today.AddDays(1)));
        Assert.Equal(AgreementStatus.AwaitingSignatures, agreement.Status);
    }

    [Fact]
    public void ReadAloud_WhenSomebodyCannotReadAndNoReadingIsNoted_Warns()
    {
        var blind = of.Add(PartySide.Applicant, new PartyDetails(PartyKind.Person, "测试盲者") { BirthDate = SomeCase.Adult, NeedsReadingAloud = true });
        var agreement = of.Sent();
        RuleAssert.Warns(AgreementRules.ReadAloud, agreement, "测试盲者不能阅读，未注明已宣读");

        of.Sign(agreement, agreement.PlaceOf(blind), new SigningAct(Given.Today, SigningMethod.Fingerprint) { WasReadAloud = true });

        RuleAssert.Met(AgreementRules.ReadAloud, agreement);
    }

    [Fact]
    public void OralIsAllowed_WhenTheLawOrAPartyWantsWriting_IsNotMet()
    {
        var agreement = of.Drafted(SomeAgreement.Oral(of));
        RuleAssert.Met(AgreementRules.OralIsAllowed, agreement);
        of.WishWrittenForm(Given.Context, Given.Mediator);
        RuleAssert.NotMet(AgreementRules.OralIsAllowed, agreement, "有当事人要求制作书面协议");

        var labour = SomeCase.Mediating(intake => intake with { Category = SomeCase.Labour });
        RuleAssert.NotMet(AgreementRules.OralIsAllowed, labour.Drafted(SomeAgreement.Oral(labour)), "劳动争议纠纷依法须制作书面协议");
        RuleAssert.Met(AgreementRules.OralIsAllowed, labour.Drafted());
    }

    [Fact]
    public void OralIsAllowed_WhenALocalRuleIsSwitchedOn_AsksForWriting()
    {
        var later = of.Drafted(SomeAgreement.Oral(of));
        var atOnce = of.Drafted(SomeAgreement.OnTheSpot(of) with { Form = AgreementForm.Oral });
        var strict = Given.Context with { Settings = new HouseSettings { WritingUnlessPerformedAtOnce = true } };
        RuleAssert.NotMet(AgreementRules.OralIsAllowed, later, "不能当场履行", strict);
        RuleAssert.Met(AgreementRules.OralIsAllowed, atOnce, strict);

        var hard = SomeCase.Mediating(intake => intake with { Severity = CaseSeverity.Hard });
        var forHardCases = Given.Context with { Settings = new HouseSettings { WritingForHardCases = true } };
        RuleAssert.NotMet(AgreementRules.OralIsAllowed, hard.Drafted(SomeAgreement.Oral(hard)), "难事", forHardCases);
        RuleAssert.Met(AgreementRules.OralIsAllowed, later, forHardCases);
    }

    [Theory]
    [InlineData("被申请人尽快赔偿。", "尽快")]
    [InlineData("被申请人酌情赔偿。", "酌情")]
    [InlineData("被申请人及时修复。", "及时")]
    public void PerformanceIsClear_WhenTheWordingIsVague_NamesTheWord(string text, string word)
    {
        var content = SomeAgreement.Payment(of) with { Clauses = [new Clause(1, ClauseKind.Payment, text)] };

        RuleAssert.Warns(AgreementRules.PerformanceIsClear, of.Drafted(content), $"“{word}”");
    }

    [Fact]
    public void PerformanceIsClear_WhenAPaymentNamesNoSumOrDay_Warns()
    {
        RuleAssert.Met(AgreementRules.PerformanceIsClear, of.Drafted());
        RuleAssert.Warns(
            AgreementRules.PerformanceIsClear, of.Drafted(SomeAgreement.OnTheSpot(of) with { TotalAmount = null }), "没有写明金额");
        RuleAssert.Warns(
            AgreementRules.PerformanceIsClear,
            of.Drafted(SomeAgreement.Payment(of) with { PerformanceKind = PerformanceKind.LastingDuty, Schedule = [], ReviewOn = Given.Today.AddDays(30) }),
            "没有对应的金额、期限和收款人");
    }

    [Fact]
    public void PerformInstalment_WhenPaidInParts_IsPerformedWithTheLast()
    {
        var agreement = of.Signed();
        var line = agreement.Schedule[0];

        of.PerformInstalment(agreement.Id, 1, Given.Today, "收条一", Given.Context, Given.Mediator, 500);
        Assert.Equal((null, 1500m), (line.PerformedOn, line.Outstanding));
        RuleAssert.NotMet(AgreementRules.EverythingPerformed, agreement, "第1项尚未履行");

        of.PerformInstalment(agreement.Id, 1, Given.Today, "收条二", Given.Context, Given.Mediator);
        Assert.Equal((Given.Today, 0m), (line.PerformedOn!.Value, line.Outstanding));
        Assert.Equal([500m, 1500m], line.Receipts.Select(receipt => receipt.Amount!.Value));
    }

    [Fact]
    public void Performance_WhenTheAgreementIsNotInForce_IsNotEntered()
    {
        var agreement = of.Sent();

        Assert.Throws<WorkflowException>(() => of.PerformInstalment(agreement.Id, 1, Given.Today, "收条", Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(() => of.UrgePerformance(agreement.Id, 1, "电话", Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(() => of.ReviewDuty(agreement.Id, Given.Today, "正常", null, Given.Context, Given.Mediator));
        Assert.Equal((0, 0), (agreement.Schedule[0].Receipts.Count, agreement.Schedule[0].Urgings.Count));
    }

    [Fact]
    public void ReviewDuty_WhenLookedAt_SetsTheNextDayOrNone()
    {
        var agreement = of.Signed(SomeAgreement.Payment(of) with
        {
            PerformanceKind = PerformanceKind.LastingDuty, Schedule = [], ReviewOn = Given.Today.AddDays(30),
        });
        Assert.Equal(Given.Today.AddDays(30), agreement.NextDueOn);

        of.ReviewDuty(agreement.Id, Given.Today, "按约定探望", Given.Today.AddDays(90), Given.Context, Given.Mediator);
        Assert.Equal(Given.Today.AddDays(90), agreement.NextDueOn);

        of.ReviewDuty(agreement.Id, Given.Today, "仍按约定", null, Given.Context, Given.Mediator);
        Assert.Null(agreement.NextDueOn);
        Assert.Equal(["按约定探望", "仍按约定"], agreement.Reviews.Select(review => review.Finding));
    }

    [Fact]
    public void ResumePerformance_AfterItHadFailed_PutsTheDayBackOnTheDesk()
    {
        of.Settled().FollowedUp();
        var agreement = of.AgreementInForce!;
        of.ConcludePerformance(agreement.Id, AgreementTrigger.MarkNotPerformed, Given.Today, "告知可以申请司法确认", Given.Context, Given.Mediator);
        Assert.Null(agreement.NextDueOn);

        of.ResumePerformance(agreement.Id, "被申请人同意继续付款", Given.Context, Given.Mediator);

        Assert.Equal(
            (AgreementStatus.Performing, Given.Today.AddDays(10), null, null),
            (agreement.Status, agreement.NextDueOn!.Value, agreement.PerformanceEndedOn, agreement.PerformanceNote));
    }

    [Fact]
    public void BeginFollowUp_WithASupplement_BeginsThePerformanceOfBoth()
    {
        of.Settled();
        var supplement = of.Signed(supplements: of.AgreementInForce!.Id);
        of.FollowedUp();
        var later = of.Signed(supplements: of.AgreementInForce!.Id);

        Assert.All([of.AgreementInForce!, supplement, later], agreement => Assert.Equal(AgreementStatus.Performing, agreement.Status));
    }

    [Fact]
    public void AbandonAgreement_WhenItHadANumber_KeepsNumberAndReason()
    {
        var agreement = of.Sent();

        of.AbandonAgreement(agreement.Id, "双方不再签署", Given.Context, Given.Mediator);

        Assert.Equal((AgreementStatus.Abandoned, "（2026）测试调字第1号", "双方不再签署"), (agreement.Status, agreement.Number, agreement.EndedBecause));
    }

    [Fact]
    public void Terminate_WhileAnAgreementWaitsForSignatures_AbandonsItWithTheReason()
    {
        var agreement = of.Sent();

        of.Terminate(TerminationReason.RefusesToSign, OtherWaysTold.OrallyNoted, null, Given.Context, Given.Mediator);

        Assert.Equal((AgreementStatus.Abandoned, "终止调解"), (agreement.Status, agreement.EndedBecause));
    }

    [Fact]
    public void Form_WhenItDoesNotFitTheAct_IsNotMet()
    {
        RuleAssert.NotMet(AgreementRules.IsOral, of.Drafted(), "协议形式为书面");
        RuleAssert.Met(AgreementRules.IsOral, of.Drafted(SomeAgreement.Oral(of)));
        RuleAssert.NotMet(AgreementRules.IsWritten, of.Drafted(SomeAgreement.Oral(of)), "口头协议不送签");
        RuleAssert.Met(AgreementRules.IsWritten, of.Drafted());
    }

    [Fact]
    public void EverythingPerformed_WhenALineIsOpen_NamesIt()
    {
        var agreement = of.Signed();
        RuleAssert.NotMet(AgreementRules.EverythingPerformed, agreement, "第1项尚未履行（赔偿款）");

        of.PerformInstalment(agreement.Id, 1, Given.Today, "转账凭证", Given.Context, Given.Mediator);

        RuleAssert.Met(AgreementRules.EverythingPerformed, agreement);
    }

    [Fact]
    public void RewriteAgreement_WhenItIsNoDraftAnyMore_IsRefused()
    {
        var agreement = of.Sent();

        Assert.Throws<WorkflowException>(
            () => of.RewriteAgreement(agreement.Id, SomeAgreement.OnTheSpot(of), Given.Context, Given.Mediator));
        Assert.Equal(PerformanceKind.Schedule, agreement.PerformanceKind);
    }

    [Fact]
    public void Copies_WhenTheCourtWantsOne_AreOneMore()
    {
        Assert.Equal(3, of.Sent().Copies);
        Assert.Equal(4, of.Sent(SomeAgreement.Payment(of) with { WithCourtCopy = true }).Copies);
    }

    [Fact]
    public void NextDueOn_WhenLinesArePerformed_MovesOn()
    {
        var content = SomeAgreement.Payment(of);
        var agreement = of.Signed(content with
        {
            Schedule = [.. content.Schedule, new Instalment(2, Given.Today.AddDays(40), 500, "余款", of.Respondent().Id, of.Applicant().Id)],
        });
        Assert.Equal(Given.Today.AddDays(10), agreement.NextDueOn);

        of.PerformInstalment(agreement.Id, 1, Given.Today, "收条", Given.Context, Given.Mediator);
        Assert.Equal(Given.Today.AddDays(40), agreement.NextDueOn);

        of.UrgePerformance(agreement.Id, 2, "电话督促", Given.Context, Given.Mediator);
        Assert.Equal((1, Given.Today), (agreement.Schedule[1].Urgings.Count, agreement.Schedule[1].Urgings[^1].On));
        of.PerformInstalment(agreement.Id, 2, Given.Today, "收条", Given.Context, Given.Mediator);
        Assert.Null(agreement.NextDueOn);
    }
}
