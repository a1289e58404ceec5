using Mediation.TestSupport.Web;
using Mediation.Web.Features.Reception;
using Mediation.Web.Features.Visits;

namespace Mediation.Web.Tests.Features.Reception;

/// <summary>What a centre writes down without a case, as somebody at the counter presses through it.</summary>
internal static class ReceptionSteps
{
    /// <summary>A visitor, an appointment and a round, each with the mark in its words.</summary>
    internal static async Task WriteDownVisitors(this Browser browser, string mark)
    {
        HtmlAssert.IsFine(await browser.Press(
            await browser.Open(ReceptionLinks.Register), "登记来访", ("VisitorName", mark + "来访人"), ("Matter", "楼上漏水")));
        HtmlAssert.IsFine(await browser.Press(
            await browser.Open(ReceptionLinks.Appointments), "预约",
            ("VisitorName", mark + "预约人"), ("Matter", "楼上漏水"), ("At", "2026-03-02T15:00"), ("With", "示例主任")));
        HtmlAssert.IsFine(await browser.Press(
            await browser.Open(VisitLinks.Plan), "保存安排",
            ("Kind", "Round"), ("PlannedFor", "2026-03-02T08:00"), ("Place", "示例社区"), ("Visitors", "示例主任"), ("ToSee", "1至8号楼"),
            ("Purpose", mark + "巡诊"), ("Route", "从1号楼到8号楼")));
    }

    /// <summary>Somebody asks for what is kept about them to be deleted.</summary>
    internal static async Task ReceiveDataRequest(this Browser browser) => HtmlAssert.IsFine(await browser.Press(
        await browser.Open(ReceptionLinks.NewDataRequest), "登记",
        ("PersonName", "示例请求人"), ("Phone", "13800000003"), ("Kind", "Delete"), ("Asked", "删除我的电话"), ("Way", "OralNoted"), ("IdentityCheck", "查看身份证原件")));
}
