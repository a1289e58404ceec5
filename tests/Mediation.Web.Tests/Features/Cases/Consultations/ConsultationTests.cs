using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Consultations;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Consultations;

namespace Mediation.Web.Tests.Features.Cases.Consultations;

/// <summary>会诊, from the question to the last task. The clock stands at nine o'clock on 2026-03-02.</summary>
public sealed class ConsultationTests(MediationApp app) : IClassFixture<MediationApp>
{
    private static readonly (string Field, string? Value)[] Question =
    [
        ("Question", "漏水责任如何划分？"), ("Reason", "涉及共用管道"),
        .. Seat("Seats[0].", "Organ", "Court", "示例区人民法院", "周示例", "OnDuty"),
        .. Seat("Seats[1].", "Expert", "", "示例检测站", "吴示例", "Invited"),
        ("Seats[1].InvitedBy", "示例主任"), ("Seats[1].InvitedBecause", "懂给排水"),
    ];

    [Fact]
    public async Task Consultation_WhenSeenThrough_EndsWithItsTasks()
    {
        var (browser, reference) = await Begin();
        var page = await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        Assert.Equal("会诊问题已提出。", page.Notice);
        HtmlAssert.Shows(page, "外部人员，参加要征得每一位当事人同意");

        page = await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.RequestConsultation, reference)), "提请会诊");
        Assert.Equal("已提请会诊。", page.Notice);

        var asked = await Only(reference);
        page = await browser.Press(await browser.Open(CaseLinks.Consultations(reference)), "登记同意：李示例、吴示例");
        Assert.Equal(CaseLinks.Consultations(reference), page.Path);
        HtmlAssert.Shows(page, "王示例：尚未同意");
        await browser.Press(page, "登记同意：王示例、吴示例");
        await browser.Press(await browser.Open(Of(ConsultationTrigger.Convene, reference, asked)), "召集会诊", ("At", "2026-03-02T08:00"));
        page = await browser.Open(Of(ConsultationTrigger.Hold, reference, asked));
        HtmlAssert.Shows(page, "不宜再审查本案司法确认");
        await browser.Press(page, "保存会诊记录", ("Minutes", "周示例：按过错分担。吴示例：管道老化。"));
        page = await browser.Press(
            await browser.Open(Of(ConsultationTrigger.IssueOpinion, reference, asked)), "出具会诊意见", ("Opinion", "按过错分担"),
            ("Tasks[0].Text", "检测管道"), ("Tasks[0].Owner", "吴示例"), ("Tasks[0].DueOn", "2026-03-10"),
            ("Tasks[1].Text", "通知物业"), ("Tasks[1].Owner", "示例调解员"), ("Tasks[1].DueOn", "2026-03-05"));
        Assert.Equal("会诊意见已出具。", page.Notice);

        page = await browser.Press(await browser.Open(CaseLinks.Of(CaseTrigger.ConcludeConsultation, reference)), "会诊结束");
        Assert.Equal(CaseStatus.Mediating, (await app.ReadCase(reference)).Status);

        var issued = await Only(reference);
        await browser.Press(
            await browser.Open(ConsultationLinks.Task(reference, issued.Id, issued.Tasks[0].Id)), "保存办理情况", ("End", "Done"), ("Result", "管道老化"));
        Assert.Equal(ConsultationStatus.OpinionIssued, (await Only(reference)).Status);
        await browser.Press(
            await browser.Open(ConsultationLinks.Task(reference, issued.Id, issued.Tasks[1].Id)), "保存办理情况", ("End", "Dropped"), ("Result", "物业已到场"));

        var finished = await Only(reference);
        Assert.Equal(ConsultationStatus.TasksDone, finished.Status);
        Assert.Equal("物业已到场", finished.Tasks[1].Result);
        Assert.Equal(
            [
                CaseActs.InviteHelper, CaseActs.AskConsultation, nameof(CaseTrigger.RequestConsultation), CaseActs.ConsentToHelper,
                CaseActs.ConsentToHelper, nameof(ConsultationTrigger.Convene),
                nameof(ConsultationTrigger.Hold), nameof(ConsultationTrigger.IssueOpinion), nameof(CaseTrigger.ConcludeConsultation),
                CaseActs.DoConsultationTask, CaseActs.DropConsultationTask, nameof(ConsultationTrigger.FinishTasks),
            ],
            (await app.ReadCase(reference)).Events.OrderBy(e => e.Sequence).TakeLast(12).Select(e => e.Act));
    }

    [Fact]
    public async Task Opinion_WithoutTasks_IsFinishedByAButton()
    {
        var (browser, reference) = await Begin();
        var asked = await Held(browser, reference);
        await browser.Press(await browser.Open(Of(ConsultationTrigger.IssueOpinion, reference, asked)), "出具会诊意见", ("Opinion", "按过错分担"));

        var page = await browser.Press(await browser.Open(Of(ConsultationTrigger.FinishTasks, reference, asked)), "任务办结");

        Assert.Equal("会诊任务已办结。", page.Notice);
        Assert.Equal(ConsultationStatus.TasksDone, (await Only(reference)).Status);
    }

    [Fact]
    public async Task Hold_WithoutTheConsentToAnOutsider_IsRefused()
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        var asked = await Only(reference);
        await browser.Press(await browser.Open(Of(ConsultationTrigger.Convene, reference, asked)), "召集会诊", ("At", "2026-03-02T08:00"));
        HtmlAssert.Shows(await browser.Open(CaseLinks.Consultations(reference)), "尚未同意邀请吴示例");

        var page = await browser.Press(await browser.Open(Of(ConsultationTrigger.Hold, reference, asked)), "保存会诊记录", ("Minutes", "按过错分担"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal(ConsultationStatus.Convened, (await Only(reference)).Status);
    }

    [Fact]
    public async Task Convene_WithOneOrganOnly_IsBarredWithTheReason()
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", [.. Question.Where(f => !f.Field.StartsWith("Seats[1]", StringComparison.Ordinal))]);
        var asked = await Only(reference);

        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(Of(ConsultationTrigger.Convene, reference, asked))).Status);
        var page = await browser.Open(CaseLinks.Of(CaseTrigger.RequestConsultation, reference));
        HtmlAssert.Shows(page, "尚未提出会诊问题，或者参加单位、专家不足两个");
        Assert.Empty(page.Html.QuerySelectorAll("main button"));
    }

    [Fact]
    public async Task Seats_WhenAddedAndRemoved_ChangeTheTable()
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        var asked = await Only(reference);

        var page = await browser.Press(
            await browser.Open(ConsultationLinks.AddSeat(reference, asked.Id)), "增加席位", Seat("", "Organ", "Police", "示例派出所", "郑示例", "OnDuty"));
        HtmlAssert.Shows(page, "郑示例");

        page = await browser.Press(page, "去掉周示例的席位");
        Assert.Equal("席位已去掉。", page.Notice);
        Assert.Equal(["吴示例", "郑示例"], (await Only(reference)).Seats.Select(s => s.PersonName));
    }

    [Theory]
    [InlineData("Kind", "", "请选择代表谁")]
    [InlineData("OrganKind", "", "请选择单位类型")]
    [InlineData("Unit", "", "请填写单位名称")]
    [InlineData("PersonName", "", "请填写姓名")]
    [InlineData("Evidence", "Invited", "请填写谁邀请的")]
    public async Task AddSeat_WhenAFieldIsWrong_SaysWhatToDo(string field, string value, string message)
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        var asked = await Only(reference);

        var page = await browser.Press(
            await browser.Open(ConsultationLinks.AddSeat(reference, asked.Id)), "增加席位",
            [.. Seat("", "Organ", "Police", "示例派出所", "郑示例", "OnDuty").Where(f => f.Field != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Errors);
        Assert.Equal(2, (await Only(reference)).Seats.Count);
    }

    [Fact]
    public async Task Ask_WhenASeatIsAskedFor_KeepsWhatWasTyped()
    {
        var (browser, reference) = await Begin();

        var page = await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "再加一个席位", ("Question", "写了一半"));

        HtmlAssert.IsFine(page);
        Assert.Equal("写了一半", page.Value("Question"));
        Assert.NotNull(page.Value("Seats[2].PersonName"));
        Assert.Empty((await app.ReadCase(reference)).Consultations);
    }

    [Fact]
    public async Task Opinion_WhenATaskHasNoOwner_AsksForIt()
    {
        var (browser, reference) = await Begin();
        var asked = await Held(browser, reference);

        var page = await browser.Press(
            await browser.Open(Of(ConsultationTrigger.IssueOpinion, reference, asked)), "出具会诊意见", ("Opinion", "按过错分担"),
            ("Tasks[0].Text", "检测管道"), ("Tasks[0].DueOn", "2026-03-01"));

        Assert.Contains("请填写责任人", page.Errors);
        Assert.Contains("期限不能早于今天", page.Errors);
    }

    [Fact]
    public async Task Cancel_WhenDone_KeepsTheReasonAndEndsIt()
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        var asked = await Only(reference);

        await browser.Press(await browser.Open(Of(ConsultationTrigger.Cancel, reference, asked)), "取消会诊", ("Reason", "双方自行和解"));

        var cancelled = await Only(reference);
        Assert.Equal((ConsultationStatus.Cancelled, "双方自行和解"), (cancelled.Status, cancelled.CancelledBecause));
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(ConsultationLinks.AddSeat(reference, asked.Id))).Status);
    }

    [Fact]
    public async Task Consultations_ForStrangersToTheCase_DoNotExist()
    {
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", Question);
        var asked = await Only(reference);

        foreach (var userName in (string[])["mediator2", "mediator3", "director2"])
        {
            var stranger = await app.SignIn(userName);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(CaseLinks.Consultations(reference))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(Of(ConsultationTrigger.Convene, reference, asked))).Status);
        }
    }

    private static (string Field, string? Value)[] Seat(string prefix, string kind, string organ, string unit, string person, string evidence) =>
    [
        (prefix + "Kind", kind), (prefix + "OrganKind", organ), (prefix + "Unit", unit), (prefix + "PersonName", person),
        (prefix + "Evidence", evidence),
    ];

    private static string Of(ConsultationTrigger trigger, string reference, Consultation consultation) =>
        ConsultationLinks.Of(trigger, reference, consultation.Id);

    private async Task<(Browser Browser, string Reference)> Begin() =>
        (await app.SignInAs(StaffRole.Mediator), await app.AddCase(c => c.BringTo(CaseStatus.Mediating)));

    private async Task<Consultation> Held(Browser browser, string reference)
    {
        await browser.Press(
            await browser.Open(ConsultationLinks.Ask(reference)), "保存会诊问题", [.. Question.Where(f => f.Field != "Seats[1].Evidence"), ("Seats[1].Evidence", "OnDuty")]);
        var asked = await Only(reference);
        await browser.Press(await browser.Open(Of(ConsultationTrigger.Convene, reference, asked)), "召集会诊", ("At", "2026-03-02T08:00"));
        await browser.Press(await browser.Open(Of(ConsultationTrigger.Hold, reference, asked)), "保存会诊记录", ("Minutes", "按过错分担"));
        return await Only(reference);
    }

    private async Task<Consultation> Only(string reference) => Assert.Single((await app.ReadCase(reference)).Consultations);
}
