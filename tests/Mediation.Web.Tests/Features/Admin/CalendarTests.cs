using System.Text;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Admin;

public sealed class CalendarTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Import_AnAnnouncedYear_IsListed()
    {
        var page = await Import("""{"years":{"2031":{"announcement":"示例","days":[{"date":"2031-01-01","name":"元旦","kind":"holiday"}]}}}""");

        Assert.Equal("/admin/calendar", page.Path);
        HtmlAssert.Shows(page, "2031 年：放假 1 天，调休上班 0 天");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"years":{"2032":{"announcement":"","days":[{"date":"2032-13-01","name":"元旦","kind":"holiday"}]}}}""")]
    public async Task Import_AFileWithAMistake_ImportsNothingAndSaysWhere(string json)
    {
        var page = await Import(json);

        Assert.NotEmpty(page.Errors);
        Assert.False(await app.InDatabase(db => db.CalendarYears.AnyAsync(year => year.Year == 2032)));
    }

    private async Task<Page> Import(string json)
    {
        var browser = await app.SignInAs(StaffRole.Administrator);
        return await browser.Send(await browser.Open("/admin/calendar"), "导入", [("Form.File", "holidays.json", Encoding.UTF8.GetBytes(json))]);
    }
}
