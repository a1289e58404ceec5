using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Sessions;

/// <summary>Whose signatures the record of a sitting asks for.</summary>
public sealed class SignatoriesTests
{
    [Fact]
    public void Signatories_WhenAPartyWasRepresented_NameWhoSigns()
    {
        var of = SomeCase.Mediating();
        var plan = new SessionPlan(SittingKind.Joint, null, IsOpen: false, Given.Now, "测试中心", "测试调解员甲", "测试记录员卯");
        var session = of.PlanSession(plan, Given.Context, Given.Mediator);
        of.RecordSession(session.Id, new SessionRecord(Given.Now, [.. of.Parties.Select(party => party.Id)])
        {
            SpokenForBy = new Dictionary<Guid, string> { [of.Respondent().Id] = "测试律师辰" },
        }, Given.Context, Given.Mediator);

        Assert.Equal(["测试甲", "测试乙（测试律师辰代）", "测试调解员甲", "测试记录员卯"], session.Signatories.Select(who => who.Name));
        Assert.Equal([true, true, false, false], session.Signatories.Select(who => who.MayRefuse));
    }
}
