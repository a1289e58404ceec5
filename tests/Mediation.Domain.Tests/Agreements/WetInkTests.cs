using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Agreements;

/// <summary>手写板签名: only where the committee switched it on and the party agreed, never for personal relations.</summary>
public class WetInkTests
{
    private static readonly SigningAct OnTablet = new(Given.Today, SigningMethod.Tablet) { AgreedToTablet = true, StrokesHash = "01" };

    [Fact]
    public void Tablet_WhenSwitchedOnAndAgreed_Counts() =>
        Assert.Null(ObstacleTo(SomeCase.Mediating(), OnTablet, tabletAllowed: true));

    [Fact]
    public void Tablet_WhenTheCommitteeHasNotSwitchedItOn_DoesNotCount() =>
        Assert.Equal("本调解委员会未启用手写板签名", ObstacleTo(SomeCase.Mediating(), OnTablet, tabletAllowed: false));

    [Fact]
    public void Tablet_WhenThePartyHasNotAgreed_DoesNotCount() =>
        Assert.Equal("测试甲未同意使用手写板签名", ObstacleTo(SomeCase.Mediating(), OnTablet with { AgreedToTablet = false }, tabletAllowed: true));

    [Fact]
    public void Tablet_WhenTheCategoryIsOfPersonalRelations_DoesNotCountAndInkDoes()
    {
        var of = SomeCase.Mediating(intake => intake with { Category = SomeCase.Inheritance });

        Assert.Contains("须在纸上签名", ObstacleTo(of, OnTablet, tabletAllowed: true), StringComparison.Ordinal);
        Assert.Null(ObstacleTo(of, OnTablet with { Method = SigningMethod.Signature }, tabletAllowed: true));
    }

    [Theory]
    [InlineData(ClauseKind.MarriageStatus, false)]
    [InlineData(ClauseKind.PersonalStatus, false)]
    [InlineData(ClauseKind.FamilyMatter, false)]
    [InlineData(ClauseKind.Conduct, true)]
    [InlineData(ClauseKind.OwnershipDeclaration, true)]
    public void Tablet_WhenOneClauseIsOfPersonalRelations_DoesNotCount(ClauseKind kind, bool counts)
    {
        var of = SomeCase.Mediating();

        Assert.Equal(counts, ObstacleTo(of, OnTablet, tabletAllowed: true, SomeAgreement.Payment(of).With(ClauseKind.Payment, kind)) is null);
    }

    [Fact]
    public void Tablet_WhenTheHostMediatorSignsOnIt_NeedsNoAgreementOfAParty()
    {
        var of = SomeCase.Mediating();
        var agreement = of.Sent(tabletAllowed: true);
        var slot = agreement.PlaceOf(SignatoryRole.HostMediator);

        of.Sign(agreement, slot, OnTablet with { AgreedToTablet = false });

        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
    }

    private static string? ObstacleTo(DisputeCase of, SigningAct act, bool tabletAllowed, AgreementContent? content = null)
    {
        var agreement = of.Sent(content, tabletAllowed);
        var slot = agreement.PlaceOf(of.Applicant());
        of.Sign(agreement, slot, act);
        return SignatureRules.ObstacleTo(agreement, slot)?.Chinese;
    }
}
