using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

public class TableTests
{
    [Fact]
    public void Cells_WhenWithoutPlace_FillTheRowsInOrder()
    {
        var probes = Probes(3);
        Set(2, table =>
        {
            foreach (var probe in probes)
                table.Cell().Probe(probe);
        });

        Assert.Equal([(0f, 0f), (50f, 0f), (0f, 10f)], probes.Select(Corner));
    }

    [Fact]
    public void Cells_WhenOneSpansRows_GoAroundIt()
    {
        var probes = Probes(4);
        Set(2, table =>
        {
            table.Cell().RowSpan(2).Probe(probes[0]);
            table.Cell().Probe(probes[1]);
            table.Cell().Probe(probes[2]);
            table.Cell().ColumnSpan(2).Probe(probes[3]);
        });

        Assert.Equal([(0f, 0f), (50f, 0f), (50f, 10f), (0f, 20f)], probes.Select(Corner));
        Assert.Equal(new Box(0, 0, 50, 20), probes[0].Drawn[0].Box);
        Assert.Equal(new Box(0, 20, 100, 10), probes[3].Drawn[0].Box);
    }

    [Fact]
    public void Cells_WhenPlaced_StandThere()
    {
        var probes = Probes(2);
        Set(3, table =>
        {
            table.Cell().Row(2).Column(3).Probe(probes[0]);
            table.Cell().Row(1).Column(2).Probe(probes[1]);
        });

        Assert.Equal([(66.67f, 10f), (33.33f, 0f)], probes.Select(probe => (MathF.Round(Corner(probe).X, 2), Corner(probe).Y)));
    }

    [Fact]
    public void Cells_WhenOneIsHigher_AllGrow()
    {
        Probe low = new(10, 10), high = new(10, 25);
        Set(2, table =>
        {
            table.Cell().Probe(low);
            table.Cell().Probe(high);
        });

        Assert.Equal(25, low.Drawn[0].Box.Height);
    }

    [Fact]
    public void SpanningCell_WhenHigherThanItsRows_LetsTheLastGrow()
    {
        Probe tall = new(10, 50), first = new(10, 10), second = new(10, 10);
        Set(2, table =>
        {
            table.Cell().RowSpan(2).Probe(tall);
            table.Cell().Probe(first);
            table.Cell().Probe(second);
        });

        Assert.Equal(new Box(50, 10, 50, 40), second.Drawn[0].Box);
    }

    [Fact]
    public void Table_WhenRowsDoNotFit_GoesOnWithItsHeader()
    {
        var header = new Probe(10, 20);
        var footer = new Probe(10, 10);
        var rows = Enumerable.Range(0, 5).Select(_ => new Probe(10, 30)).ToList();
        var pages = Set(1, table =>
        {
            table.Header(cells => cells.Cell().Probe(header));
            foreach (var row in rows)
                table.Cell().Probe(row);
            table.Footer(cells => cells.Cell().Probe(footer));
        });

        Assert.Equal(3, pages);
        Assert.Equal([1, 2, 3], header.Drawn.Select(drawn => drawn.Page));
        Assert.Equal([1, 1, 2, 2, 3], rows.Select(row => row.Drawn.Single().Page));
        Assert.Equal([20f, 50f, 20f, 50f, 20f], rows.Select(row => row.Drawn[0].Box.Y));
        Assert.Equal([80f, 80f, 50f], footer.Drawn.Select(drawn => drawn.Box.Y));
    }

    [Fact]
    public void Row_WhenOneCellIsLong_IsSplitAndTheOthersAreShownOnce()
    {
        Probe label = new(10, 10), text = new(10, 10, parts: 14), next = new(10, 10);
        Set(2, table =>
        {
            table.Cell().Probe(label);
            table.Cell().Probe(text);
            table.Cell().ColumnSpan(2).Probe(next);
        });

        Assert.Equal([(1, 100f)], label.Drawn.Select(drawn => (drawn.Page, drawn.Box.Height)));
        Assert.Equal([(1, 100f), (2, 40f)], text.Drawn.Select(drawn => (drawn.Page, drawn.Box.Height)));
        Assert.Equal([(2, new Box(0, 40, 100, 10))], next.Drawn);
    }

    [Fact]
    public void SpanningCell_WhenItsRowsGoOn_ReachesDownOnBothPages()
    {
        Probe label = new(10, 10, parts: 13);
        var rows = Enumerable.Range(0, 4).Select(_ => new Probe(10, 40)).ToList();
        Set(2, table =>
        {
            table.Cell().RowSpan(4).Probe(label);
            foreach (var row in rows)
                table.Cell().Probe(row);
        });

        Assert.Equal([1, 1, 2, 2], rows.Select(row => row.Drawn.Single().Page));
        Assert.Equal([(1, 100f), (2, 80f)], label.Drawn.Select(drawn => (drawn.Page, drawn.Box.Height)));
    }

    [Fact]
    public void Borders_WhenARowIsSplit_RunOnAroundFinishedCells()
    {
        var content = PdfContent.Of(page =>
        {
            page.Size(100, 100);
            page.Content().Table(table =>
            {
                table.ColumnsDefinition(columns =>
                {
                    columns.RelativeColumn();
                    columns.RelativeColumn();
                });
                table.Cell().Border(1).Probe(new Probe(10, 10));
                table.Cell().Border(1).Probe(new Probe(10, 10, parts: 15));
            });
        });

        Assert.Equal(2, content.Count);
        Assert.All(content, page => Assert.Equal(2, page.Split(" re\n").Length - 1));
        Assert.Contains("0 50 50 50 re", content[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ExtendLastCells_WhenColumnsEndEarlier_ReachesToTheBottom()
    {
        var probes = Probes(3);
        Set(2, table =>
        {
            table.ExtendLastCellsToTableBottom();
            table.Cell().Probe(probes[0]);
            table.Cell().Probe(probes[1]);
            table.Cell().Row(2).Column(1).Probe(probes[2]);
        });

        Assert.Equal(20, probes[1].Drawn[0].Box.Height);
    }

    [Fact]
    public void Columns_WhenConstantAndRelative_ShareTheWidth()
    {
        var probes = Probes(3);
        ProbePages.Set(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
                columns.RelativeColumn(2);
            });
            foreach (var probe in probes)
                table.Cell().Probe(probe);
        }));

        Assert.Equal([0f, 40f, 60f], probes.Select(probe => Corner(probe).X));
    }

    [Fact]
    public void Table_WhenACellReachesOutside_IsRefused()
    {
        var error = Assert.Throws<DocumentComposeException>(() => Set(2, table => table.Cell().Column(2).ColumnSpan(2).Text("字")));
        Assert.Contains("2 columns", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WhenWithoutColumns_IsRefused() => Assert.Throws<DocumentComposeException>(() =>
        ProbePages.Set(content => content.Table(table => table.Cell().Text("字"))));

    private static int Set(int columns, Action<TableDescriptor> fill) => ProbePages.Set(content => content.Table(table =>
    {
        table.ColumnsDefinition(definition =>
        {
            for (var i = 0; i < columns; i++)
                definition.RelativeColumn();
        });
        fill(table);
    }));

    private static List<Probe> Probes(int count) => [.. Enumerable.Range(0, count).Select(_ => new Probe(10, 10))];

    private static (float X, float Y) Corner(Probe probe) => (probe.Drawn[0].Box.X, probe.Drawn[0].Box.Y);
}
