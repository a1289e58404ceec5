using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>拒绝调解: by one of several, by a whole side, in an indivisible matter, by telephone while only registered.</summary>
public class RefusalTests
{
    [Fact]
    public void Terminate_WhenRefusedByTelephoneWhileRegistered_WorksAtOnceWithNothingElseDone()
    {
        var of = SomeCase.Registered();
        of.Refused(of.Respondent());

        of.Terminate(TerminationReason.OneSideRefuses, OtherWaysTold.OrallyNoted, "电话中告知可以起诉", Given.Context, Given.Mediator);

        Assert.Equal(
            (CaseStatus.Terminated, TerminationReason.OneSideRefuses, OtherWaysTold.OrallyNoted, CaseOutcome.Terminated),
            (of.Status, of.TerminationReason, of.OtherWaysTold, of.Outcome));
        Assert.Equal((CaseStatus.Terminated, TerminationReason.OneSideRefuses), (of.Rounds[0].EndedAs, of.Rounds[0].Termination));
    }

    [Theory]
    [InlineData(CaseStatus.Registered)]
    [InlineData(CaseStatus.Accepted)]
    [InlineData(CaseStatus.Visiting)]
    [InlineData(CaseStatus.Mediating)]
    [InlineData(CaseStatus.Consulting)]
    [InlineData(CaseStatus.LeaderLed)]
    [InlineData(CaseStatus.Suspended)]
    public void Terminate_InEveryStageBeforeAnAgreement_IsOneClick(CaseStatus stage)
    {
        var of = SomeCase.Registered();
        of.MoveTo(stage);

        Assert.Equal(CaseStatus.Terminated, of.Terminated().Status);
    }

    [Fact]
    public void Terminate_WhenToldByMouth_NotesWhoWasToldWhatByWhom()
    {
        var of = SomeCase.Registered();

        of.Terminate(TerminationReason.OneSideRefuses, OtherWaysTold.OrallyNoted, null, Given.Context, Given.Mediator);

        Assert.Equal(
            (Given.Now, Given.Mediator.Name, "测试甲、测试乙", Telling.StandardText),
            (of.Telling!.At, of.Telling.By, of.Telling.To, of.Telling.Text));
    }

    [Fact]
    public void Terminate_WhenToldInOwnWordsOrByNotice_KeepsThoseWordsOrNone()
    {
        var told = new Telling(Given.Now, "测试调解员甲", "测试甲", "可以向法院起诉");
        var (byMouth, byNotice) = (SomeCase.Registered(), SomeCase.Registered());

        byMouth.Terminate(TerminationReason.NoResult, OtherWaysTold.OrallyNoted, null, Given.Context, Given.Mediator, told);
        byNotice.Terminate(TerminationReason.NoResult, OtherWaysTold.ByNotice, null, Given.Context, Given.Mediator, told);

        Assert.Equal((told, null), (byMouth.Telling, byNotice.Telling));
    }

    [Fact]
    public void Refusal_WhenOneOfSeveralRespondents_DropsOutAndTheOthersGoOn()
    {
        var of = SomeCase.Registered();
        var refusing = of.Add(PartySide.Respondent, "测试丙");
        of.Accepted().Refused(refusing);

        of.Opened();

        Assert.Equal(CaseStatus.Mediating, of.Status);
        Assert.DoesNotContain(refusing, of.SigningParties);
        Assert.DoesNotContain(of.Sent().Slots, slot => slot.PartyId == refusing.Id);
    }

    [Fact]
    public void Refusal_WhenOneOfSeveralRespondents_DoesNotBarAcceptance()
    {
        var of = SomeCase.Registered();
        of.Refused(of.Add(PartySide.Respondent, "测试丙"));

        RuleAssert.Met(CaseRules.NoClearRefusal, of);
    }

    [Fact]
    public void Refusal_WhenAWholeSideRefuses_LeavesOnlyTermination()
    {
        var of = SomeCase.Registered();
        of.Add(PartySide.Respondent, "测试丙");
        of.Accepted();
        foreach (var respondent in of.Parties.Where(p => p.Side == PartySide.Respondent))
            of.Refused(respondent);
        of.ReadyToOpen();

        var refusal = Assert.Throws<WorkflowException>(() => of.OpenMediation(Given.Context, Given.Mediator));

        Assert.Equal(CaseRules.NobodyIndispensableRefused.Id, Assert.Single(refusal.Unmet).RuleId);
        RuleAssert.NotMet(CaseRules.NobodyIndispensableRefused, of, "被申请人全部拒绝调解，只能终止调解");
        Assert.Equal(CaseStatus.Terminated, of.Terminated(TerminationReason.OneSideRefuses).Status);
    }

    [Fact]
    public void Refusal_WhenTheMatterIsIndivisible_OfOnePartyLeavesOnlyTermination()
    {
        var of = SomeCase.Registered(intake => intake with { IsIndivisible = true });
        var refusing = of.Add(PartySide.Respondent, "测试丙");
        of.Accepted().Refused(refusing).ReadyToOpen();

        RuleAssert.NotMet(CaseRules.NobodyIndispensableRefused, of, "本案不可分，测试丙拒绝调解");
        RuleAssert.NotMet(CaseRules.NoClearRefusal, of, "测试丙");
        Assert.Throws<WorkflowException>(() => of.OpenMediation(Given.Context, Given.Mediator));
        Assert.Equal(CaseStatus.Terminated, of.Terminated().Status);
    }

    [Fact]
    public void Refusal_WhenTakenBack_PutsThePartyInAgain()
    {
        var of = SomeCase.Registered().Accepted();
        of.Refused(of.Respondent());

        of.Willing(of.Respondent()).Opened();

        Assert.Equal(CaseStatus.Mediating, of.Status);
        Assert.Contains(of.Respondent(), of.SigningParties);
    }

    [Fact]
    public void Willingness_WhenNotDeclaredByEverybody_BarsOpeningAndNamesWhoIsMissing()
    {
        var of = SomeCase.Registered().Accepted().Hosted();
        of.Notified(of.Applicant()).Willing(of.Applicant()).Notified(of.Respondent());

        RuleAssert.Met(CaseRules.EverybodyNotified, of);
        RuleAssert.NotMet(CaseRules.EverybodyWilling, of, "测试乙尚未表示同意调解");
        RuleAssert.Met(CaseRules.EverybodyWilling, of.Willing(of.Respondent()));
    }

    [Fact]
    public void Notice_WhenNotGivenToEverybody_BarsOpeningAndNamesWhoIsMissing()
    {
        var of = SomeCase.Registered().Accepted().Hosted();

        RuleAssert.NotMet(CaseRules.EverybodyNotified, of, "尚未向测试乙告知权利义务");
    }

    [Theory]
    [InlineData(DeclarationWay.Signed)]
    [InlineData(DeclarationWay.OralNoted)]
    [InlineData(DeclarationWay.PhoneNoted)]
    [InlineData(DeclarationWay.ByTakingPart)]
    public void Willingness_WhateverTheWay_CountsAndKeepsTheWay(DeclarationWay way)
    {
        var of = SomeCase.Registered();

        of.DeclareWilling(of.Applicant().Id, way, "愿意", Given.Context, Given.Mediator);

        Assert.Equal((Participation.Willing, way, Capacity.Full), (of.Applicant().Participation, of.Applicant().Will!.Way, of.Applicant().Will!.Capacity));
    }

    [Fact]
    public void Refusal_WhenTheAgreementIsBeingSigned_IsAnsweredByADraftWithoutTheParty()
    {
        var of = SomeCase.Registered();
        var third = of.Add(PartySide.Respondent, "测试丙");
        of.Accepted().Opened();
        var agreement = of.Sent();
        of.Refused(third);

        of.ReturnAgreementToDraft(agreement.Id, "测试丙退出", Given.Context, Given.Mediator);
        of.SendForSignature(agreement.Id, "不会换号", SomeAgreement.Committee, false, Given.Context, Given.Mediator);

        Assert.DoesNotContain(agreement.Slots, slot => slot.PartyId == third.Id);
        Assert.NotEqual("不会换号", agreement.Number);
        Assert.Equal(AgreementStatus.AwaitingSignatures, agreement.Status);
    }
}
