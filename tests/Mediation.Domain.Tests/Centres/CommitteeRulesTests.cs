using Mediation.Domain.Centres;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Centres;

/// <summary>How a committee is composed (人民调解法 8).</summary>
public class CommitteeRulesTests
{
    private static readonly MediationCommittee Committee =
        MediationCommittee.Register(Guid.CreateVersion7(), CommitteeKind.Street, "测试街道人民调解委员会", "测试");

    [Fact]
    public void Lacks_WhenThreeMembersWithAChairAndAWoman_IsEmpty() =>
        Assert.Empty(CommitteeRules.Lacks(Roll(Member(CommitteePost.Chair), Member(sex: Sex.Female), Member(CommitteePost.DeputyChair)), Given.Context));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void NumberOfMembers_OutsideThreeToNine_Warns(int members, bool holds)
    {
        var roll = Roll([.. Enumerable.Range(0, members).Select(_ => Member())]);

        if (holds)
            RuleAssert.Met(CommitteeRules.NumberOfMembers, roll);
        else
            RuleAssert.Warns(CommitteeRules.NumberOfMembers, roll, $"现有在任委员{members}名");
    }

    [Fact]
    public void Roll_WhenSomebodyIsAppointedOrLeftOrOfAnotherCommittee_DoesNotCountThem()
    {
        var left = Member();
        left.Leave();
        var termOver = Member(until: Given.Today.AddDays(-1));
        var elsewhere = Mediator.Enter(
            Guid.CreateVersion7(), MediatorKind.Member, "测试他处", new DateOnly(1980, 1, 1), Given.Today, Given.Today, Given.Today);

        Assert.Single(Roll(Member(), Member(kind: MediatorKind.Appointed), left, termOver, elsewhere).Members);
    }

    [Fact]
    public void OneChair_WhenNoneOrTwo_Warns()
    {
        RuleAssert.Warns(CommitteeRules.OneChair, Roll(Member()), "没有在任的主任");
        RuleAssert.Met(CommitteeRules.OneChair, Roll(Member(), Member(CommitteePost.Chair)));
        RuleAssert.Warns(CommitteeRules.OneChair, Roll(Member(CommitteePost.Chair), Member(CommitteePost.Chair)), "登记了2名主任");
    }

    [Fact]
    public void HasAWoman_WhenThereAreOnlyMen_Warns()
    {
        RuleAssert.Warns(CommitteeRules.HasAWoman, Roll(Member(sex: Sex.Male), Member(sex: null)), "没有妇女成员");
        RuleAssert.Met(CommitteeRules.HasAWoman, Roll(Member(sex: Sex.Female)));
    }

    [Fact]
    public void HasSeveralPeoples_WhereSeveralLive_AsksForASmallerOne()
    {
        var committee = MediationCommittee.Register(Guid.CreateVersion7(), CommitteeKind.Village, "测试村人民调解委员会", "村");
        var (one, other) = (Member(of: committee, ethnicity: "汉族"), Member(of: committee, ethnicity: "回族"));
        RuleAssert.Met(CommitteeRules.HasSeveralPeoples, CommitteeRoll.On(committee, [one], Given.Today));

        committee.WorkAmongSeveralPeoples(true);

        RuleAssert.Warns(CommitteeRules.HasSeveralPeoples, CommitteeRoll.On(committee, [one], Given.Today), "只有一个");
        RuleAssert.Met(CommitteeRules.HasSeveralPeoples, CommitteeRoll.On(committee, [one, other], Given.Today));
    }

    [Fact]
    public void Elect_OfSomebodyAppointed_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Member(kind: MediatorKind.Appointed).Elect(CommitteePost.Chair));
    }

    private static CommitteeRoll Roll(params Mediator[] mediators) => CommitteeRoll.On(Committee, mediators, Given.Today);

    private static Mediator Member(
        CommitteePost post = CommitteePost.None, Sex? sex = Sex.Male, MediatorKind kind = MediatorKind.Member, DateOnly? until = null,
        MediationCommittee? of = null, string? ethnicity = null)
    {
        var member = Mediator.Enter(
            (of ?? Committee).Id, kind, "测试委员", new DateOnly(1980, 1, 1), Given.Today.AddYears(-1), until ?? Given.Today.AddYears(2), Given.Today);
        member.Describe(sex, ethnicity);
        member.Elect(post);
        return member;
    }
}
