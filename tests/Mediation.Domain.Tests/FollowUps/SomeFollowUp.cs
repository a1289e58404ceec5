using Mediation.Domain.FollowUps;

namespace Mediation.Domain.Tests.FollowUps;

/// <summary>Return visits as tests start from them.</summary>
internal static class SomeFollowUp
{
    internal static readonly FollowUpFindings Findings = new(
        Given.Now.AddHours(-1), FollowUpWay.Phone, "测试调解员甲",
        [new FollowUpAnswer("测试住户丁", 5, "不再漏水"), new FollowUpAnswer("测试住户己", null, null)],
        PerformanceFinding.Performed);

    internal static FollowUpVisit On(DateOnly day) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), day, FollowUpWay.InPerson, "测试网格员丙");
}
