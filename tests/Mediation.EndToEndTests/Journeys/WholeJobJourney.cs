using Mediation.EndToEndTests.Journeys.Steps;
using Mediation.EndToEndTests.Support;
using Xunit.Abstractions;

namespace Mediation.EndToEndTests.Journeys;

/// <summary>A leaking pipe between neighbours, from the counter to the archive, as a mediator leads it through in a browser.</summary>
public sealed class WholeJobJourney(BrowserSession session, ITestOutputHelper output) : IClassFixture<BrowserSession>
{
    private static readonly Visitor Applicant = new("李样例", "19680512", "002", "13800000001");
    private static readonly Visitor Respondent = new("王样例", "19750923", "001", "13800000002");

    private string agreement = "";

    [ChromiumFact]
    public async Task Mediator_LeadsARequestToTheArchive_AndOpensItsPapers()
    {
        await OnTheFirstDay_TakesTheCaseAndVisits();
        await OnTheSecondDay_MediatesAndFilesForConfirmation();
        await SixWeeksLater_ConfirmsPerformanceAndArchives();
        await OpensThePapers();
        session.AssertNoComplaints();
    }

    private async Task OnTheFirstDay_TakesTheCaseAndVisits()
    {
        await session.SignIn("mediator1");
        await session.TakeDown("卫生间漏水纠纷", Applicant, Respondent, "修好漏水的卫生间", "赔偿装修损失五千元");
        var reference = await session.Register();
        await session.Follow("打开案件");
        await session.Reads(reference);
        await session.Issue("受理回执");
        await session.TellAndAsk(Applicant.Name);
        await session.TellAndAsk(Respondent.Name);
        await session.TakeTheCase();
        await session.TakeNextStep("受理");
        await session.StandsAt("受理");

        await session.PlanVisit("2026-03-02T09:30", Respondent.Name);
        await session.Follow("开始走访");
        await session.Press("开始走访");
        session.App.Clock.Advance(TimeSpan.FromMinutes(50));
        await session.RecordVisit("2026-03-02T09:45", Respondent.Name);
        await session.Follow("结束走访");
        await session.Press("结束走访");
        await session.TakeNextStep("开始调解");
        await session.OpenCase();
        await session.StandsAt("调解");
        await session.PlanSitting("2026-03-03T09:00");
    }

    private async Task OnTheSecondDay_MediatesAndFilesForConfirmation()
    {
        await session.ComeBack(new DateOnly(2026, 3, 3));
        session.App.Clock.Advance(TimeSpan.FromMinutes(50));
        await session.RecordSitting("2026-03-03T09:45");
        await session.DraftAgreement(Respondent.Name, Applicant.Name);
        agreement = await session.SendForSignature();
        await session.EnterEverySignature();
        await session.Reads("生效日期：2026年3月3日");
        await session.AgreeOnRequests(2);
        await session.TakeNextStep("达成协议");
        await session.TakeNextStep("进入履行与回访");

        await session.PrepareConfirmation(Applicant.Name, Respondent.Name);
        await session.UploadScan("身份证明", $"{Applicant.Name}身份证");
        await session.UploadScan("身份证明", $"{Respondent.Name}身份证");
        await session.FileConfirmation(agreement);
    }

    private async Task SixWeeksLater_ConfirmsPerformanceAndArchives()
    {
        await session.ComeBack(new DateOnly(2026, 4, 13));
        await session.CourtConfirms(agreement, ruledOn: "2026-03-20");
        await session.PerformInstalment("支付第1期赔偿款", "2026-03-10");
        await session.PerformInstalment("支付第2期赔偿款", "2026-04-10");
        await session.PayReturnVisit("2026-04-13", "2026-04-13T08:50");
        await session.ConcludePerformance();
        await session.AskForRating("5");
        foreach (var paper in new[] { "受理登记表", "调查记录", "调解记录", "调解协议书", "回访记录" })
        {
            await session.Issue(paper);
        }

        await session.TakeNextStep("结案");
        await session.Archive();
    }

    private async Task OpensThePapers()
    {
        await session.OpenTab("文书");
        var printed = await session.OpenPaper("调解协议书");
        var packet = await session.OpenPaper("司法确认材料包");
        Assert.Equal("%PDF"u8, printed.AsSpan(0, 4));
        Assert.Equal("%PDF"u8, packet.AsSpan(0, 4));
        if (PdfText.Unavailable is { } reason)
        {
            output.WriteLine(reason);
            return;
        }

        AssertHolds(await PdfText.Read(printed), Applicant.Name, Respondent.Name, agreement, "伍仟元整");
        AssertHolds(await PdfText.Read(packet), Applicant.Name, Respondent.Name, agreement, "目录", "页码", "第1页", "司法确认申请书", "示例区人民法院");
    }

    private static void AssertHolds(string text, params string[] passages) =>
        Assert.All(passages, passage => Assert.Contains(passage, text, StringComparison.Ordinal));
}
