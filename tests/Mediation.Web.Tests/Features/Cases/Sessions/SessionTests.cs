using System.Net;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Sessions;

namespace Mediation.Web.Tests.Features.Cases.Sessions;

/// <summary>Sittings, from the opening of mediation to the signed record. The clock stands at nine o'clock on 2026-03-02.</summary>
public sealed class SessionTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string SeparateTag = "背靠背 · 不得向对方出示或者打印";

    private static readonly (string Field, string? Value)[] Plan =
        [("Kind", "Joint"), ("IsOpen", "False"), ("StartsAt", "2026-03-02T08:00"), ("RecorderName", "示例记录员")];

    private static readonly (string Field, string? Value)[] Record =
    [
        ("EndedAt", "2026-03-02T08:50"), ("Parties[0].Presence", "InPerson"), ("Parties[1].Presence", "InPerson"),
        ("Accounts", "李示例称楼上漏水；王示例承认水管老化。"), ("UndisputedFacts", "水管老化漏水"), ("Proposal", "王示例出工出料，李示例分担三成"), ("Outcome", "双方约定再次调解"),
    ];

    [Fact]
    public async Task OpenMediation_WhenEverybodyIsWilling_OpensTheStage()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            c.BringTo(CaseStatus.Accepted);
            c.Case.GiveRightsNotice(c.Respondent.Id, DeclarationWay.OralNoted, null, c.Context, c.Mediator);
            foreach (var party in c.Case.Parties)
            {
                c.Case.DeclareWilling(party.Id, DeclarationWay.OralNoted, null, c.Context, c.Mediator);
            }

            c.Case.AssignHost(c.Mediator.MediatorId!.Value, c.Mediator.Name, AssignmentMode.Appointed, null, c.Context, c.Mediator);
        });
        var page = await browser.Open(CaseLinks.Of(CaseTrigger.OpenMediation, reference));
        HtmlAssert.Shows(page, "参加调解的每一方当事人均自愿");

        page = await browser.Press(page, "开始调解");

        Assert.Equal("已开始调解，请安排调解。", page.Notice);
        var found = await app.ReadCase(reference);
        Assert.Equal(CaseStatus.Mediating, found.Status);
        Assert.Contains(found.Events, e => e.Act == nameof(CaseTrigger.OpenMediation) && e.Checks.Count > 0);
    }

    [Fact]
    public async Task OpenMediation_WhenARuleIsUnmet_ShowsItAndIsRefused()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));
        var address = CaseLinks.Of(CaseTrigger.OpenMediation, reference);
        var visits = await browser.Open(CaseLinks.Visits(reference));

        var page = await browser.Open(address);
        HtmlAssert.Shows(page, "尚未确定主持调解员");
        Assert.Empty(page.Html.QuerySelectorAll("main button"));

        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", visits.Value("__RequestVerificationToken")!)]);
        using var response = await browser.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(CaseStatus.Accepted, (await app.ReadCase(reference)).Status);
    }

    [Fact]
    public async Task Session_WhenPlannedRecordedAndSigned_IsKeptWithEveryField()
    {
        var (browser, reference) = await Begin();
        var form = await browser.Open(SessionLinks.Plan(reference));
        Assert.NotEmpty(form.Value("HostName")!);
        Assert.Contains("云桥街道", form.Value("Place")!, StringComparison.Ordinal);
        var page = await browser.Press(form, "保存安排", Plan);
        Assert.Equal("已安排调解，请通知当事人。", page.Notice);

        var session = await OnlySession(reference);
        form = await browser.Open(SessionLinks.Record(reference, session.Id));
        HtmlAssert.Shows(form, "不得在后续程序中用作对其不利的证据");
        page = await browser.Press(form, "保存调解记录", Record);
        Assert.Equal("登记调解签名", page.Heading);

        page = await browser.Press(page, "保存签名",
            ("Rows[0].Answer", "Signed"), ("Rows[1].Answer", "Refused"), ("Rows[1].RefusedBecause", "认为记录不全"),
            ("Rows[2].Answer", "Signed"), ("Rows[3].Answer", "Signed"));
        Assert.Equal("签名已登记，调解记录完成。", page.Notice);

        session = await OnlySession(reference);
        Assert.Equal(SessionStatus.Signed, session.Status);
        Assert.Equal("水管老化漏水", session.UndisputedFacts);
        Assert.Equal("王示例出工出料，李示例分担三成", session.Proposal);
        Assert.Contains("自愿、平等、不收费", session.NoticeGiven, StringComparison.Ordinal);
        Assert.Equal(2, session.Attendances.Count);
        Assert.Equal(["当事人", "当事人", "人民调解员", "记录人"], session.Signatures.Select(s => s.Role));
        Assert.Equal("认为记录不全", session.Signatures[1].RefusedBecause);
        Assert.Equal(
            [CaseActs.PlanSession, CaseActs.RecordSession, CaseActs.SignSession],
            (await app.ReadCase(reference)).Events.OrderBy(e => e.Sequence).TakeLast(3).Select(e => e.Act));
        HtmlAssert.Shows(await browser.Open(SessionLinks.One(reference, session.Id)), "认为记录不全");
    }

    [Fact]
    public async Task Session_WhenSeparate_IsTaggedEverywhereAndAsksOnlyItsSide()
    {
        var (browser, reference) = await Begin();
        var page = await browser.Press(
            await browser.Open(SessionLinks.Plan(reference)), "保存安排",
            [.. Plan.Where(f => f.Field != "Kind"), ("Kind", "Separate"), ("SeparateSide", "Respondent")]);
        HtmlAssert.Shows(page, SeparateTag);
        var session = await OnlySession(reference);

        page = await browser.Open(SessionLinks.Record(reference, session.Id));
        HtmlAssert.Shows(page, SeparateTag);
        HtmlAssert.Shows(page, "被申请人：王示例");
        HtmlAssert.DoesNotShow(page, "申请人：李示例");
        HtmlAssert.Shows(await browser.Open(SessionLinks.One(reference, session.Id)), SeparateTag);
    }

    [Fact]
    public async Task Plan_UnderTheViolenceFlag_BarsTheJointSittingWithItsReason()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating).Case.FlagViolence(true, "女方有伤", false, c.Context, c.Mediator));

        var page = await browser.Open(SessionLinks.Plan(reference));
        HtmlAssert.Shows(page, "不能安排面对面调解");
        HtmlAssert.Shows(page, "本案已标注家庭暴力");
        Assert.Empty(page.Html.QuerySelectorAll("input[name=Kind][value=Joint]"));

        page = await browser.Press(page, "保存安排", Plan);
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty((await app.ReadCase(reference)).Sessions);
    }

    [Fact]
    public async Task Plan_WithARiskReportOwed_BarsTheJointSittingButNotTheSeparateOne()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
            c.BringTo(CaseStatus.Mediating).Case.AssessRisk(RiskLevel.MayTurnCriminal, "扬言报复", null, c.Context, c.Mediator));

        var page = await browser.Open(SessionLinks.Plan(reference));
        HtmlAssert.Shows(page, "尚未登记报告");

        page = await browser.Press(page, "保存安排", [.. Plan.Where(f => f.Field != "Kind"), ("Kind", "Separate"), ("SeparateSide", "Applicant")]);
        Assert.Equal("已安排调解，请通知当事人。", page.Notice);
    }

    [Fact]
    public async Task AssessRisk_AfterAJointSittingWasPlanned_WarnsOnThePlanUntilTheReportIsMade()
    {
        const string warning = "现在还不能按这个安排调解";
        var (browser, reference) = await Begin();
        await browser.Press(await browser.Open(SessionLinks.Plan(reference)), "保存安排", Plan);
        var session = await OnlySession(reference);
        HtmlAssert.DoesNotShow(await browser.Open(CaseLinks.Sessions(reference)), warning);

        var page = await browser.Press(
            await browser.Open($"{CaseLinks.Risk(reference)}/assess"), "登记", ("Level", "MayTurnCriminal"), ("Signs", "扬言报复"), ("ReportLater", "true"));

        HtmlAssert.IsFine(page);
        Assert.Empty(page.Errors);
        Assert.Contains("已安排的面对面调解，登记报告以前不能进行", page.Notice, StringComparison.Ordinal);
        HtmlAssert.Shows(await browser.Open(CaseLinks.Sessions(reference)), warning);
        HtmlAssert.Shows(await browser.Open(SessionLinks.One(reference, session.Id)), warning);
        Assert.Equal(DueKind.RiskReport, (await app.ReadCase(reference)).NextDueKind);
    }

    [Theory]
    [InlineData("Kind", "", "请选择面对面还是背靠背")]
    [InlineData("StartsAt", "", "请填写开始时间")]
    [InlineData("Place", "", "请填写调解地点")]
    [InlineData("HostName", "", "请填写主持调解员")]
    [InlineData("RecorderName", "", "请填写记录人")]
    public async Task Plan_WhenAFieldIsEmpty_SaysWhatToDoBesideIt(string field, string value, string message)
    {
        var (browser, reference) = await Begin();

        var page = await browser.Press(
            await browser.Open(SessionLinks.Plan(reference)), "保存安排", [.. Plan.Where(f => f.Field != field), (field, value)]);

        HtmlAssert.Refuses(page, field, message);
    }

    [Fact]
    public async Task Plan_WhenSeparateWithoutASide_AsksForIt()
    {
        var (browser, reference) = await Begin();

        var page = await browser.Press(
            await browser.Open(SessionLinks.Plan(reference)), "保存安排", [.. Plan.Where(f => f.Field != "Kind"), ("Kind", "Separate")]);

        HtmlAssert.Refuses(page, "SeparateSide", "背靠背调解请选择和哪一方谈");
    }

    [Theory]
    [InlineData("EndedAt", "2026-03-02T08:00", "结束时间要晚于开始时间；开始时间不对的，先更改安排")]
    [InlineData("EndedAt", "2026-03-02T10:00", "不能晚于现在，请检查时间")]
    [InlineData("NoticeGiven", "", "请写明开始时告知了什么")]
    [InlineData("Accounts", "", "请记录各方的陈述")]
    [InlineData("Outcome", "", "请写明这次调解的结果")]
    public async Task Record_WhenAFieldIsWrong_SaysWhatToDoBesideIt(string field, string value, string message)
    {
        var (browser, reference, session) = await Planned();

        var page = await browser.Press(
            await browser.Open(SessionLinks.Record(reference, session)), "保存调解记录", [.. Record.Where(f => f.Field != field), (field, value)]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Equal("水管老化漏水", page.Value("UndisputedFacts"));
    }

    [Fact]
    public async Task Record_WhenNobodyCame_PointsToCancelling()
    {
        var (browser, reference, session) = await Planned();

        var page = await browser.Press(
            await browser.Open(SessionLinks.Record(reference, session)), "保存调解记录",
            [.. Record.Where(f => !f.Field.StartsWith("Parties", StringComparison.Ordinal)), ("Parties[0].Presence", "Absent"), ("Parties[1].Presence", "Absent")]);

        HtmlAssert.Refuses(page, "Parties", "没有当事人到场的，请取消这次调解，不要填写记录");
    }

    [Fact]
    public async Task Record_WhenAnAgentSpoke_KeepsTheName()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating).Case.AddAgent(
            c.Respondent.Id, new Agent("孙示例", AgentKind.Lawyer, true, true, false, c.Context.Today.AddDays(-1)), c.Context, c.Mediator));
        var session = await PlanOn(browser, reference);
        (string, string?)[] represented = [.. Record.Where(f => f.Field != "Parties[1].Presence"), ("Parties[1].Presence", "Represented")];

        var form = await browser.Open(SessionLinks.Record(reference, session));
        var page = await browser.Press(form, "保存调解记录", [.. represented, ("Parties[1].SpokenForBy", "钱示例")]);
        Assert.Contains("钱示例还没有登记为代理人，或者手续不全，或者是对方当事人", page.Errors);

        await browser.Press(page, "保存调解记录", [.. represented, ("Parties[1].SpokenForBy", "孙示例")]);
        Assert.Equal([null, "孙示例"], (await OnlySession(reference)).Attendances.Select(a => a.RepresentedBy));
    }

    [Fact]
    public async Task Record_WhenAHelperSat_AsksForEverybodysConsentFirst()
    {
        Guid helper = default;
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c =>
        {
            helper = c.BringTo(CaseStatus.Mediating).Case.InviteHelper("周邻居", "邻居", c.Context, c.Mediator).Id;
            c.Case.AnswerHelper(helper, c.Applicant.Id, true, c.Context, c.Mediator);
        });
        var session = await PlanOn(browser, reference);
        var form = await browser.Open(SessionLinks.Record(reference, session));
        HtmlAssert.Shows(form, "周邻居（邻居）：王示例尚未同意邀请周邻居");

        var page = await browser.Press(form, "保存调解记录", [.. Record, ("Helpers", helper.ToString())]);
        HtmlAssert.Refuses(page, "Helpers", "王示例尚未同意邀请周邻居");
        Assert.Equal(SessionStatus.Planned, (await OnlySession(reference)).Status);

        await browser.Press(await browser.Open(CaseLinks.Parties(reference)), "登记同意：王示例、周邻居");
        HtmlAssert.Shows(await browser.Open(CaseLinks.Parties(reference)), "可以到场");
        page = await browser.Press(
            await browser.Open(SessionLinks.Record(reference, session)), "保存调解记录", [.. Record, ("Helpers", helper.ToString())]);
        Assert.Equal("登记调解签名", page.Heading);

        var held = await OnlySession(reference);
        Assert.Equal((SessionStatus.Recorded, "周邻居"), (held.Status, Assert.Single(held.Helpers).Name));
        HtmlAssert.Shows(await browser.Open(SessionLinks.One(reference, session)), "周邻居（邻居）");
    }

    [Theory]
    [InlineData("Rows[0].Answer", "", "请选择是否签名")]
    [InlineData("Rows[0].On", "2026-03-01", "签名日期不能早于调解当日")]
    [InlineData("Rows[0].On", "2026-03-03", "日期不能晚于今天")]
    [InlineData("Rows[2].Answer", "Refused", "调解员、记录人必须签名")]
    public async Task Sign_WhenAnAnswerIsWrong_SaysWhatToDo(string field, string value, string message)
    {
        var (browser, reference, session) = await Planned();
        var page = await browser.Press(await browser.Open(SessionLinks.Record(reference, session)), "保存调解记录", Record);
        (string Field, string? Value)[] all = [.. Enumerable.Range(0, 4).Select(i => ($"Rows[{i}].Answer", (string?)"Signed"))];

        page = await browser.Press(page, "保存签名", [.. all.Where(f => f.Field != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Errors);
        Assert.Equal(SessionStatus.Recorded, (await OnlySession(reference)).Status);
    }

    [Fact]
    public async Task Record_WhenSigned_CannotBeWrittenAnew()
    {
        var (browser, reference, session) = await Planned();
        var late = await browser.Open(SessionLinks.Record(reference, session));
        var page = await browser.Press(late, "保存调解记录", Record);
        await browser.Press(page, "保存签名", [.. Enumerable.Range(0, 4).Select(i => ($"Rows[{i}].Answer", (string?)"Signed"))]);

        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(SessionLinks.Record(reference, session))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(SessionLinks.Sign(reference, session))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Open(SessionLinks.Cancel(reference, session))).Status);
    }

    [Fact]
    public async Task Cancel_WhenDone_KeepsTheReason()
    {
        var (browser, reference, session) = await Planned();

        var page = await browser.Press(await browser.Open(SessionLinks.Cancel(reference, session)), "取消这次调解", ("Reason", "王示例临时出差"));

        HtmlAssert.Shows(page, "王示例临时出差");
        Assert.Equal(SessionStatus.Cancelled, (await OnlySession(reference)).Status);
    }

    [Fact]
    public async Task Replan_WhenDone_ChangesTheHour()
    {
        var (browser, reference, session) = await Planned();

        await browser.Press(await browser.Open(SessionLinks.Replan(reference, session)), "保存安排", ("StartsAt", "2026-03-04T14:30"));

        Assert.Equal(new DateTime(2026, 3, 4, 6, 30, 0, DateTimeKind.Utc), (await OnlySession(reference)).StartsAt);
    }

    [Fact]
    public async Task Sessions_BeforeMediation_SayWhyNoneCanBePlanned()
    {
        var browser = await app.SignInAs(StaffRole.Mediator);
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Accepted));

        HtmlAssert.Shows(await browser.Open(CaseLinks.Sessions(reference)), "案件尚未进入调解阶段");
        var page = await browser.Press(await browser.Open(SessionLinks.Plan(reference)), "保存安排", [.. Plan, ("HostName", "示例调解员")]);
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [Fact]
    public async Task Sessions_ForAnotherMediatorOfTheCentre_DoNotExist()
    {
        var (_, reference, session) = await Planned();
        var other = await app.SignIn("mediator2");

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(CaseLinks.Sessions(reference))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(SessionLinks.One(reference, session))).Status);
    }

    [Fact]
    public async Task Sessions_ForASiblingCentre_DoNotExist()
    {
        var (_, reference, session) = await Planned();
        var sibling = await app.SignIn("director2");

        Assert.Equal(HttpStatusCode.NotFound, (await sibling.Open(SessionLinks.Record(reference, session))).Status);
    }

    private async Task<(Browser Browser, string Reference)> Begin() =>
        (await app.SignInAs(StaffRole.Mediator), await app.AddCase(c => c.BringTo(CaseStatus.Mediating)));

    private async Task<(Browser Browser, string Reference, Guid Session)> Planned()
    {
        var (browser, reference) = await Begin();
        return (browser, reference, await PlanOn(browser, reference));
    }

    private async Task<Guid> PlanOn(Browser browser, string reference)
    {
        await browser.Press(await browser.Open(SessionLinks.Plan(reference)), "保存安排", Plan);
        return (await OnlySession(reference)).Id;
    }

    private async Task<MediationSession> OnlySession(string reference) => Assert.Single((await app.ReadCase(reference)).Sessions);
}
