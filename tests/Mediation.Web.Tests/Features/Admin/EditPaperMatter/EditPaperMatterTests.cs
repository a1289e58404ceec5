using System.Net;
using System.Text;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Admin;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Verify;
using Mediation.Web.Tests.Features.Cases.Papers;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Admin.EditPaperMatter;

public sealed class EditPaperMatterTests
{
    private const string Receipt = "words-receipt";

    [Fact]
    public async Task Save_OfATitle_IsPrintedFromThatDayAndLeavesWhatWasIssuedAsItIs()
    {
        await using var app = new MediationApp();
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var mediator = await app.SignInAs(StaffRole.Mediator);
        var (first, firstBytes) = await Issue(app, mediator, reference);
        var title = TitleOf(firstBytes);
        var admin = await app.SignInAs(StaffRole.Administrator);

        var saved = await Replace(admin, AdminLinks.PaperMatter(null, Receipt), "title", "收到材料的凭据");

        Assert.Contains("已保存", saved.Notice, StringComparison.Ordinal);
        Assert.Contains("现行", saved.Text, StringComparison.Ordinal);
        Assert.Equal(firstBytes, await Bytes(mediator, reference, first.Id));
        Assert.Contains("现行有效", (await app.Stranger().Open(VerifyLinks.Of(first.Issue!.Code))).Text, StringComparison.Ordinal);
        var (second, secondBytes) = await Issue(app, mediator, reference, $"重新出具 {CaseNames.Of(PaperKind.Receipt).Chinese}");
        Assert.NotEqual("收到材料的凭据", title);
        Assert.Equal("收到材料的凭据", TitleOf(secondBytes));
        Assert.Empty(first.Issue.TemplateRevisions);
        Assert.Equal(await app.InDatabase(db => db.PaperTemplates.SelectMany(t => t.Revisions).Select(r => r.Id).ToListAsync()), second.Issue!.TemplateRevisions);
    }

    [Fact]
    public async Task Save_ForOneCommittee_GoesBeforeWhatHoldsForAllAndEndsByItself()
    {
        await using var app = new MediationApp();
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var committeeId = (await app.ReadCase(reference)).CommitteeId;
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime.AddHours(8));
        var admin = await app.SignInAs(StaffRole.Administrator);
        await Replace(admin, AdminLinks.PaperMatter(null, Receipt), "title", "全区统一的凭据");

        var own = await admin.Open(AdminLinks.PaperMatter(committeeId, Receipt));
        Assert.Contains("全区统一的凭据", own.Text, StringComparison.Ordinal);
        await Replace(admin, AdminLinks.PaperMatter(committeeId, Receipt), "title", "本街道的凭据", until: today.AddDays(1));
        var list = await admin.Open(AdminLinks.PaperMattersOf(committeeId));

        Assert.Contains("本会另有规定 1 处", list.Text, StringComparison.Ordinal);
        Assert.Equal("本街道的凭据", TitleOf(await Preview(app, reference)));
        app.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal("全区统一的凭据", TitleOf(await Preview(app, reference)));
    }

    [Fact]
    public async Task Save_OfADayToCome_ChangesNothingUntilThen()
    {
        await using var app = new MediationApp();
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime.AddHours(8));
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await Replace(admin, AdminLinks.PaperMatter(null, Receipt), "title", "新的凭据", from: today.AddDays(3));

        Assert.Contains("尚未开始", page.Text, StringComparison.Ordinal);
        Assert.NotEqual("新的凭据", TitleOf(await Preview(app, reference)));
        app.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal("新的凭据", TitleOf(await Preview(app, reference)));
    }

    [Theory]
    [InlineData("words-agreement", "copies", "本协议一式若干份。", "缺少“{copies}”，文书上会少印这一项")]
    [InlineData("words-receipt", "title", "凭据\U0003134A", "字体里没有“\U0003134A”这个字，印不出来")]
    [InlineData("numbering", "Notice.pattern", "〔{yyyy}〕{kind}字第{n}号", "请用全角括号（ ）；〔 〕只用于公文文号。")]
    [InlineData("typography", "bodySize", "72", "字号应当是10.5到14的数")]
    public async Task Save_OfWhatCannotBePrinted_IsRefusedBesideTheField(string matter, string path, string text, string message)
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await Replace(admin, AdminLinks.PaperMatter(null, matter), path, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var field = FieldOf(page, path);
        Assert.Contains(message, page.Errors);
        Assert.Equal(text, page.Value(field));
        Assert.Contains(message, page.Html.QuerySelector($"[name='{field}']")!.Closest(".field")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector($"[name='{field}']")!.Closest("details:not([open])"));
        Assert.Equal(0, await app.InDatabase(db => db.PaperTemplates.CountAsync()));
    }

    [Fact]
    public async Task Save_WithAFontThatIsNotInstalled_NamesTheOnesThatAre()
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);

        var page = await Replace(admin, AdminLinks.PaperMatter(null, "typography"), "body", "仿宋_GB2312");

        Assert.Contains(page.Errors, error => error.StartsWith("服务器上没有安装“仿宋_GB2312”。可用的有：", StringComparison.Ordinal) && error.Contains("Noto Serif SC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_WithoutAReasonOrFromYesterday_IsRefusedBesideTheField()
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);
        var page = await admin.Open(AdminLinks.PaperMatter(null, Receipt));

        var answer = await admin.Press(page, "保存", (FieldOf(page, "title"), "凭据"), ("Form.ValidFrom", "2020-01-01"), ("Form.ValidUntil", "2019-01-01"), ("Form.Reason", ""));

        HtmlAssert.Refuses(answer, "Form.Reason", "请写明修改的原因，例如“省厅统一了格式”");
        HtmlAssert.Refuses(answer, "Form.ValidFrom", "不能早于今天：以前出具的文书不会改变");
        HtmlAssert.Refuses(answer, "Form.ValidUntil", "不能早于开始使用的日期");
        Assert.Equal("凭据", answer.Value(FieldOf(answer, "title")));
    }

    [Fact]
    public async Task Save_OnAnOlderState_ShowsTheConflict()
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);
        var opened = await admin.Open(AdminLinks.PaperMatter(null, Receipt));
        await Replace(admin, AdminLinks.PaperMatter(null, Receipt), "title", "先存的");

        var page = await admin.Press(opened, "保存", (FieldOf(opened, "title"), "后存的"), ("Form.Reason", "试"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(1, await app.InDatabase(db => db.PaperTemplates.SelectMany(t => t.Revisions).CountAsync()));
    }

    [Fact]
    public async Task Preview_OfWhatIsTyped_IsADraftInTheNewWordsAndKeepsNothing()
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);
        var page = await admin.Open(AdminLinks.PaperMatter(null, "words-agreement"));
        var form = page.FormOf("先看样张");
        var fields = form.QuerySelectorAll("input[name]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        fields[FieldOf(page, "title")] = "人民调解书";
        using var content = new FormUrlEncodedContent(fields);

        using var response = await admin.Client.PostAsync(new Uri(page.Button("先看样张").GetAttribute("formaction")!, UriKind.Relative), content);

        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("人民调解书", TitleOf(await response.Content.ReadAsByteArrayAsync()));
        Assert.Equal(0, await app.InDatabase(db => db.PaperTemplates.CountAsync()));
    }

    [Fact]
    public async Task Show_OfAMatterOrCommitteeThatIsNotThere_IsUnknown()
    {
        await using var app = new MediationApp();
        var admin = await app.SignInAs(StaffRole.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await admin.Open(AdminLinks.PaperMatter(null, "words-nothing"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Open(AdminLinks.PaperMatter(Guid.NewGuid(), "numbering"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Open(AdminLinks.PaperMattersOf(Guid.NewGuid()))).Status);
    }

    private static async Task<Page> Replace(Browser admin, string address, string path, string text, DateOnly? from = null, DateOnly? until = null)
    {
        var page = await admin.Open(address);
        List<(string, string?)> fields = [(FieldOf(page, path), text), ("Form.Reason", "统一格式")];
        if (from is { } first)
            fields.Add(("Form.ValidFrom", $"{first:yyyy-MM-dd}"));
        if (until is { } last)
            fields.Add(("Form.ValidUntil", $"{last:yyyy-MM-dd}"));
        return await admin.Press(page, "保存", [.. fields]);
    }

    private static string FieldOf(Page page, string path) =>
        page.Html.QuerySelector($"input[type=hidden][value='{path}']")!.GetAttribute("name")!.Replace(".Path", ".Text", StringComparison.Ordinal);

    private static async Task<(CasePaper Paper, byte[] Bytes)> Issue(MediationApp app, Browser mediator, string reference, string? button = null)
    {
        await PaperActs.Issue(mediator, reference, PaperKind.Receipt, button);
        var paper = (await app.ReadCase(reference)).Papers.Single(p => p.IsInForce);
        return (paper, await Bytes(mediator, reference, paper.Id));
    }

    private static Task<byte[]> Bytes(Browser browser, string reference, Guid paperId) =>
        browser.Client.GetByteArrayAsync(new Uri(PaperLinks.File(reference, paperId), UriKind.Relative));

    private static async Task<byte[]> Preview(MediationApp app, string reference)
    {
        var mediator = await app.SignInAs(StaffRole.Mediator);
        return await mediator.Client.GetByteArrayAsync(new Uri(PaperLinks.Preview(reference, PaperKind.Receipt, null), UriKind.Relative));
    }

    // The title stands in the file's metadata, which isn't compressed.
    private static string TitleOf(byte[] pdf)
    {
        var text = Encoding.UTF8.GetString(pdf);
        var title = text[(text.IndexOf("<dc:title>", StringComparison.Ordinal) + 1)..];
        var start = title.IndexOf("<rdf:li", StringComparison.Ordinal);
        title = title[(title.IndexOf('>', start) + 1)..];
        return title[..title.IndexOf('<', StringComparison.Ordinal)];
    }
}
