using System.Net;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Data;
using Mediation.TestSupport.Web;
using Mediation.Web.Features.Cases;
using Mediation.Web.Features.Cases.Parties;

namespace Mediation.Web.Tests.Features.Cases.Parties;

public sealed class PartyActTests(MediationApp app) : IClassFixture<MediationApp>
{
    [Fact]
    public async Task AddParty_WithAnIdNumber_SealsItAndReadsBirthDateAndSex()
    {
        var (reference, browser) = await Start();

        var page = await browser.Press(await browser.Open(PartyLinks.Add(reference)), "保存",
            ("Side", "Respondent"), ("Kind", "Person"), ("Name", "孙示例"), ("NationalId", "990101199001010019"), ("Phone", "138 0000 0009"));

        Assert.Equal(CaseLinks.Parties(reference), page.Path);
        var added = (await app.ReadCase(reference)).Parties.Single(p => p.Name == "孙示例");
        Assert.Equal(new DateOnly(1990, 1, 1), added.BirthDate);
        Assert.Equal(Sex.Male, added.Sex);
        Assert.DoesNotContain("19900101", added.NationalId!.Cipher, StringComparison.Ordinal);
        HtmlAssert.Shows(page, added.NationalId.Masked);
        HtmlAssert.DoesNotShow(page, "990101199001010019");
    }

    [Theory]
    [InlineData("Side", "", "请选择站在哪一方")]
    [InlineData("Kind", "", "请选择自然人还是单位")]
    [InlineData("Name", "", "请填写姓名或者单位名称；不知道全名的，先写知道的称呼")]
    [InlineData("BirthDate", "2030-01-01", "日期不能晚于今天")]
    public async Task AddParty_WhenAFieldIsWrong_SaysWhatToDo(string field, string value, string message)
    {
        var (reference, browser) = await Start();
        var fields = new Dictionary<string, string?> { ["Side"] = "Applicant", ["Kind"] = "Person", ["Name"] = "孙示例", ["Address"] = "示例路9号", [field] = value };

        var page = await browser.Press(await browser.Open(PartyLinks.Add(reference)), "保存", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        HtmlAssert.Refuses(page, field, message);
        Assert.Equal("示例路9号", page.Value("Address"));
    }

    [Theory]
    [InlineData("NationalId", "990101199001010010")]
    [InlineData("Phone", "12")]
    public async Task AddParty_WhenANumberCannotBe_IsRefusedBesideTheField(string field, string value)
    {
        var (reference, browser) = await Start();

        var page = await browser.Press(await browser.Open(PartyLinks.Add(reference)), "保存",
            ("Side", "Applicant"), ("Kind", "Person"), ("Name", "孙示例"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.ErrorAt(field));
        Assert.Equal(value, page.Value(field));
    }

    [Fact]
    public async Task CorrectParty_WhenSealedFieldsStayEmpty_KeepsThem()
    {
        var (reference, browser) = await Start();
        var before = (await app.ReadCase(reference)).Parties.Single(p => p.Side == PartySide.Applicant);

        await browser.Press(await browser.Open(PartyLinks.Correct(reference, before.Id)), "保存", ("Name", "李更正"));

        var after = (await app.ReadCase(reference)).PartyOf(before.Id);
        Assert.Equal("李更正", after.Name);
        Assert.Equal(before.NationalId, after.NationalId);
        Assert.Equal(before.Phone, after.Phone);
    }

    [Fact]
    public async Task GiveRightsNotice_ThenDeclareWilling_IsKeptWithItsWayAndEvents()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Respondent, reference);

        await browser.Press(await browser.Open(PartyLinks.RightsNotice(reference, party)), "登记告知", ("Way", "PhoneNoted"), ("Note", "电话告知"));
        await browser.Press(await browser.Open(PartyLinks.Willing(reference, party)), "登记同意", ("Way", "ByTakingPart"));

        var saved = await app.ReadCase(reference);
        Assert.Equal(DeclarationWay.PhoneNoted, saved.PartyOf(party).RightsNotice!.Way);
        Assert.Equal(Participation.Willing, saved.PartyOf(party).Participation);
        Assert.Contains(saved.Events, e => e.Act == CaseActs.GiveRightsNotice);
        Assert.Contains(saved.Events, e => e.Act == CaseActs.DeclareWilling);
    }

    [Fact]
    public async Task DeclareWilling_ByTakingPartWithoutANotice_IsRefused()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Respondent, reference);

        var page = await browser.Press(await browser.Open(PartyLinks.Willing(reference, party)), "登记同意", ("Way", "ByTakingPart"));

        HtmlAssert.Refuses(page, "Way", "到场参加只有在告知权利义务之后才算同意，请先登记告知");
    }

    [Fact]
    public async Task DeclareRefusal_OfAWholeSide_LeadsToTheEnd()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Respondent, reference);

        var page = await browser.Press(await browser.Open(PartyLinks.Refusal(reference, party)), "登记拒绝", ("Way", "PhoneNoted"), ("Note", "不谈"));

        Assert.Equal(CaseLinks.Of(CaseTrigger.Terminate, reference), page.Path);
        Assert.Equal(Participation.Refused, (await app.ReadCase(reference)).PartyOf(party).Participation);
    }

    [Fact]
    public async Task AddAgent_WhenTheSideHasTwo_IsRefused()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Applicant, reference);
        await AddAgent(browser, reference, party, "钱代理");
        await AddAgent(browser, reference, party, "赵代理");

        var page = await AddAgent(browser, reference, party, "孙代理");

        HtmlAssert.Refuses(page, "Name", "这一方已有 2 名代理人，最多 2 名；请先终止一名的代理");
    }

    [Fact]
    public async Task AddAgent_WhenTheIdentityNumberActsForTheOtherSideUnderAnotherName_IsRefused()
    {
        var (reference, browser) = await Start();
        await AddKnownAgent(browser, reference, await PartyOn(PartySide.Applicant, reference), "钱代理");

        var page = await AddKnownAgent(browser, reference, await PartyOn(PartySide.Respondent, reference), "钱代里");

        HtmlAssert.Refuses(page, "Name", "钱代理同时代理双方当事人");
        var agent = Assert.Single((await app.ReadCase(reference)).Parties.SelectMany(p => p.Agents));
        Assert.DoesNotContain("990101198503030015", agent.NationalId!.Cipher, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agent_WhenSupplementedAndEnded_KeepsWhatWasSaid()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Applicant, reference);
        await AddAgent(browser, reference, party, "钱代理");
        var agent = (await app.ReadCase(reference)).PartyOf(party).Agents[0].Id;

        await browser.Press(await browser.Open(PartyLinks.SupplementAgent(reference, party, agent)), "保存",
            ("IdentityOnFile", "true"), ("PowerOnFile", "true"), ("HasSpecialAuthority", "true"));
        await browser.Press(await browser.Open(PartyLinks.EndAgency(reference, party, agent)), "终止代理", ("Confirmed", "true"));

        var ended = (await app.ReadCase(reference)).PartyOf(party).Agents[0];
        Assert.True(ended.HasSpecialAuthority);
        Assert.NotNull(ended.Until);
    }

    [Fact]
    public async Task PartyEvent_WhenAPartyDies_SuspendsUntilASuccessorStepsIn()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        var party = await PartyOn(PartySide.Respondent, reference);

        await browser.Press(await browser.Open(PartyLinks.Event(reference, party)), "登记", ("Kind", "Died"), ("On", "2026-03-01"), ("Note", "家属告知"));
        Assert.Equal(CaseStatus.Suspended, (await app.ReadCase(reference)).Status);
        await browser.Press(await browser.Open(PartyLinks.Successor(reference, party)), "登记承继人", ("Kind", "Person"), ("Name", "王承继"), ("BirthDate", "1999-01-01"));

        var saved = await app.ReadCase(reference);
        Assert.True(saved.PartyOf(party).IsReplaced);
        Assert.Contains(saved.Parties, p => p.SuccessorOfPartyId == party);
    }

    [Fact]
    public async Task PartyEvent_WhenAPartyLosesCapacity_AsksForAGuardianNotASuccessor()
    {
        var reference = await app.AddCase(c => c.BringTo(CaseStatus.Mediating));
        var browser = await app.SignIn("mediator1");
        var party = await PartyOn(PartySide.Respondent, reference);
        await browser.Press(
            await browser.Open(PartyLinks.Event(reference, party)), "登记", ("Kind", "LostCapacity"), ("On", "2026-03-01"), ("Note", "中风"));
        HtmlAssert.Shows(await browser.Open(CaseLinks.Case(reference)), "尚无法定代理人");

        var page = await browser.Press(await browser.Open(PartyLinks.ResolveEvent(reference, party)), "登记", ("How", "家属照顾"));
        HtmlAssert.Refuses(page, "How", "王示例丧失行为能力，尚未登记法定代理人");
        await browser.Press(
            await browser.Open(PartyLinks.Representative(reference, party)), "登记", ("Name", "王配偶"), ("Relation", "配偶"));
        await browser.Press(await browser.Open(PartyLinks.ResolveEvent(reference, party)), "登记", ("How", "由配偶代理"));

        Assert.False((await app.ReadCase(reference)).PartyOf(party).AwaitsSuccessor);
    }

    [Fact]
    public async Task Helper_WhenAPartyAnswers_KeepsTheConsent()
    {
        var (reference, browser) = await Start();
        await browser.Press(await browser.Open(PartyLinks.InviteHelper(reference)), "登记邀请", ("Name", "周邻居"), ("Relation", "邻居"));

        await browser.Press(await browser.Open(CaseLinks.Parties(reference)), "登记同意：李示例、周邻居");

        Assert.Single((await app.ReadCase(reference)).Helpers[0].ConsentingPartyIds);
    }

    [Fact]
    public async Task GroupList_WithMoreThanFive_IsRefused()
    {
        var (reference, browser) = await Start();

        var page = await browser.Press(await browser.Open(PartyLinks.FileGroupList(reference)), "登记",
            ("Side", "Applicant"), ("SignedOn", "2026-03-01"), ("Members", "30"), ("Representatives", "甲\n乙\n丙\n丁\n戊\n己"));

        HtmlAssert.Refuses(page, "Representatives", "代表人太多了，请核对推选书：名额以规定为限");
    }

    [Fact]
    public async Task Party_OfAnotherCase_IsUnknown()
    {
        var (reference, browser) = await Start();
        var other = await app.AddCase(c => c.WithNeighbours());
        var foreign = await PartyOn(PartySide.Applicant, other);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(PartyLinks.Correct(reference, foreign))).Status);
    }

    [Fact]
    public async Task ProtectedAddress_Always_IsShownAsProtectedOnly()
    {
        var (reference, browser) = await Start();
        await browser.Press(await browser.Open(PartyLinks.Add(reference)), "保存",
            ("Side", "Applicant"), ("Kind", "Person"), ("Name", "孙示例"), ("Address", "秘密路7号"), ("IsAddressProtected", "true"));

        var page = await browser.Open(CaseLinks.Parties(reference));

        HtmlAssert.Shows(page, "地址保密");
        HtmlAssert.DoesNotShow(page, "秘密路7号");
    }

    [Fact]
    public async Task Save_WhenSomebodyWasFaster_ShowsTheConflict()
    {
        var (reference, browser) = await Start();
        var party = await PartyOn(PartySide.Applicant, reference);
        var stale = await browser.Open(PartyLinks.RightsNotice(reference, party));
        await browser.Press(await browser.Open(PartyLinks.Willing(reference, party)), "登记同意", ("Way", "Signed"));

        var page = await browser.Press(stale, "登记告知", ("Way", "Signed"));

        Assert.Equal("这里刚被别人改过", page.Heading);
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Null((await app.ReadCase(reference)).PartyOf(party).RightsNotice);
        await browser.Press(page, "用我填写的保存");
        Assert.NotNull((await app.ReadCase(reference)).PartyOf(party).RightsNotice);
    }

    [Fact]
    public async Task Auditor_WhenTryingToChange_IsForbidden()
    {
        var (reference, _) = await Start();
        var auditor = await app.SignIn("auditor1");

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open(PartyLinks.Add(reference))).Status);
    }

    private async Task<(string Reference, Browser Browser)> Start() =>
        (await app.AddCase(c => c.WithNeighbours()), await app.SignIn("mediator1"));

    private async Task<Guid> PartyOn(PartySide side, string reference) =>
        (await app.ReadCase(reference)).Parties.Single(p => p.Side == side).Id;

    private static async Task<Page> AddKnownAgent(Browser browser, string reference, Guid party, string name) => await browser.Press(
        await browser.Open(PartyLinks.AddAgent(reference, party)), "登记",
        ("Name", name), ("Kind", "Lawyer"), ("From", "2026-03-02"), ("NationalId", "990101198503030015"));

    private static async Task<Page> AddAgent(Browser browser, string reference, Guid party, string name) => await browser.Press(
        await browser.Open(PartyLinks.AddAgent(reference, party)), "登记", ("Name", name), ("Kind", "Lawyer"), ("From", "2026-03-02"));
}
