using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Visits;

namespace Mediation.Domain.Tests.Visits;

public class VisitWorkflowTests
{
    private static readonly TransitionTable<Visit, VisitStatus, VisitTrigger> Table = new(
        VisitWorkflow.Machine,
        """
                  | Replan  | Record   | Sign   | NoteNoContact | Cancel
        Planned   | Planned | Recorded | .      | NoContact     | Cancelled
        Recorded  | .       | Recorded | Signed | .             | .
        Signed    | .       | .        | .      | .             | .
        NoContact | .       | .        | .      | .             | .
        Cancelled | .       | .        | .      | .             | .
        """);

    public static TheoryData<VisitStatus, VisitTrigger> Cells => Table.All;

    [Theory]
    [MemberData(nameof(Cells))]
    public void Machine_InEachCell_DoesWhatTheTableSays(VisitStatus status, VisitTrigger trigger)
    {
        var visit = SomeVisit.Planned();
        visit.MoveTo(status);

        Table.AssertCell(visit, status, trigger, v => v.Status);
    }

    [Fact]
    public void Verbs_WhenCalledAtRandom_DoWhatTheMachineAnswered() =>
        RandomWalk.Run(
            VisitWorkflow.Machine,
            _ => SomeVisit.Planned(),
            visit => visit.Status,
            SignSomething,
            (visit, trigger, random) => trigger switch
            {
                VisitTrigger.Replan => visit.Replan(
                    SomeVisit.Plan with { PlannedFor = Given.Now.AddHours(random.Next(-3, 3)) }, Given.Context, Given.Mediator),
                VisitTrigger.Record => visit.Record(SomeVisit.Report, Given.Context, Given.Mediator),
                VisitTrigger.Sign => visit.Sign(Given.Context, Given.Mediator),
                VisitTrigger.NoteNoContact => visit.NoteNoContact("无人在家", Given.Context, Given.Mediator),
                VisitTrigger.Cancel => visit.Cancel("当事人已搬走", Given.Context, Given.Mediator),
            },
            visit => visit.Status != VisitStatus.Signed || visit.Signatures.All(signature => signature.On == Given.Today));

    [Fact]
    public void Document_WhenGenerated_IsTheOneBesideTheMachine() =>
        WorkflowGolden.AssertDocument<VisitStatus>(
            VisitWorkflow.Machine.GetInfo(), new("走访", "Visit"), VisitNames.Of, "Visits/VisitWorkflow.md");

    private static void SignSomething(Visit visit, Random random)
    {
        if (visit.Status != VisitStatus.Recorded)
            return;
        var signature = visit.Signatures[random.Next(visit.Signatures.Count)];
        if (signature.Role == VisitSignatoryRole.PersonAsked && random.Next(2) == 0)
            visit.NoteRefusal(signature.Id, Given.Today, "认为记录不全");
        else
            visit.EnterSignature(signature.Id, Given.Today);
    }
}
