using Mediation.Documents.Tests.Support;
using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Documents.Tests.Typesetting;

public class PageNumberTests
{
    [ToolFact("pdftotext")]
    public void Footer_WhenThereAreSeveralPages_CountsThem()
    {
        var pdf = Pages(3, text =>
        {
            text.CurrentPageNumber();
            text.Span("／");
            text.TotalPages().Format(number => $"共{number}页");
        });

        Assert.Equal(["1／共3页", "2／共3页", "3／共3页"], PdfText.Pages(pdf).Select(page => page.Trim()));
    }

    [ToolFact("pdftotext")]
    public void Contents_WhenSectionsFollow_NameTheirPages()
    {
        var pdf = Document.Create(document => document.Page(page => page.Content().Column(column =>
        {
            column.Item().Text(text =>
            {
                text.BeginPageNumberOfSection("甲");
                text.Span("至");
                text.EndPageNumberOfSection("甲");
                text.Span("，");
                text.BeginPageNumberOfSection("乙");
                text.Span("，");
                text.TotalPagesWithinSection("甲");
            });
            column.Item().PageBreak();
            column.Item().Section("甲").Column(inside =>
            {
                inside.Item().Text("一");
                inside.Item().PageBreak();
                inside.Item().Text(text => text.PageNumberWithinSection("甲"));
            });
            column.Item().PageBreak();
            column.Item().Section("乙").Text("三");
        }))).GeneratePdf();

        Assert.Equal(["2至3，4，2", "一", "2", "三"], PdfText.Pages(pdf).Select(page => page.Trim()));
    }

    [ToolFact("pdftotext")]
    public void ShowIf_WhenItAsksForTheLastPage_ShowsOnAllOthers()
    {
        var pdf = Document.Create(document => document.Page(page =>
        {
            page.Content().Column(column =>
            {
                column.Item().Text("一");
                column.Item().PageBreak();
                column.Item().Text("二");
            });
            page.Footer().ShowIf(context => context.PageNumber < context.TotalPages).Text("续页");
        })).GeneratePdf();

        Assert.Equal(["一\n续页", "二"], PdfText.Pages(pdf).Select(page => page.Trim()));
    }

    [Fact]
    public void PageNumber_WhenItsSectionIsNotThere_ShowsAQuestionMark()
    {
        var asked = new List<int?>();
        Pages(1, text => text.BeginPageNumberOfSection("无").Format(number =>
        {
            asked.Add(number);
            return "?";
        }));
        Assert.All(asked, number => Assert.Null(number));
    }

    private static byte[] Pages(int count, Action<TextDescriptor> footer) => Document.Create(document => document.Page(page =>
    {
        page.Content().Column(column =>
        {
            for (var i = 1; i < count; i++)
                column.Item().PageBreak();
        });
        page.Footer().Text(footer);
    })).GeneratePdf();
}
