using Mediation.Domain.Agreements;

namespace Mediation.Db.Seed.Demo;

/// <summary>What the made-up cases are about: one pattern per category, with the words that vary.</summary>
internal static class DemoDisputes
{
    /// <summary>Patterns by category code.</summary>
    public static readonly IReadOnlyDictionary<string, DemoDispute> ByCategory = new Dictionary<string, DemoDispute>
    {
        ["marriage-family"] = new("赡养费纠纷", "双方因老人赡养费用和照料分担发生争执，多次协商未果。", "按月支付赡养费", "轮流照料老人") { IsAmongKin = true },
        ["neighbours"] = new("楼上漏水纠纷", "申请人称楼上卫生间管道渗水，客厅天花板和木地板受损，被申请人认为是公共管道问题。", "修好漏水管道", "赔偿装修损失"),
        ["housing"] = new("宅基地相邻通道纠纷", "双方因宅基地之间通道的宽度和使用发生争执。", "恢复通道原状", "补偿通行不便的损失"),
        ["contract"] = new("房屋租赁合同纠纷", "租期届满后出租人以墙面损坏为由不退押金，承租人不同意。", "退还押金", "结清水电费") { HasOrganisation = true },
        ["production"] = new("货款结算纠纷", "供货已经完成，双方对余款数额和付款时间有争议。", "支付剩余货款", "按约定补齐短缺货物") { HasOrganisation = true },
        ["damages"] = new("宠物致人损害纠纷", "申请人在小区散步时被被申请人饲养的犬只咬伤，双方对医疗费和误工费有争议。", "赔偿医疗费", "书面道歉") { MayConcernChildren = true },
        ["mountain-land"] = new("承包地界址纠纷", "双方承包地相邻，因界石移位对面积有争议。", "重新确认界址", "赔偿青苗损失"),
        ["expropriation"] = new("拆迁过渡费纠纷", "双方对过渡费的计算期间和标准有争议。", "补发过渡费", "明确回迁时间") { HasOrganisation = true },
        ["environment"] = new("餐饮油烟扰民纠纷", "楼下餐饮店油烟排放影响住户生活，双方对改造费用有争议。", "加装油烟净化设备", "补偿清洗费用") { HasOrganisation = true },
        ["migrant-wages"] = new("拖欠工资纠纷", "申请人在示例工地做工，完工后工资没有结清。", "支付拖欠的工资", "出具工资结算单") { HasOrganisation = true },
        ["labour"] = new("解除劳动合同补偿纠纷", "单位与申请人解除劳动合同，双方对经济补偿数额有争议。", "支付经济补偿", "补缴社会保险") { HasOrganisation = true },
        ["tourism"] = new("旅游行程变更纠纷", "旅行社临时更改行程，申请人要求退还部分费用。", "退还部分团费", "赔礼道歉") { HasOrganisation = true },
        ["e-commerce"] = new("网购商品退货纠纷", "申请人认为收到的商品与页面描述不符，商家拒绝退货。", "退货退款", "承担退货运费") { HasOrganisation = true },
        ["consumer"] = new("预付卡退费纠纷", "健身房停业装修，申请人要求退还预付卡余额。", "退还余额", "承担手续费") { HasOrganisation = true },
        ["medical"] = new("诊疗服务纠纷", "申请人对诊疗过程和费用有异议，要求说明并减免部分费用。", "减免部分费用", "说明诊疗经过") { HasOrganisation = true },
        ["traffic"] = new("电动自行车碰撞纠纷", "双方在路口发生碰撞，对车辆修理费和误工费有争议。", "赔偿车辆修理费", "赔偿误工费") { MayConcernChildren = true },
        ["property-management"] = new("物业费减免纠纷", "住户以电梯长期停用为由拒交物业费，物业公司要求补交。", "减免部分物业费", "限期修好电梯") { HasOrganisation = true },
        ["other"] = new("停车位使用纠纷", "双方对公共区域停车位的使用次序有争执。", "明确停车次序", "移走地锁"),
    };
}

/// <summary>One pattern.</summary>
/// <param name="Title">纠纷名称.</param>
/// <param name="Facts">纠纷简要情况.</param>
/// <param name="Payment">The request that is about money.</param>
/// <param name="Conduct">The request that is about doing something.</param>
internal sealed record DemoDispute(string Title, string Facts, string Payment, string Conduct)
{
    /// <summary>The other side is usually a company.</summary>
    public bool HasOrganisation { get; init; }

    /// <summary>The parties are kin; some of these carry the violence flag.</summary>
    public bool IsAmongKin { get; init; }

    /// <summary>The applicant may be under age.</summary>
    public bool MayConcernChildren { get; init; }

    /// <summary>The clauses it is settled by; a labour agreement is purely about payment, so that it can be confirmed.</summary>
    public IReadOnlyList<Clause> Clauses(string payer, string payee, decimal amount, DateOnly dueOn, bool paymentOnly)
    {
        var payment = new Clause(1, ClauseKind.Payment, $"{payer}于{dueOn:yyyy年M月d日}前一次性支付{payee}人民币{amount:0.00}元（{CapitalAmount.Write(amount)}）。");
        return paymentOnly ? [payment] : [payment, new Clause(2, ClauseKind.Conduct, $"{payer}于{dueOn:yyyy年M月d日}前完成：{Conduct}。")];
    }
}
