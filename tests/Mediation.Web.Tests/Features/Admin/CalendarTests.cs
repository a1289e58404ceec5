using System.Text;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Admin.Calendar;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Admin;

public sealed class CalendarTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Announced = """{"years":{"2031":{"announcement":"示例","days":[{"date":"2031-01-01","name":"元旦","kind":"holiday"}]}}}""";

    [Fact]
    public async Task Import_AnAnnouncedYear_IsShownFirstAndListedWhenConfirmed()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var preview = await Upload(browser, Encoding.UTF8.GetBytes(Announced));

        HtmlAssert.Shows(preview, "2031-01-01");
        Assert.False(await app.InDatabase(db => db.CalendarYears.AnyAsync(year => year.Year == 2031)));
        var page = await browser.Press(preview, "导入");
        Assert.Equal("/admin/calendar", page.Path);
        HtmlAssert.Shows(page, "2031 年：放假 1 天，调休上班 0 天");

        var again = await Upload(browser, Encoding.UTF8.GetBytes(Announced));
        HtmlAssert.Shows(again, "已经由");
        Assert.Throws<InvalidOperationException>(() => again.Button("导入"));
    }

    [Fact]
    public async Task Import_TheTemplateFilledIn_ReadsDaysAndWords()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        var sheet = new SheetContent("节假日", [.. CalendarFile.Columns.Select(column => new SheetColumn(column.Chinese, 12))],
        [
            [2033, new DateOnly(2033, 1, 1), "元旦", "放假", "https://www.gov.cn/示例"],
            [2033, "2033-01-09", "元旦", "上班", null],
        ]);

        var page = await browser.Press(await Upload(browser, Spreadsheet.Write(sheet)), "导入");

        HtmlAssert.Shows(page, "2033 年：放假 1 天，调休上班 1 天");
        HtmlAssert.Shows(page, "https://www.gov.cn/示例");
    }

    [Fact]
    public async Task Template_WhenDownloaded_IsReadBackWithNothingInIt()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var bytes = await browser.Client.GetByteArrayAsync(new Uri("/admin/calendar/template", UriKind.Relative));

        Assert.Equal(CalendarFile.Columns.Select(column => column.Chinese), Assert.Single(SpreadsheetReader.Read(bytes, 10)!));
    }

    [Fact]
    public async Task Import_AFileWithAWrongLine_SaysBesideTheLineWhatIsWrong()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await Upload(browser, Encoding.UTF8.GetBytes(
            """{"years":{"2032":{"announcement":"","days":[{"date":"2032-01-01","name":"元旦","kind":"holiday"},{"date":"2032-13-01","name":"春节","kind":"holiday"}]}}}"""));

        Assert.NotEmpty(page.Errors);
        var rows = page.Html.QuerySelectorAll("tbody tr");
        Assert.Contains("没有错误", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("日期不存在", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => page.Button("导入"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("PK but no Excel file")]
    public async Task Import_AFileThatIsNone_ImportsNothingAndSaysSo(string content)
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        Assert.NotEmpty((await Upload(browser, Encoding.UTF8.GetBytes(content))).Errors);
    }

    private static async Task<Page> Upload(Browser browser, byte[] file) =>
        await browser.Send(await browser.Open("/admin/calendar"), "上传并核对", [("Form.File", "holidays.xlsx", file)]);
}
