using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Given;

namespace Mediation.Domain.Tests.Reception;

public sealed class AppointmentTests
{
    private static readonly Caller Somebody = new("示例来访人", null, "物业费争议");

    [Fact]
    public void Book_ForAnHourThatIsPast_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Appointment.Book(Guid.NewGuid(), Somebody, Now, "示例主任", Context));

    [Fact]
    public void Miss_BeforeTheHour_IsRefused()
    {
        var appointment = Booked();

        Assert.Throws<InvalidOperationException>(() => appointment.Miss(Context));

        Assert.Equal(AppointmentStatus.Booked, appointment.Status);
    }

    [Fact]
    public void Miss_AfterTheHour_IsNoted()
    {
        var appointment = Booked();

        appointment.Miss(On(Today.AddDays(2)));

        Assert.Equal(AppointmentStatus.Missed, appointment.Status);
    }

    [Fact]
    public void BecomeCase_WhenBooked_CountsAsKept()
    {
        var appointment = Booked();
        var registered = ReceptionEntryTests.SomeCase();

        appointment.BecomeCase(registered);

        Assert.Equal((AppointmentStatus.Kept, registered.Id), (appointment.Status, appointment.CaseId));
    }

    [Fact]
    public void BecomeCase_WhenCancelled_IsRefused()
    {
        var appointment = Booked();
        appointment.Cancel("来访人取消");

        Assert.Throws<WorkflowException>(() => appointment.BecomeCase(ReceptionEntryTests.SomeCase()));
    }

    [Fact]
    public void Rebook_WhenKept_IsRefused()
    {
        var appointment = Booked();
        appointment.Keep();

        Assert.Throws<WorkflowException>(() => appointment.Rebook(Now.AddDays(2), "示例主任", Context));
    }

    [Fact]
    public void Rebook_WhenBooked_SetsHourAndReceiverAndKeepsTheVisitor()
    {
        var appointment = Booked();

        appointment.Rebook(Now.AddDays(2), " 示例调解员 ", Context);

        Assert.Equal((Now.AddDays(2), "示例调解员", "示例来访人", AppointmentStatus.Booked),
            (appointment.At, appointment.With, appointment.VisitorName, appointment.Status));
    }

    [Fact]
    public void Rebook_ForAnHourThatIsPast_ChangesNothing()
    {
        var appointment = Booked();

        Assert.Throws<ArgumentException>(() => appointment.Rebook(Now, "示例调解员", Context));

        Assert.Equal((Now.AddDays(1), "示例主任"), (appointment.At, appointment.With));
    }

    private static Appointment Booked() => Appointment.Book(Guid.NewGuid(), Somebody, Now.AddDays(1), "示例主任", Context);
}
