using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

public class PagingTests
{
    [Fact]
    public void ShowEntire_WhenOnlyAPartFits_MovesAllToTheNextPage()
    {
        var block = new Probe(50, 10, parts: 4);
        After(70, item => item.ShowEntire().Probe(block));
        Assert.Equal([(2, new Box(0, 0, 100, 40))], block.Drawn);
    }

    [Fact]
    public void ShowEntire_WhenLargerThanAPage_IsRefused()
    {
        var error = Assert.Throws<DocumentLayoutException>(() =>
            ProbePages.Set(content => content.ShowEntire().Probe(new Probe(50, 10, parts: 11))));
        Assert.Contains("page 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PreventPageBreak_WhenLargerThanAPage_IsSplitFromTheNextPageOn()
    {
        var block = new Probe(50, 10, parts: 12);
        After(70, item => item.PreventPageBreak().Probe(block));
        Assert.Equal([(2, new Box(0, 0, 100, 100)), (3, new Box(0, 0, 100, 20))], block.Drawn);
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    public void EnsureSpace_WhenLessFits_StartsOnTheNextPage(float minHeight, int expectedPage)
    {
        var block = new Probe(50, 10, parts: 8);
        After(70, item => item.EnsureSpace(minHeight).Probe(block));
        Assert.Equal(expectedPage, block.Drawn[0].Page);
    }

    [Theory]
    [InlineData(60, 40f, 1)]
    [InlineData(61, 20f, 1)]
    [InlineData(80, 20f, 1)]
    [InlineData(81, 40f, 2)]
    public void FirstThatFits_ByTheRoomThatIsLeft_GivesWayBeforeItGoesToTheNextPage(float before, float expectedHeight, int expectedPage)
    {
        Probe usual = new(50, 40), close = new(50, 20);
        After(before, item => item.FirstThatFits(way => way.Probe(usual), way => way.Probe(close)));

        var (page, box) = Assert.Single(usual.Drawn.Concat(close.Drawn));
        Assert.Equal((expectedPage, expectedHeight), (page, box.Height));
    }

    [Fact]
    public void FirstThatFits_WhenNoWayFitsOnAPage_IsSplitAsTheFirstWouldBe()
    {
        Probe usual = new(50, 10, parts: 14), close = new(50, 10, parts: 12);
        After(70, item => item.FirstThatFits(way => way.Probe(usual), way => way.Probe(close)));

        Assert.Empty(close.Drawn);
        Assert.Equal([30, 100, 10], usual.Drawn.Select(drawn => drawn.Box.Height));
    }

    [Fact]
    public void StopPaging_WhenOnlyAPartFits_DropsTheRest()
    {
        var block = new Probe(50, 10, parts: 20);
        var pages = ProbePages.Set(content => content.StopPaging().Probe(block));
        Assert.Equal(1, pages);
        Assert.Equal(100, block.Drawn.Single().Box.Height);
    }

    [Fact]
    public void Header_WhenContentGoesOn_IsShownOnEveryPage()
    {
        Probe header = new(100, 10), once = new(10, 10), later = new(10, 10), content = new(10, 10, parts: 20);
        ProbePages.Set(page =>
        {
            page.Header().Column(column =>
            {
                column.Item().Probe(header);
                column.Item().ShowOnce().Probe(once);
                column.Item().SkipOnce().Probe(later);
            });
            page.Content().Probe(content);
        });

        Assert.Equal([1, 2, 3], header.Drawn.Select(drawn => drawn.Page));
        Assert.Equal([1], once.Drawn.Select(drawn => drawn.Page));
        Assert.Equal([2, 3], later.Drawn.Select(drawn => drawn.Page));
        Assert.All(content.Drawn, drawn => Assert.Equal(20, drawn.Box.Y));
    }

    [Fact]
    public void Footer_WhenContentIsShort_StandsAtTheBottom()
    {
        var footer = new Probe(10, 10);
        ProbePages.Set(page =>
        {
            page.Margin(5);
            page.Content().Probe(new Probe(10, 10));
            page.Footer().Probe(footer);
        });

        Assert.Equal([(1, new Box(5, 85, 90, 10))], footer.Drawn);
    }

    [Fact]
    public void Decoration_WhenContentGoesOn_IsShownAgain()
    {
        Probe before = new(10, 10), content = new(10, 10, parts: 12), after = new(10, 20);
        ProbePages.Set(page => page.Decoration(decoration =>
        {
            decoration.Before().Probe(before);
            decoration.Content().Probe(content);
            decoration.After().Probe(after);
        }));

        Assert.Equal([(1, 10f, 70f), (2, 10f, 50f)], content.Drawn.Select(drawn => (drawn.Page, drawn.Box.Y, drawn.Box.Height)));
        Assert.Equal([(1, 80f), (2, 60f)], after.Drawn.Select(drawn => (drawn.Page, drawn.Box.Y)));
    }

    [Fact]
    public void ContinuousSize_WhenContentIsShort_MakesAShortPage()
    {
        var content = new Probe(10, 30);
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.ContinuousSize(50);
            page.Margin(5);
            page.Content().Probe(content);
        })).GeneratePdf();

        Assert.Contains("/MediaBox [0 0 50 40]", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_WhenTooWide_IsRefusedWithItsSize()
    {
        var error = Assert.Throws<DocumentLayoutException>(() => ProbePages.Set(content => content.Probe(new Probe(101, 10))));
        Assert.Contains("100 × 100", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_WhenWithoutPages_IsRefused() =>
        Assert.Throws<DocumentComposeException>(() => Document.Create(_ => { }).GeneratePdf());

    private static void After(float height, Action<IContainer> next) => ProbePages.Set(content => content.Column(column =>
    {
        column.Item().Probe(new Probe(10, height));
        next(column.Item());
    }));
}
