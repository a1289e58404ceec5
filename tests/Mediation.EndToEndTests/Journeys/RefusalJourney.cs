using Mediation.EndToEndTests.Journeys.Steps;
using Mediation.EndToEndTests.Support;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>One side refuses on the telephone before anything has begun; sometimes both come after all.</summary>
public sealed class RefusalJourney(BrowserSession session) : IClassFixture<BrowserSession>
{
    [ChromiumFact]
    public async Task Mediator_EndsACaseOnRefusal_AndArchivesItInOneRun()
    {
        await session.BeginDay(new DateOnly(2026, 3, 2));
        await RegisterAndEnd("夜间噪声纠纷", new("周样例", "19710304", "001", "13800000011"), new("郑样例", "19840617", "002", "13800000012"));
        foreach (var paper in new[] { "受理登记表", "终止调解通知书" })
        {
            await session.Issue(paper);
        }

        await session.UploadScan("其他途径告知记录", "电话告知记录");
        await session.Archive();
        session.AssertNoComplaints();
    }

    [ChromiumFact]
    public async Task Parties_WhoBothComeTwoMonthsLater_GetANewRoundWithANewLimit()
    {
        await session.BeginDay(new DateOnly(2026, 3, 2));
        await RegisterAndEnd("楼道堆物纠纷", new("吴样例", "19590811", "003", "13800000013"), new("钱样例", "19900225", "004", "13800000014"));

        await session.ComeBack(new DateOnly(2026, 5, 6));
        await session.TakeUpAgain("双方一起来到中心，愿意调解");

        await session.StandsAt("受理");
        await session.Reads("第 2 轮");
        await session.Reads("人民调解一般期限：2026年6月8日");
        await session.OpenTab("进程");
        await session.Reads("第 1 轮：2026年3月2日至2026年3月2日");
        await session.Reads("第 2 轮：2026年5月6日起 · 双方一起来到中心，愿意调解");
        session.AssertNoComplaints();
    }

    private async Task RegisterAndEnd(string title, Visitor applicant, Visitor respondent)
    {
        await session.TakeDown(title, applicant, respondent, "不再发生这样的事");
        await session.Register();
        await session.Follow("打开案件");
        await session.EndOnRefusal();
        await session.StandsAt("终止调解");
        await session.Reads("一方明确拒绝调解");
        await session.AskForRating("没有评价");
        await session.TakeNextStep("结案");
        await session.OpenCase();
        await session.StandsAt("结案");
    }
}
