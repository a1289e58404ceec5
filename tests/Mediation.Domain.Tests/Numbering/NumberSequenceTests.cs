using Mediation.Domain.Numbering;

namespace Mediation.Domain.Tests.Numbering;

public class NumberSequenceTests
{
    [Fact]
    public void Next_WhenDrawnRepeatedly_LeavesNoGap()
    {
        var sequence = Open();

        Assert.Equal(Enumerable.Range(1, 50), Enumerable.Range(0, 50).Select(_ => sequence.Next()).ToList());
        Assert.Equal(50, sequence.LastNumber);
    }

    private static NumberSequence Open() => new(Guid.CreateVersion7(), 2026, PaperNumberKind.Agreement);
}
