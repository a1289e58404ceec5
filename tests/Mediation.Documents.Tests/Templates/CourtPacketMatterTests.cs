using Mediation.Documents.Packets;
using Mediation.Documents.Templates;

namespace Mediation.Documents.Tests.Templates;

public sealed class CourtPacketMatterTests
{
    private static readonly CourtPacketMatter Matter = CourtPacketMatter.Instance;

    [Theory]
    [InlineData("不要", "示例区人民法院", CourtDemand.Never)]
    [InlineData("视情况\n示例区人民法院：必备", "示例区人民法院", CourtDemand.Always)]
    [InlineData("视情况\n示例区人民法院：必备", "别处人民法院", CourtDemand.WhereItApplies)]
    [InlineData("示例区人民法院: 必备", "示例区人民法院", CourtDemand.Always)]
    [InlineData("示例区人民法院：必备", "别处人民法院", CourtDemand.WhereItApplies)]
    public void Demand_OfACourt_IsItsOwnLineOrTheGeneralOneOrTheUsual(string text, string court, CourtDemand expected) => Assert.Equal(
        expected, CourtPacketMatter.Demand(PacketSlot.PropertyPapers, court, new Dictionary<string, string> { ["PropertyPapers"] = text }));

    [Fact]
    public void Demand_ForWhatTheLawAsksOfEveryApplication_CannotBeChanged()
    {
        PacketSlot[] byLaw = [PacketSlot.Application, PacketSlot.Agreement, PacketSlot.Identity, PacketSlot.OrganisationCertificate];

        var fields = Matter.FieldsOf(null).Select(field => field.Path).ToList();

        Assert.All(byLaw, slot => Assert.DoesNotContain(slot.ToString(), fields));
        Assert.All(byLaw, slot => Assert.Equal(
            CourtDemand.Always, CourtPacketMatter.Demand(slot, "示例区人民法院", new Dictionary<string, string> { [slot.ToString()] = "不要" })));
    }

    [Theory]
    [InlineData("必备", null)]
    [InlineData("不要\n示例区人民法院：必备", null)]
    [InlineData("要", "“要”看不明白，请写“必备”“视情况”或者“不要”")]
    [InlineData("必备\n示例区人民法院：也许", "“示例区人民法院：也许”看不明白，请写“必备”“视情况”或者“不要”")]
    public void Refusal_OfAText_NamesTheLineThatIsNotClear(string text, string? refusal) =>
        Assert.Equal(refusal, Matter.Refusal(Matter.FieldsOf(null)[0], text)?.Chinese);
}
