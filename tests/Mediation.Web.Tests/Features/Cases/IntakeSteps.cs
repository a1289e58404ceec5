using System.Globalization;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Web;

namespace Mediation.Web.Tests.Features.Cases;

/// <summary>The steps of intake as somebody at the counter presses through them.</summary>
internal static class IntakeSteps
{
    private static readonly (string, string?)[] Dispute =
        [("Title", "示例漏水纠纷"), ("CategoryCode", "neighbours"), ("Facts", "楼上漏水。"), ("Requests", "修好水管\n赔偿损失")];

    /// <summary>Every page of the intake, when two parties and a dispute are written down.</summary>
    internal static IEnumerable<string> Pages =>
    [
        "/cases/new/source", "/cases/new/parties", "/cases/new/parties/add?side=Applicant&kind=Person", "/cases/new/parties/0", "/cases/new/dispute",
        "/cases/new/similar", "/cases/new/check",
    ];

    /// <summary>An ID number nobody has: the region code is assigned to no place.</summary>
    internal static string NationalIdOf(DateOnly birth, int sequence)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"990101{birth:yyyyMMdd}{sequence:000}");
        return digits + NationalId.CheckDigitOf(digits);
    }

    internal static async Task<Page> FillSource(this Browser browser, params (string, string?)[] fields) =>
        await browser.Press(await browser.Open("/cases/new/source"), "下一步：当事人", [("Channel", "WalkIn"), ("Basis", "Application"), .. fields]);

    internal static async Task<Page> AddPerson(this Browser browser, PartySide side, string name, params (string, string?)[] fields) =>
        await browser.Press(
            await browser.Open($"/cases/new/parties/add?side={side}&kind=Person"), "保存当事人", [("Name", name), .. fields]);

    internal static async Task<Page> FillDispute(this Browser browser, params (string, string?)[] fields) =>
        await browser.Press(
            await browser.Open("/cases/new/dispute"), "下一步：查重",
            [.. Dispute.Where(usual => fields.All(field => field.Item1 != usual.Item1)), .. fields]);

    internal static async Task<Page> Register(this Browser browser, Page page, params (string, string?)[] fields)
    {
        if (page.Path == "/cases/new/similar")
        {
            page = await browser.Press(page, "不是同一件事，接着核对登记");
        }

        return await browser.Press(page, "登记", fields);
    }

    /// <summary>Registers a case and answers its reference.</summary>
    internal static async Task<string> RegisterCase(this Browser browser, string title, string applicant = "示例甲", string respondent = "示例乙")
    {
        await browser.FillSource();
        await browser.AddPerson(PartySide.Applicant, applicant);
        await browser.AddPerson(PartySide.Respondent, respondent);
        var done = await browser.Register(await browser.FillDispute(("Title", title)), ("NoticeWay", "OralNoted"));
        HtmlAssert.IsFine(done);
        return done.Path[(done.Path.LastIndexOf('/') + 1)..];
    }
}
