using Mediation.TestSupport.Web;
using Mediation.Web.Infrastructure.Forms;

namespace Mediation.Web.Tests.Forms;

public sealed class TypedValuesTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Theory]
    [InlineData("第一行\r\n第二行\r第三行\v第四行", "第一行\n第二行\n第三行\n第四行")]
    [InlineData("张\u200b三\u202e丰\ufeff\0", "张三丰")]
    [InlineData("𠮷㐂👨‍👩‍👧", "𠮷㐂👨‍👩‍👧")]
    public void Seen_WhatNobodySees_IsGoneAndTheRestStays(string typed, string seen) => Assert.Equal(seen, TypedValues.Seen(typed));

    [Fact]
    public void Seen_HalfOfAPair_IsGone() => Assert.Equal("张三", TypedValues.Seen("张" + '\ud842' + "三"));

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public async Task Moment_BeyondTheYearsThatCanBeCounted_IsRefusedBesideTheField(string moment)
    {
        var browser = await app.SignIn("director1");

        var page = await browser.Press(await browser.Open("/reception/appointments"), "预约", ("At", moment));

        HtmlAssert.Refuses(page, "At", "年份不对，请检查日期");
    }
}
