namespace Mediation.Documents.Papers.Receipt;

/// <summary>Words of the receipt of a request.</summary>
public sealed record ReceiptWording() : PaperWording("人民调解受理回执")
{
    /// <summary>Label.</summary>
    public string Requester { get; init; } = "申请人";

    /// <summary>Label.</summary>
    public string RequestedAt { get; init; } = "提出请求时间";

    /// <summary>Label.</summary>
    public string Channel { get; init; } = "渠道";

    /// <summary>Label.</summary>
    public string OtherParties { get; init; } = "对方当事人";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "纠纷事项";

    /// <summary>Label.</summary>
    public string Requests { get; init; } = "申请事项";

    /// <summary>Number of a request; place: number.</summary>
    public string RequestNumber { get; init; } = "{number}．";

    /// <summary>Label.</summary>
    public string Materials { get; init; } = "收到材料";

    /// <summary>Stands where nothing was handed in.</summary>
    public string NoMaterials { get; init; } = "无";

    /// <summary>Label.</summary>
    public string Registrar { get; init; } = "登记人";

    /// <summary>Label.</summary>
    public string Contact { get; init; } = "查询方式";

    /// <summary>What the receipt certifies; place: moment.</summary>
    public string Received { get; init; } = "本委员会已于{moment}收到上述调解请求。人民调解不收取任何费用。";

    /// <summary>Limitation (诉讼时效规定 art. 12); place: date.</summary>
    public string Limitation { get; init; } =
        "依照《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》第十二条，权利人向人民调解委员会提出保护相应民事权利的请求，诉讼时效从提出请求之日（{date}）起中断。请妥善保管本回执。";
}
