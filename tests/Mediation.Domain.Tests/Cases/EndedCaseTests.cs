using Mediation.Domain.Consultations;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>A case that is over takes on nothing new that would keep it from being closed.</summary>
public sealed class EndedCaseTests
{
    [Fact]
    public void PlanVisit_WhenTheCaseIsOver_IsRefused()
    {
        var of = SomeCase.Mediating().Terminated();

        Assert.Throws<WorkflowException>(() => of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator));
        Assert.Empty(of.Visits);
    }

    [Fact]
    public void AskConsultation_WhenTheCaseIsOver_IsRefused()
    {
        var of = SomeCase.Mediating().Terminated();
        SeatRequest[] seats = [SomeConsultation.Police, SomeConsultation.Court];

        Assert.Throws<WorkflowException>(() => of.AskConsultation("责任如何划分？", "意见不一", seats, Given.Context, Given.Mediator));
        Assert.Empty(of.Consultations);
    }

    [Fact]
    public void ProposeLeader_WhenTheCaseIsOver_IsRefused()
    {
        var of = SomeCase.Mediating().Terminated();

        Assert.Throws<WorkflowException>(() => of.ProposeLeader(LeaderCaseGround.Severity, "重大", Given.Context, Given.Mediator));
        Assert.Empty(of.LeaderCases);
    }
}
