using Mediation.Domain.Consultations;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Consultations;

public class ConsultationWorkflowTests
{
    private static readonly TransitionTable<Consultation, ConsultationStatus, ConsultationTrigger> Table = new(
        ConsultationWorkflow.Machine,
        """
                      | Convene  | Hold | IssueOpinion  | FinishTasks | Cancel
        Requested     | Convened | .    | .             | .           | Cancelled
        Convened      | .        | Held | .             | .           | Cancelled
        Held          | .        | .    | OpinionIssued | .           | .
        OpinionIssued | .        | .    | .             | TasksDone   | .
        TasksDone     | .        | .    | .             | .           | .
        Cancelled     | .        | .    | .             | .           | .
        """);

    public static TheoryData<ConsultationStatus, ConsultationTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(ConsultationStatus status, ConsultationTrigger trigger)
    {
        var consultation = SomeConsultation.Requested();
        consultation.MoveTo(status);

        Table.AssertCell(consultation, status, trigger, c => c.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            ConsultationWorkflow.Machine,
            _ => SomeConsultation.Requested(SomeConsultation.Police),
            consultation => consultation.Status,
            WriteSomething,
            (consultation, trigger, _) => trigger switch
            {
                ConsultationTrigger.Convene => consultation.Convene(Given.Now, "测试中心会商室", Given.Context, Given.Mediator),
                ConsultationTrigger.Hold => consultation.Hold(Given.Context, Given.Mediator),
                ConsultationTrigger.IssueOpinion => consultation.IssueOpinion(Given.Context, Given.Mediator),
                ConsultationTrigger.FinishTasks => consultation.FinishTasks(Given.Context, Given.Mediator),
                ConsultationTrigger.Cancel => consultation.Cancel("不再需要", Given.Context, Given.Mediator),
            },
            consultation => !consultation.HasConcluded
                || (consultation.Opinion is not null && consultation.VoiceCount >= 2 && consultation.HeldAt <= Given.Now));

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<ConsultationStatus>(
            ConsultationWorkflow.Machine.GetInfo(), new("会诊", "Consultation"), ConsultationNames.Of, "Consultations/ConsultationWorkflow.md");

    private static void WriteSomething(Consultation consultation, Random random)
    {
        switch (consultation.Status)
        {
            case ConsultationStatus.Requested:
                consultation.AddSeat(SomeConsultation.Engineer);
                break;
            case ConsultationStatus.Convened:
                consultation.WriteMinutes(Given.Now.AddHours(random.Next(-2, 2)), "测试中心会商室", random.Next(2) == 0 ? "" : "发言");
                if (random.Next(2) == 0)
                    consultation.WithConsents();
                break;
            case ConsultationStatus.Held when consultation.Tasks.Count == 0:
                consultation.AddTask("核查管线", null, null);
                break;
            case ConsultationStatus.Held:
                consultation.WriteOpinion("由楼上修复");
                consultation.AssignTask(consultation.Tasks[0].Id, "测试物业", Given.Today);
                break;
            case ConsultationStatus.OpinionIssued when random.Next(2) == 0:
                consultation.DoTask(consultation.Tasks[0].Id, Given.Today, "已核查");
                break;
            case ConsultationStatus.OpinionIssued or ConsultationStatus.TasksDone or ConsultationStatus.Cancelled:
                break;
        }
    }
}
