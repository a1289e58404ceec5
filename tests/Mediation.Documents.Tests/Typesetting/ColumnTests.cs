using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

public class ColumnTests
{
    [Fact]
    public void Column_WhenItemsFollowEachOther_LeavesSpacingBetweenThem()
    {
        Probe first = new(50, 20), second = new(30, 10);
        ProbePages.Set(content => content.Column(column =>
        {
            column.Spacing(5);
            column.Item().Probe(first);
            column.Item().Probe(second);
        }));

        Assert.Equal([(1, new Box(0, 0, 100, 20))], first.Drawn);
        Assert.Equal([(1, new Box(0, 25, 100, 10))], second.Drawn);
    }

    [Fact]
    public void Column_WhenAnItemIsHidden_LeavesNoSpacingForIt()
    {
        Probe first = new(50, 20), second = new(30, 10);
        ProbePages.Set(content => content.Column(column =>
        {
            column.Spacing(5);
            column.Item().Probe(first);
            column.Item().ShowIf(false).Probe(new Probe(10, 10));
            column.Item().Probe(second);
        }));

        Assert.Equal(25, second.Drawn[0].Box.Y);
    }

    [Fact]
    public void Column_WhenAnItemDoesNotFit_GoesOnWithItOnTheNextPage()
    {
        Probe first = new(50, 80), second = new(50, 30);
        var pages = ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Probe(first);
            column.Item().Probe(second);
        }));

        Assert.Equal(2, pages);
        Assert.Equal([(2, new Box(0, 0, 100, 30))], second.Drawn);
    }

    [Fact]
    public void Column_WhenAnItemFitsInPart_SplitsIt()
    {
        Probe first = new(50, 80), second = new(50, 10, parts: 5);
        var pages = ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Probe(first);
            column.Item().Probe(second);
        }));

        Assert.Equal(2, pages);
        Assert.Equal([(1, new Box(0, 80, 100, 20)), (2, new Box(0, 0, 100, 30))], second.Drawn);
    }

    [Fact]
    public void PageBreak_WhenThereIsRoomLeft_StillStartsANewPage()
    {
        var after = new Probe(10, 10);
        var pages = ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Probe(new Probe(10, 10));
            column.Item().PageBreak();
            column.Item().Probe(after);
        }));

        Assert.Equal(2, pages);
        Assert.Equal(2, after.Drawn[0].Page);
    }

    [Fact]
    public void PageBreak_WhenThePageIsFull_AddsNoEmptyPage()
    {
        var after = new Probe(10, 10);
        ProbePages.Set(content => content.Column(column =>
        {
            column.Item().Probe(new Probe(10, 100));
            column.Item().PageBreak();
            column.Item().Probe(after);
        }));

        Assert.Equal(2, after.Drawn[0].Page);
    }
}
