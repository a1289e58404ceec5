using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;

namespace Mediation.Domain.Tests.Numbering;

public class GivenNumberTests
{
    private static readonly Actor Clerk = new(Guid.CreateVersion7(), "王书记员", new HashSet<StaffRole>(), null, null);
    private static readonly DateTime Now = new(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Cancel_WhenGiven_KeepsTheLineWithItsReason()
    {
        var given = Given();

        given.Cancel("打印错误作废", Clerk.Name, Clerk.UserId, Now);

        var cancelled = given.Cancellation!;
        Assert.Equal(("（2026）云桥调知字第3号", 3), (given.Text, given.Place));
        Assert.Equal(("打印错误作废", Clerk.Name, Clerk.UserId, Now), (cancelled.Reason, cancelled.By, cancelled.ById, cancelled.At));
    }

    [Fact]
    public void Cancel_WhenCancelledAlready_Refuses()
    {
        var given = Given();
        given.Cancel("作废", Clerk.Name, Clerk.UserId, Now);

        Assert.Throws<InvalidOperationException>(() => given.Cancel("再作废", Clerk.Name, Clerk.UserId, Now));
    }

    [Fact]
    public void Cancel_WhenNoReasonIsGiven_Refuses() => Assert.Throws<ArgumentException>(() => Given().Cancel(" ", Clerk.Name, Clerk.UserId, Now));

    private static GivenNumber Given() => new(
        Guid.CreateVersion7(), new DrawnNumber("（2026）云桥调知字第3号", 2026, PaperNumberKind.Notice, 3),
        new NumberUse(Guid.CreateVersion7(), PaperKind.DeclineNotice, Clerk), new DateOnly(2026, 11, 22));
}
