using Mediation.Domain.Agreements;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Agreements;

public class AgreementWorkflowTests
{
    private static readonly TransitionTable<Agreement, AgreementStatus, AgreementTrigger> Table = new(
        AgreementWorkflow.Machine,
        """
        Drafting:           SendForSignature > AwaitingSignatures, RecordOral > Effective, Abandon > Abandoned
        AwaitingSignatures: ReturnToDraft > Drafting, TakeEffect > Effective, Abandon > Abandoned
        Effective:          BeginPerformance > Performing, MarkPerformed > Performed, Supersede > Superseded, Annul > Annulled
        Performing:         MarkPerformed > Performed, MarkPartlyPerformed > PartlyPerformed, MarkNotPerformed > NotPerformed, Supersede > Superseded, Annul > Annulled
        Performed:          Supersede > Superseded, Annul > Annulled
        NotPerformed:       MarkPerformed > Performed, MarkPartlyPerformed > PartlyPerformed, BeginPerformance > Performing, Supersede > Superseded, Annul > Annulled
        PartlyPerformed:    MarkPerformed > Performed, MarkNotPerformed > NotPerformed, BeginPerformance > Performing, Supersede > Superseded, Annul > Annulled
        Abandoned:
        Superseded:
        Annulled:
        """);

    public static TheoryData<AgreementStatus, AgreementTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(AgreementStatus status, AgreementTrigger trigger)
    {
        var agreement = SomeCase.Mediating().Drafted();
        agreement.MoveTo(status);

        Table.AssertCell(agreement, status, trigger, a => a.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            AgreementWorkflow.Machine, Begin, agreement => agreement.Status, WriteOrSign, Act,
            agreement => !agreement.IsInForce || agreement.EffectiveOn is not null);

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<AgreementStatus>(
            AgreementWorkflow.Machine.GetInfo(), new("调解协议", "Agreement"), AgreementNames.Of, "Agreements/AgreementWorkflow.md");

    private static Agreement Begin(int walk) => (walk % 3) switch
    {
        0 => SomeCase.Mediating().Drafted(),
        1 => SomeCase.Mediating().Signed(),
        _ => SomeCase.Mediating().Settled().FollowedUp().AgreementInForce!,
    };

    private static FiringRecord Act(Agreement agreement, AgreementTrigger trigger, Random random) => trigger switch
    {
        AgreementTrigger.SendForSignature =>
            agreement.SendForSignature("（2026）测试调字第1号", SomeAgreement.Committee, false, Given.Context, Given.Mediator),
        AgreementTrigger.ReturnToDraft => agreement.ReturnToDraft("改正文字", Given.Context, Given.Mediator),
        AgreementTrigger.TakeEffect => agreement.TakeEffect(Given.Context, Given.Mediator),
        AgreementTrigger.RecordOral => agreement.RecordOral("（2026）测试口调字第1号", Given.Today, Given.Context, Given.Mediator),
        AgreementTrigger.BeginPerformance or AgreementTrigger.MarkPerformed or AgreementTrigger.MarkPartlyPerformed
            or AgreementTrigger.MarkNotPerformed or AgreementTrigger.Abandon or AgreementTrigger.Supersede or AgreementTrigger.Annul =>
            agreement.Fire(trigger, Given.Context, Given.Mediator, "原因"),
    };

    private static void WriteOrSign(Agreement agreement, Random random)
    {
        if (agreement.Status == AgreementStatus.Drafting)
            agreement.Write(random.Next(2) == 0 ? SomeAgreement.Oral(agreement.Case) : SomeAgreement.Payment(agreement.Case));
        else if (agreement.Status == AgreementStatus.AwaitingSignatures && agreement.Slots.FirstOrDefault(s => !s.IsSigned) is { } slot)
            agreement.Sign(slot.Id, new SigningAct(Given.Today.AddDays(-random.Next(3)), SigningMethod.Fingerprint), Domain.Parties.Capacity.Full);
        else if (agreement.IsInForce && agreement.Schedule[0].IsOpen && random.Next(3) == 0)
            agreement.PerformInstalment(1, Given.Today, null, "收条");
    }
}
