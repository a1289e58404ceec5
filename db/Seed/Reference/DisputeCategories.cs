using Mediation.Domain.Cases;

namespace Mediation.Db.Seed.Reference;

/// <summary>纠纷类别 in the order of the ministry's statistics form, with what the law attaches to a kind of dispute.</summary>
internal static class DisputeCategories
{
    public static IReadOnlyList<DisputeCategory> All() =>
    [
        new("marriage-family", 1, "婚姻家庭纠纷", "Marriage and family") { IsPersonalRelations = true },
        new("neighbours", 2, "邻里纠纷", "Neighbours"),
        new("housing", 3, "房屋宅基地纠纷", "Houses and homesteads"),
        new("contract", 4, "合同纠纷", "Contracts"),
        new("production", 5, "生产经营纠纷", "Production and business"),
        new("damages", 6, "损害赔偿纠纷", "Damages"),
        new("mountain-land", 7, "山林土地纠纷", "Forest and land") { RequiresWrittenAgreement = true },
        new("expropriation", 8, "征地拆迁纠纷", "Expropriation and demolition"),
        new("environment", 9, "环境污染纠纷", "Environment"),
        new("migrant-wages", 10, "拖欠农民工工资纠纷", "Unpaid wages of rural workers") { IsLabour = true, RequiresWrittenAgreement = true },
        new("labour", 11, "其他劳动争议", "Other labour disputes") { IsLabour = true, RequiresWrittenAgreement = true },
        new("tourism", 12, "旅游纠纷", "Tourism"),
        new("e-commerce", 13, "电子商务纠纷", "E-commerce"),
        new("consumer", 14, "其他消费纠纷", "Other consumer disputes"),
        new("medical", 15, "医疗纠纷", "Medical disputes") { IsMedical = true, RequiresWrittenAgreement = true },
        new("traffic", 16, "道路交通事故纠纷", "Road accidents"),
        new("property-management", 17, "物业纠纷", "Property management"),
        new("other", 18, "其他纠纷", "Other"),
    ];
}
