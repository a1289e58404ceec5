using Mediation.Domain.Visits;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Visits;

/// <summary>Visits as tests start from them.</summary>
internal static class SomeVisit
{
    internal static readonly VisitPlan Plan =
        new(Moment("2026-03-10T01:00:00Z"), "测试小区3号楼", "测试调解员甲、测试网格员丙", "测试住户丁", "查看漏水情况");

    internal static readonly VisitReport Report = new(
        Moment("2026-03-10T01:00:00Z"), Moment("2026-03-10T01:40:00Z"), "测试小区3号楼401室", "测试调解员甲", "测试网格员丙", "卫生间顶面有水渍")
    {
        PeopleAsked = [new PersonAsked("测试住户丁", "401室业主")],
        Dialogue = [new QuestionAndAnswer("何时开始漏水？", "上月初。")],
    };

    internal static Visit Planned(VisitPlan? plan = null) =>
        new(VisitKind.FactFinding, Guid.CreateVersion7(), Guid.CreateVersion7(), plan ?? Plan);

    internal static Visit Recorded(VisitReport? report = null)
    {
        var visit = Planned();
        visit.Record(report ?? Report, Given.Context, Given.Mediator);
        return visit;
    }

    internal static Visit SignedBy(this Visit visit, DateOnly on)
    {
        foreach (var signature in visit.Signatures)
            visit.EnterSignature(signature.Id, on);
        return visit;
    }
}
