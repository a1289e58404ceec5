using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;

namespace Mediation.Domain.Tests.Cases;

/// <summary>Papers: editions follow each other, and a withdrawn one stays in the file without counting.</summary>
public class WithdrawPaperTests
{
    private static readonly StoredPaper Stored = new("00", "application/pdf", 1, 1);

    [Fact]
    public void IssuePaper_WhenIssuedAgain_KnowsWhatReplacedIt()
    {
        var of = SomeCase.Registered();
        var first = Issue(of, 1);
        var second = Issue(of, 2);

        Assert.Equal((true, (Guid?)second.Id, false), (first.IsReplaced, first.ReplacedById, first.IsInForce));
        Assert.True(second.IsInForce);
    }

    [Fact]
    public void WithdrawPaper_WhenGivenAReason_KeepsThePaperMarked()
    {
        var of = SomeCase.Registered();
        var paper = Issue(of, 1);

        of.WithdrawPaper(paper, "当事人姓名有误", Given.Context, Given.Mediator);

        Assert.Contains(paper, of.Papers);
        Assert.False(paper.IsInForce);
        Assert.Equal(("当事人姓名有误", Given.Mediator.Name, Given.Context.Now), (paper.Withdrawal!.Reason, paper.Withdrawal.By, paper.Withdrawal.At));
        Assert.Equal((CaseActs.WithdrawPaper, "当事人姓名有误", (Guid?)paper.Id), (of.Events[^1].Act, of.Events[^1].Reason, of.Events[^1].SubjectId));
    }

    [Fact]
    public void WithdrawPaper_WhenWithdrawnOrReplacedAlready_Refuses()
    {
        var of = SomeCase.Registered();
        var first = Issue(of, 1);
        var second = Issue(of, 2);
        of.WithdrawPaper(second, "打印错误", Given.Context, Given.Mediator);

        Assert.Throws<InvalidOperationException>(() => of.WithdrawPaper(first, "打印错误", Given.Context, Given.Mediator));
        Assert.Throws<InvalidOperationException>(() => of.WithdrawPaper(second, "打印错误", Given.Context, Given.Mediator));
        Assert.False(first.IsInForce);
    }

    [Fact]
    public void WithdrawPaper_WhenItIsAScan_KeepsItsBytesButDoesNotCountIt()
    {
        var of = SomeCase.Registered();
        var scan = of.AddPaper(PaperKind.Evidence, "照片", null, null, Stored, isScan: true, Given.Context, Given.Mediator);

        of.WithdrawPaper(scan, "传错了", Given.Context, Given.Mediator);

        Assert.Contains(scan, of.Papers);
        Assert.Equal((false, Stored.ContentHash, "传错了"), (scan.IsInForce, scan.ContentHash, scan.Withdrawal!.Reason));
        Assert.Throws<InvalidOperationException>(() => of.WithdrawPaper(scan, "又一次", Given.Context, Given.Mediator));
    }

    private static CasePaper Issue(DisputeCase of, int edition) => of.IssuePaper(
        PaperKind.DeclineNotice, "不予受理通知书", "（2026）测试调知字第1号", null, Stored,
        new PaperIssue(
            edition, new string('a', 64), $"CODE{edition}", Guid.CreateVersion7(), Given.Today, [],
            new DrawnNumber("（2026）测试调知字第1号", 2026, PaperNumberKind.Notice, 1)),
        Given.Context, Given.Mediator);
}
