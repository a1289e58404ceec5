using System.Globalization;
using Mediation.Domain.Agreements;

namespace Mediation.Db.Seed.Demo;

/// <summary>What the made-up cases are about: a few patterns per category, with the words that vary.</summary>
internal static class DemoDisputes
{
    /// <summary>Patterns by category code.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<DemoDispute>> ByCategory = new Dictionary<string, IReadOnlyList<DemoDispute>>
    {
        ["marriage-family"] =
        [
            new("赡养费纠纷", "双方因老人赡养费用和照料分担发生争执，多次协商未果。", "按月支付赡养费", "轮流照料老人") { IsAmongKin = true },
            new("继承房屋分割纠纷", "父母去世后留下一套住房，子女对房屋归属和补偿数额有争议。", "支付房屋折价补偿款", "配合办理过户手续") { IsAmongKin = true },
            new("夫妻共同财产纠纷", "双方因家庭开支和存款管理发生争吵，已分开居住。", "分割共同存款", "归还个人证件和物品") { IsAmongKin = true },
        ],
        ["neighbours"] =
        [
            new("楼上漏水纠纷", "申请人称楼上卫生间管道渗水，客厅天花板和木地板受损，被申请人认为是公共管道问题。", "赔偿装修损失", "修好漏水管道"),
            new("夜间噪声纠纷", "申请人称楼上夜间跳绳、挪动家具，影响老人休息，被申请人认为声音正常。", "补偿加装隔音材料的费用", "夜间十点后不进行产生噪声的活动"),
            new("空调外机安装位置纠纷", "被申请人把空调外机装在申请人窗下，热风和噪声影响申请人开窗。", "承担移机费用", "把空调外机移到原预留位置"),
            new("楼道堆物纠纷", "被申请人在公共楼道堆放杂物和电动自行车，申请人认为妨碍通行和消防安全。", "赔偿被杂物损坏的防盗门", "清理楼道杂物"),
        ],
        ["housing"] =
        [
            new("宅基地相邻通道纠纷", "双方因宅基地之间通道的宽度和使用发生争执。", "补偿通行不便的损失", "恢复通道原状"),
            new("老房翻建滴水纠纷", "被申请人翻建老房后屋檐水流到申请人院内，双方对排水方式有争执。", "赔偿院墙受潮的修缮费用", "加装檐沟把水引到自家一侧"),
        ],
        ["contract"] =
        [
            new("房屋租赁合同纠纷", "租期届满后出租人以墙面损坏为由不退押金，承租人不同意。", "退还押金", "结清水电费"),
            new("民间借贷纠纷", "被申请人借款后没有按约定归还，双方对利息怎样计算有争议。", "归还借款", "重新写明还款计划"),
            new("装修合同纠纷", "装修完工后墙面开裂，业主拒付尾款，装修公司要求付清。", "退还部分装修款", "修补开裂墙面") { Trade = "装饰工程有限公司" },
        ],
        ["production"] =
        [
            new("货款结算纠纷", "供货已经完成，双方对余款数额和付款时间有争议。", "支付剩余货款", "按约定补齐短缺货物") { Trade = "商贸有限公司" },
            new("加工质量纠纷", "被申请人加工的门窗尺寸有误，申请人要求返工，双方对返工费用有争议。", "赔偿误工损失", "重新加工不合格的门窗") { Trade = "门窗加工有限公司" },
        ],
        ["damages"] =
        [
            new("宠物致人损害纠纷", "申请人在小区散步时被被申请人饲养的犬只咬伤，双方对医疗费和误工费有争议。", "赔偿医疗费", "遛犬时束犬链") { MayConcernChildren = true },
            new("高空坠物损坏车辆纠纷", "被申请人家阳台花盆坠落，砸坏申请人停放的车辆，双方对修理费有争议。", "赔偿车辆修理费", "加固阳台护栏和花架"),
            new("玩耍致伤纠纷", "两家孩子在小区玩耍时发生碰撞，一人手臂骨折，双方家长对医疗费分担有争议。", "赔偿医疗费和护理费", "书面道歉") { MayConcernChildren = true },
        ],
        ["mountain-land"] =
        [
            new("承包地界址纠纷", "双方承包地相邻，因界石移位对面积有争议。", "赔偿青苗损失", "重新确认界址"),
            new("林木砍伐纠纷", "被申请人砍伐的树木有几棵长在界线上，双方对归属和补偿有争议。", "补偿被砍伐的林木", "按原界线补种树苗"),
        ],
        ["expropriation"] =
        [
            new("拆迁过渡费纠纷", "双方对过渡费的计算期间和标准有争议。", "补发过渡费", "书面说明回迁时间") { Trade = "置业有限公司" },
            new("附属设施补偿纠纷", "征收时院内水井和围墙没有计入补偿，双方对数额有争议。", "补发附属设施补偿款", "重新核对补偿清单") { Trade = "置业有限公司" },
        ],
        ["environment"] =
        [
            new("餐饮油烟扰民纠纷", "楼下餐饮店油烟排放影响住户生活，双方对改造费用有争议。", "补偿清洗费用", "加装油烟净化设备") { Trade = "餐饮管理有限公司" },
            new("施工扬尘噪声纠纷", "工地夜间施工，扬尘和噪声影响附近住户，住户要求补偿并限制施工时间。", "补偿住户清洗和误工费用", "夜间十点后停止施工") { Trade = "建筑工程有限公司" },
        ],
        ["migrant-wages"] =
        [
            new("拖欠工资纠纷", "申请人在示例工地做工，完工后工资没有结清。", "支付拖欠的工资", "出具工资结算单") { Trade = "建筑劳务有限公司" },
            new("班组工资结算纠纷", "申请人跟随班组做保洁工程，双方对出勤天数和结算单价有争议。", "支付剩余工资", "核对考勤记录") { Trade = "保洁服务有限公司" },
        ],
        ["labour"] =
        [
            new("解除劳动合同补偿纠纷", "单位与申请人解除劳动合同，双方对经济补偿数额有争议。", "支付经济补偿", "出具解除劳动合同证明") { Trade = "电子科技有限公司" },
            new("加班工资纠纷", "申请人离职后要求支付加班工资，双方对加班时数有争议。", "支付加班工资", "出具离职证明") { Trade = "餐饮管理有限公司" },
        ],
        ["tourism"] =
        [
            new("旅游行程变更纠纷", "旅行社临时更改行程，申请人要求退还部分费用。", "退还部分团费", "书面道歉") { Trade = "旅行社有限公司" },
            new("酒店预订退款纠纷", "申请人因病取消预订，平台旅行社以不可退为由拒绝退款。", "退还部分房费", "书面答复退订规则") { Trade = "旅行社有限公司" },
        ],
        ["e-commerce"] =
        [
            new("网购商品退货纠纷", "申请人认为收到的商品与页面描述不符，商家拒绝退货。", "退还货款", "承担退货运费") { Trade = "电子商务有限公司" },
            new("直播购物质量纠纷", "申请人在直播间购买的家具有明显瑕疵，商家只同意换货。", "退还部分货款", "上门更换有瑕疵的部件") { Trade = "电子商务有限公司" },
        ],
        ["consumer"] =
        [
            new("预付卡退费纠纷", "健身房停业装修，申请人要求退还预付卡余额。", "退还预付卡余额", "书面确认退卡") { Trade = "健身服务有限公司" },
            new("家电维修纠纷", "维修后的空调再次出现故障，申请人要求退还维修费。", "退还维修费", "免费复修一次") { Trade = "家电维修服务有限公司" },
        ],
        ["medical"] =
        [
            new("诊疗服务纠纷", "申请人对诊疗过程和费用有异议，要求说明并退还部分费用。", "退还部分诊疗费用", "书面说明诊疗经过") { Trade = "口腔门诊部" },
            new("术后恢复纠纷", "申请人认为术后恢复不理想与医院告知不足有关，双方对责任有争议。", "补偿后续治疗费用", "安排专家复查") { Trade = "综合医院" },
        ],
        ["traffic"] =
        [
            new("电动自行车碰撞纠纷", "双方在路口发生碰撞，对车辆修理费和误工费有争议。", "赔偿车辆修理费和误工费", "配合办理保险理赔") { MayConcernChildren = true },
            new("停车场刮擦纠纷", "双方在小区停车场发生刮擦，对责任比例和修理费有争议。", "赔偿车辆修理费", "配合办理保险理赔"),
        ],
        ["property-management"] =
        [
            new("物业费减免纠纷", "住户因电梯长期停用要求退还相应物业费，物业公司认为服务没有中断。", "退还电梯停用期间的物业费", "限期修好电梯") { Trade = "物业服务有限公司" },
            new("地下室进水赔偿纠纷", "暴雨后地下室进水，住户存放的物品受损，双方对物业是否及时排水有争议。", "赔偿受损物品", "疏通地下室排水") { Trade = "物业服务有限公司" },
        ],
        ["other"] =
        [
            new("停车位使用纠纷", "双方对公共区域停车位的使用次序有争执。", "赔偿被地锁刮坏的车辆", "移走地锁"),
            new("广场舞场地纠纷", "两支舞队使用同一块场地，对时间安排发生争执。", "分担音响修理费", "按商定的时间轮流使用场地"),
        ],
    };
}

/// <summary>One pattern.</summary>
/// <param name="Title">纠纷名称.</param>
/// <param name="Facts">纠纷简要情况.</param>
/// <param name="Payment">The request that is about money.</param>
/// <param name="Conduct">The request that is about doing something.</param>
internal sealed record DemoDispute(string Title, string Facts, string Payment, string Conduct)
{
    /// <summary>What kind of company or institution the other side is; null when it is a person.</summary>
    public string? Trade { get; init; }

    /// <summary>The parties are kin; some of these carry the violence flag.</summary>
    public bool IsAmongKin { get; init; }

    /// <summary>The applicant may be under age.</summary>
    public bool MayConcernChildren { get; init; }

    /// <summary>The clauses it is settled by; a labour agreement is purely about payment, so that it can be confirmed.</summary>
    public IReadOnlyList<Clause> Clauses(string payer, string payee, decimal amount, DateOnly dueOn, bool paymentOnly)
    {
        var day = dueOn.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        var payment = new Clause(1, ClauseKind.Payment, string.Create(
            CultureInfo.InvariantCulture, $"{payer}于{day}前一次性支付{payee}人民币{amount:0.00}元（{CapitalAmount.Write(amount)}）。"));
        return paymentOnly ? [payment] : [payment, new Clause(2, ClauseKind.Conduct, $"{payer}于{day}前完成：{Conduct}。")];
    }
}
