using Mediation.Domain;
using Mediation.Domain.Centres;
using Mediation.Domain.Parties;
using Mediation.TestSupport.Web;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Tests.Features.Admin;

/// <summary>Centres, committees and mediators in the registers of an administrator.</summary>
public sealed class RegisterTests(MediationApp app) : IClassFixture<MediationApp>
{
    private const string Nothing = "00000000-0000-0000-0000-0000000000ff";

    [Fact]
    public async Task EditCentre_WithoutAName_ComesBackWithWhatNeverChanges()
    {
        var (code, id) = await app.InDatabase(db => db.Centres.Where(c => c.Name == "云桥街道").Select(c => new ValueTuple<string, Guid>(c.Code, c.Id)).SingleAsync());
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(await browser.Open($"/admin/centres/{id}"), "保存", ("Form.Name", ""));

        HtmlAssert.Refuses(page, "Form.Name", "请输入简称");
        HtmlAssert.Shows(page, code);
    }

    [Fact]
    public async Task EditMediator_WithAnotherCommitteeSentAlong_ComesBackWithTheirOwn()
    {
        var (id, committee) = await app.InDatabase(db => db.Mediators.Join(db.Committees, m => m.CommitteeId, c => c.Id, (m, c) =>
            new ValueTuple<Guid, string>(m.Id, c.Name)).FirstAsync());
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(
            await browser.Open($"/admin/mediators/{id}"), "保存", ("Form.Name", ""), ("Form.CommitteeId", Nothing));

        HtmlAssert.Refuses(page, "Form.Name", "请输入姓名");
        HtmlAssert.Shows(page, committee);
    }

    [Fact]
    public async Task NewMediator_OfACommitteeThatIsNone_IsRefused()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(
            await browser.Open("/admin/mediators/new"), "保存", ("Form.Name", "示例"), ("Form.CommitteeId", Nothing), ("Form.Kind", "Appointed"),
            ("Form.BirthDate", "1970-01-01"), ("Form.TermStart", "2026-01-01"), ("Form.TermEnd", "2028-12-31"));

        HtmlAssert.Refuses(page, "Form.CommitteeId", "请从列表中选择");
    }

    [Fact]
    public async Task NewMediator_AsASecondChair_IsRefusedWithTheFirst()
    {
        var (committee, chair) = await app.InDatabase(db => db.Mediators.Where(m => m.Post == CommitteePost.Chair)
            .OrderBy(m => m.CertificateNumber).Select(m => new ValueTuple<Guid, string>(m.CommitteeId, m.Name)).FirstAsync());
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(
            await browser.Open("/admin/mediators/new"), "保存", ("Form.Name", "示例"), ("Form.CommitteeId", committee.ToString()), ("Form.Kind", "Member"),
            ("Form.Sex", "Male"), ("Form.Post", "Chair"), ("Form.BirthDate", "1970-01-01"), ("Form.TermStart", "2026-01-01"), ("Form.TermEnd", "2028-12-31"));

        HtmlAssert.Refuses(page, "Form.Post", $"这个调委会已有主任{chair}，请先更改{chair}的职务");
        page = await browser.Press(page, "保存", ("Form.Kind", "Appointed"), ("Form.Post", "DeputyChair"));
        HtmlAssert.Refuses(page, "Form.Post", "只有委员才能担任主任、副主任（人民调解法第八条）");
    }

    [Fact]
    public async Task Committee_WithoutAWoman_IsWarnedOfInListAndPage()
    {
        var id = await app.InDatabase(async db =>
        {
            var centre = await db.Centres.OrderBy(c => c.Path).FirstAsync();
            var committee = MediationCommittee.Register(centre.Id, CommitteeKind.Professional, "一号示例人民调解委员会", "一号");
            var chair = Mediator.Enter(
                committee.Id, MediatorKind.Member, "示例主任", new DateOnly(1970, 1, 1), new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31), new DateOnly(2026, 3, 2));
            chair.Describe(Sex.Male, null);
            chair.Elect(CommitteePost.Chair);
            db.AddRange(committee, chair);
            await db.SaveChangesAsync();
            return committee.Id;
        });
        var browser = await app.SignInAs(StaffRole.Administrator);

        var list = await browser.Open("/admin/committees");
        HtmlAssert.Shows(list, "在任委员中没有妇女成员");
        HtmlAssert.Shows(list, "符合规定");
        var page = await browser.Open($"/admin/committees/{id}");
        HtmlAssert.Shows(page, "现有在任委员1名");
        HtmlAssert.Shows(page, "人民调解法第八条");
        HtmlAssert.DoesNotShow(page, "没有在任的主任");
    }

    [Fact]
    public async Task NewCommittee_AtACentreThatIsNone_IsRefused()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(
            await browser.Open("/admin/committees/new"), "保存", ("Form.Name", "示例委员会"), ("Form.ShortName", "示例"), ("Form.Kind", "Street"), ("Form.CentreId", Nothing));

        HtmlAssert.Refuses(page, "Form.CentreId", "请从列表中选择中心");
    }

    [Fact]
    public async Task NewCentre_UnderACentreThatIsNone_IsNotOpenedAtTheTop()
    {
        var browser = await app.SignInAs(StaffRole.Administrator);

        var page = await browser.Press(
            await browser.Open("/admin/centres/new"), "保存", ("Form.ParentId", Nothing), ("Form.Code", "NONE1"), ("Form.Tier", "Street"),
            ("Form.Name", "示例街道"), ("Form.PublicName", "示例中心"));

        Assert.Contains("请从列表中选择中心", page.Errors);
        Assert.False(await app.InDatabase(db => db.Centres.AnyAsync(c => c.Code == "NONE1")));
    }
}
