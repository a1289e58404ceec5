using Mediation.Domain.Numbering;

namespace Mediation.Domain.Tests.Numbering;

public class NumberSequenceTests
{
    private static readonly Actor Clerk = new(Guid.CreateVersion7(), "王书记员", new HashSet<StaffRole>(), null, null);
    private static readonly DateTime Now = new(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Next_WhenDrawnRepeatedly_LeavesNoGap()
    {
        var sequence = Open();

        Assert.Equal(Enumerable.Range(1, 50), Enumerable.Range(0, 50).Select(_ => sequence.Next()).ToList());
        Assert.Equal(50, sequence.LastNumber);
    }

    [Fact]
    public void Cancel_WhenGiven_KeepsTheNumberAndNeverGivesItAgain()
    {
        var sequence = Open();
        sequence.Next();
        sequence.Next();

        sequence.Cancel(2, "打印错误作废", Clerk, Now);

        var cancelled = Assert.Single(sequence.Cancelled);
        Assert.Equal((2, "打印错误作废", Clerk.UserId, Clerk.Name, Now), (cancelled.Number, cancelled.Reason, cancelled.ByUserId, cancelled.ByName, cancelled.At));
        Assert.Equal(3, sequence.Next());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Cancel_WhenNeverGiven_Refuses(int number)
    {
        var sequence = Open();
        sequence.Next();

        Assert.Throws<ArgumentOutOfRangeException>(() => sequence.Cancel(number, "作废", Clerk, Now));
    }

    [Fact]
    public void Cancel_WhenCancelledAlready_Refuses()
    {
        var sequence = Open();
        sequence.Cancel(sequence.Next(), "作废", Clerk, Now);

        Assert.Throws<InvalidOperationException>(() => sequence.Cancel(1, "作废", Clerk, Now));
    }

    [Fact]
    public void Cancel_WhenNoReasonIsGiven_Refuses()
    {
        var sequence = Open();

        Assert.Throws<ArgumentException>(() => sequence.Cancel(sequence.Next(), " ", Clerk, Now));
    }

    private static NumberSequence Open() => new(Guid.CreateVersion7(), 2026, PaperNumberKind.Agreement);
}
