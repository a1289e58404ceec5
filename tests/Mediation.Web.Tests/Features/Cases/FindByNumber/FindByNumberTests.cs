using System.Net;
using Mediation.Db.PersonalData;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Mediation.Web.Tests.Features.Cases.FindByNumber;

public sealed class FindByNumberTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Page = "/cases/by-number";
    private const string IdNumber = "99010119700101001X";
    private const string Phone = "13800000077";

    [Theory]
    [InlineData(IdNumber)]
    [InlineData(Phone)]
    [InlineData(" 138 0000 0077 ")]
    public async Task Find_AWholeNumber_ShowsTheCasesAndKeepsTheNumberOutOfTheAddress(string number)
    {
        var reference = await app.AddCase(Known);
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(Page), "查找", ("Number", number));

        Assert.StartsWith("/cases?person=", page.Path, StringComparison.Ordinal);
        HtmlAssert.Shows(await browser.Open(page.Path + "&size=100"), reference);
        Assert.DoesNotContain(number.Trim(), page.Html.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.Lines(LogLevel.Information), line => line.Contains(number.Trim(), StringComparison.Ordinal));
        var found = (await app.ReadCase(reference)).Parties[^1].Id;
        Assert.Equal(1, await app.InDatabase(db => db.PersonalDataReads.CountAsync(
            read => read.PartyId == found && read.Purpose == ReadingPurpose.FindByNumber && read.Note == null)));
    }

    [Fact]
    public async Task Find_ANumberOnlyOthersCasesHold_TellsNothing()
    {
        await app.AddCase(Known);
        var browser = await app.SignIn("mediator3");

        var page = await browser.Press(await browser.Open(Page), "查找", ("Number", IdNumber));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("没有人登记这个号码", page.ErrorAt("Number"), StringComparison.Ordinal);
        Assert.Equal(IdNumber, page.Value("Number"));
    }

    [Theory]
    [InlineData("", "请输入要查找的号码")]
    [InlineData("1380000", "这不是完整的身份证号")]
    [InlineData("李示例", "这不是完整的身份证号")]
    public async Task Find_WhatIsNoWholeNumber_SaysSoBesideTheField(string typed, string message)
    {
        var browser = await app.SignIn("mediator1");

        var page = await browser.Press(await browser.Open(Page), "查找", ("Number", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ErrorAt("Number"), StringComparison.Ordinal);
        Assert.Equal(typed, page.Value("Number"));
    }

    private static void Known(TestCase c)
    {
        c.BringTo(CaseStatus.Mediating);
        c.Case.AddParty(PartySide.Applicant, new PartyDetails(PartyKind.Person, "孙示例")
        {
            NationalId = c.Vault.Seal(PersonalDataKind.NationalId, IdNumber, "990101********001X"),
            Phone = c.Vault.Seal(PersonalDataKind.Phone, Phone, "138****0077"),
        }, c.Context, c.Mediator);
    }
}
