using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Tests.Deadlines;

public class CalendarImportTests
{
    [Fact]
    public void Parse_WhenReferenceData_ReadsEveryYear()
    {
        var import = CalendarImport.Parse(ReferenceData.Read("holidays.json"));

        Assert.Empty(import.Errors);
        Assert.Equal([2024, 2025, 2026], import.Years.Select(year => year.Year));
        Assert.Equal([36, 33, 39], import.Years.Select(year => year.Days.Count));
        Assert.All(import.Years, year => Assert.StartsWith("https://www.gov.cn/", year.Announcement, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_WhenNewYearHolidayBeginsInDecember_AcceptsTheDays()
    {
        var import = CalendarImport.Parse("""{"years":{"2019":{"days":[{"date":"2018-12-29","name":"元旦","kind":"workday"},{"date":"2018-12-31","name":"元旦","kind":"holiday"}]}}}""");

        Assert.Empty(import.Errors);
        Assert.Equal(2, import.Years.Single().Days.Count);
    }

    [Theory]
    [InlineData("""{"date":"2027-02-30","name":"春节","kind":"holiday"}""", "日期不存在", "does not exist")]
    [InlineData("""{"date":"2027/02/01","name":"春节","kind":"holiday"}""", "写法不对", "not written like")]
    [InlineData("""{"name":"春节","kind":"holiday"}""", "日期不存在", "does not exist")]
    [InlineData("""{"date":"2028-01-01","name":"元旦","kind":"holiday"}""", "不在2027年内", "does not lie in 2027")]
    [InlineData("""{"date":"2026-11-30","name":"元旦","kind":"holiday"}""", "不在2027年内", "does not lie in 2027")]
    [InlineData("""{"date":"2027-02-01","name":" ","kind":"holiday"}""", "名称为空", "no name")]
    [InlineData("""{"date":"2027-02-01","name":"一二三四五六七八九十一二三四五六七八九十节","kind":"holiday"}""", "超过20个字", "longer than 20")]
    [InlineData("""{"date":"2027-02-01","name":"春节","kind":"Holiday"}""", "只能是“holiday”", "can only be")]
    [InlineData("""{"date":"2027-02-01","name":"春节","kind":"workday"}""", "星期一，本来就上班", "a Monday, worked anyway")]
    [InlineData("""{"date":"2027-02-06","name":"春节","kind":"workday"},{"date":"2027-02-06","name":"春节","kind":"holiday"}""", "2027年第2条：2027年2月6日重复", "listed twice")]
    [InlineData("\"2027-02-01\"", "日期不存在", "does not exist")]
    public void Parse_WhenADayIsWrong_SaysWhichAndWhy(string days, string chinese, string english)
    {
        var import = CalendarImport.Parse("{\"years\":{\"2027\":{\"days\":[" + days + "]}}}");

        var error = Assert.Single(import.Errors);
        Assert.StartsWith("2027年第", error.Chinese, StringComparison.Ordinal);
        Assert.Contains(chinese, error.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, error.English, StringComparison.Ordinal);
        Assert.Empty(import.Years);
    }

    [Theory]
    [InlineData("", "不是有效的JSON，第1行")]
    [InlineData("{\n\"years\": {\n,}", "不是有效的JSON，第3行")]
    [InlineData("[]", "没有“years”")]
    [InlineData("""{"years":[]}""", "没有“years”")]
    [InlineData("""{"years":{}}""", "没有任何年份")]
    [InlineData("""{"years":{"27":{"days":[]}}}""", "“27”不是2000至2100之间的年份")]
    [InlineData("""{"years":{"2027":{"days":[]}}}""", "2027年没有列出任何日期")]
    [InlineData("""{"years":{"2027":{}}}""", "2027年没有列出任何日期")]
    [InlineData("""{"years":{"2027":7}}""", "2027年没有列出任何日期")]
    public void Parse_WhenTheFileIsNotSuchAFile_SaysSo(string json, string expected)
    {
        var import = CalendarImport.Parse(json);

        Assert.Contains(expected, Assert.Single(import.Errors).Chinese, StringComparison.Ordinal);
        Assert.False(import.IsValid);
    }

    [Fact]
    public void Parse_WhenAYearAppearsTwice_RefusesTheWholeFile()
    {
        const string year = """ "2027":{"days":[{"date":"2027-01-01","name":"元旦","kind":"holiday"}]} """;

        var import = CalendarImport.Parse("{\"years\":{" + year + "," + year + "}}");

        Assert.Contains("2027年出现了两次", Assert.Single(import.Errors).Chinese, StringComparison.Ordinal);
        Assert.Empty(import.Years);
    }

    [Fact]
    public void Parse_WhenSeveralThingsAreWrong_ListsThemAll()
    {
        var import = CalendarImport.Parse("""{"years":{"2027":{"days":[{"date":"x"},{"date":"2027-01-01","name":"元旦","kind":"y"}]},"abc":{}}}""");

        Assert.Equal(3, import.Errors.Count);
    }
}
