using System.Text.RegularExpressions;
using Mediation.Domain;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Admin;

public sealed partial class EditUserTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task Open_ANewAccount_LetsItsOwnerInAfterChoosingAPassword()
    {
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await admin.Press(
            await admin.Open("/admin/users/new"), "建立账号",
            ("Form.DisplayName", "新来的示例"), ("Form.UserName", "newcomer"), ("Form.Roles", "Auditor"), ("Form.IsActive", "true"));

        var password = Password().Match(page.Notice!).Value;
        Assert.Equal("/account/password", (await app.Stranger().SignIn("newcomer", password)).Path);
    }

    [Fact]
    public async Task Open_WithoutAPost_IsRefused()
    {
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await admin.Press(await admin.Open("/admin/users/new"), "建立账号", ("Form.DisplayName", "示例"), ("Form.UserName", "nobody2"));

        HtmlAssert.Refuses(page, "Form.Roles", "请至少选择一个岗位");
    }

    [Theory]
    [InlineData("Mediator", "Form.CentreId", "这个岗位属于一个中心，请选择所属中心")]
    [InlineData("Mediator", "Form.MediatorId", "调解员要和名册里的人对应，请选择")]
    public async Task Open_AMediatorWithoutCentreOrEntry_IsRefused(string role, string field, string message)
    {
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await admin.Press(
            await admin.Open("/admin/users/new"), "建立账号", ("Form.DisplayName", "示例"), ("Form.UserName", "nobody3"), ("Form.Roles", role));

        HtmlAssert.Refuses(page, field, message);
    }

    [Fact]
    public async Task Open_WithATakenName_SaysSoBesideTheField()
    {
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await admin.Press(
            await admin.Open("/admin/users/new"), "建立账号", ("Form.DisplayName", "示例"), ("Form.UserName", "AUDITOR1"), ("Form.Roles", "Auditor"));

        HtmlAssert.Refuses(page, "Form.UserName", "用户名“AUDITOR1”已有人使用，请换一个");
    }

    [Fact]
    public async Task Save_OtherPosts_SignsThePersonOutAndChangesWhatTheyMay()
    {
        var admin = await app.SignInAs(StaffRole.Administrator);
        var person = await app.SignIn("supervisor1");
        var page = await admin.Open(await AddressOf("supervisor1"));

        await admin.Press(page, "保存", ("Form.Roles", "Administrator"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.StartsWith("/account/sign-in", (await person.Open("/")).Path, StringComparison.Ordinal);
        HtmlAssert.IsFine(await (await app.SignIn("supervisor1")).Open("/admin"));
    }

    [Fact]
    public async Task Save_OnesOwnAccountWithoutThePost_IsRefused()
    {
        var admin = await app.SignIn("admin1");

        var page = await admin.Press(await admin.Open(await AddressOf("admin1")), "保存", ("Form.Roles", "Auditor"));

        HtmlAssert.Refuses(page, "Form.Roles", "不能停用自己的账号，也不能取消自己的管理员岗位；请让另一位管理员来改");
    }

    [Fact]
    public async Task Save_WhatSomebodyElseHasJustChanged_IsRefused()
    {
        var admin = await app.SignIn("admin1");
        var address = await AddressOf("grid1");
        var stale = await admin.Open(address);
        await admin.Press(await admin.Open(address), "保存", ("Form.DisplayName", "先改的名字"));

        var page = await admin.Press(stale, "保存", ("Form.DisplayName", "后改的名字"));

        Assert.Contains("这个账号刚被别人修改过，请重新打开后再改", page.Errors);
    }

    [Fact]
    public async Task Reset_ALockedAccount_OpensItWithANewPassword()
    {
        for (var i = 0; i < 6; i++)
        {
            await app.Stranger().SignIn("counsellor1", "wrong-password-1");
        }

        var admin = await app.SignIn("admin1");
        var page = await admin.Press(await admin.Open(await AddressOf("counsellor1")), "重置密码");

        var password = Password().Match(page.Notice!).Value;
        Assert.Equal("/account/password", (await app.Stranger().SignIn("counsellor1", password)).Path);
    }

    private async Task<string> AddressOf(string userName) =>
        $"/admin/users/{await app.InDatabase(db => db.Users.Where(user => user.UserName == userName).Select(user => user.Id).SingleAsync())}";

    [GeneratedRegex("[a-z]{4}-[a-z]{4}-[0-9]{4}")]
    private static partial Regex Password();
}
