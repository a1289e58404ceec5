using Mediation.Domain.Confirmations;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Confirmations;

public class ConfirmationWorkflowTests
{
    private static readonly TransitionTable<JudicialConfirmation, ConfirmationStatus, ConfirmationTrigger> Table = new(
        ConfirmationWorkflow.Machine,
        """
        Preparing:       MakeReady > Ready, Withdraw > Withdrawn, Lapse > Lapsed
        Ready:           File > Filed, ReturnToPreparing > Preparing, Withdraw > Withdrawn, Lapse > Lapsed
        Filed:           CourtAccept > CourtAccepted, AskSupplement > Supplementing, RefuseToAccept > NotAccepted, Withdraw > Withdrawn
        Supplementing:   Supplement > Filed, RefuseToAccept > NotAccepted, Withdraw > Withdrawn, DeemWithdrawn > DeemedWithdrawn
        CourtAccepted:   Confirm > Confirmed, Reject > Rejected, AskSupplement > Supplementing, Withdraw > Withdrawn, DeemWithdrawn > DeemedWithdrawn
        NotAccepted:     PrepareAgain > Preparing
        Withdrawn:       PrepareAgain > Preparing
        Confirmed:
        Rejected:
        DeemedWithdrawn:
        Lapsed:
        """);

    public static TheoryData<ConfirmationStatus, ConfirmationTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(ConfirmationStatus status, ConfirmationTrigger trigger)
    {
        var confirmation = SomeConfirmation.Preparing();
        confirmation.MoveTo(status);

        Table.AssertCell(confirmation, status, trigger, c => c.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            ConfirmationWorkflow.Machine, Begin, confirmation => confirmation.Status, Prepare, Act,
            confirmation => confirmation.Status != ConfirmationStatus.Filed || confirmation.FiledOn == Given.Today);

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<ConfirmationStatus>(
            ConfirmationWorkflow.Machine.GetInfo(), new("司法确认", "Judicial confirmation"), ConfirmationNames.Of,
            "Confirmations/ConfirmationWorkflow.md");

    private static JudicialConfirmation Begin(int walk) => (walk % 4) switch
    {
        0 => SomeConfirmation.Preparing(Given.Today.AddDays(-40)),
        1 => SomeConfirmation.Preparing(Given.Today.AddDays(-10)),
        2 => SomeConfirmation.Preparing().Filed(),
        _ => SomeConfirmation.Preparing().Taken(),
    };

    internal static void Prepare(JudicialConfirmation confirmation, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                confirmation.Agreed();
                break;
            case 1:
                confirmation.AtCourt();
                break;
            case 2 when confirmation.Status == ConfirmationStatus.Ready:
                confirmation.RecordPosting(Given.Today.AddDays(-15), "测试邮单", Given.Context, Given.Mediator);
                break;
            default:
                break;
        }
    }

    internal static void Act(JudicialConfirmation confirmation, ConfirmationTrigger trigger, Random random)
    {
        RuleContext context = Given.Context;
        var actor = Given.Mediator;
        switch (trigger)
        {
            case ConfirmationTrigger.MakeReady: confirmation.MakeReady(SomeConfirmation.Packet("00"), context, actor); break;
            case ConfirmationTrigger.ReturnToPreparing: confirmation.ReturnToPreparing("补材料", context, actor); break;
            case ConfirmationTrigger.File: confirmation.File(context, actor); break;
            case ConfirmationTrigger.CourtAccept: confirmation.CourtAccept("（2026）测试诉前调确1号", Given.Today, context, actor); break;
            case ConfirmationTrigger.AskSupplement: confirmation.AskSupplement("产权证明", Given.Today.AddDays(5), context, actor); break;
            case ConfirmationTrigger.Supplement: confirmation.Supplement(SomeConfirmation.Packet("01"), context, actor); break;
            case ConfirmationTrigger.Confirm: confirmation.Confirm("裁1", Given.Today, context, actor); break;
            case ConfirmationTrigger.Reject: confirmation.Reject("裁2", Given.Today, "内容不明确", context, actor); break;
            case ConfirmationTrigger.RefuseToAccept: confirmation.RefuseToAccept("裁3", Given.Today, "无管辖权", context, actor); break;
            case ConfirmationTrigger.Withdraw: confirmation.Withdraw(confirmation.Case.Applicant().Id, "一方撤回", null, context, actor); break;
            case ConfirmationTrigger.DeemWithdrawn: confirmation.DeemWithdrawn("裁4", Given.Today, "未补正", context, actor); break;
            case ConfirmationTrigger.Lapse: confirmation.Lapse(context, actor); break;
            case ConfirmationTrigger.PrepareAgain: confirmation.PrepareAgain("改向有管辖权的法院申请", context, actor); break;
        }
    }
}
