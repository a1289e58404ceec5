namespace Mediation.Documents.Papers.PerformanceReceipt;

/// <summary>Words of the receipt of what an agreement promised.</summary>
public sealed record PerformanceReceiptWording() : PaperWording(
    "人民调解协议履行收条", "（续页）　收款（物）人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Opening; places: number, matter.</summary>
    public string Opening { get; init; } = "依据编号为{number}的《人民调解协议书》（{matter}），今收到履行义务人交付的下列款项或者物品、完成的下列事项：";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string ReceivedOn { get; init; } = "收到日期";

    /// <summary>Column.</summary>
    public string Debtor { get; init; } = "履行人";

    /// <summary>Column.</summary>
    public string Creditor { get; init; } = "收款（物）人";

    /// <summary>Column.</summary>
    public string What { get; init; } = "金额或者事项";

    /// <summary>Column.</summary>
    public string Proof { get; init; } = "凭证、方式";

    /// <summary>An amount; places: figures, capitals.</summary>
    public string Amount { get; init; } = "{figures}\n人民币{capitals}";

    /// <summary>Last row.</summary>
    public string Total { get; init; } = "合计";

    /// <summary>The sum in one line; places: figures, capitals.</summary>
    public string TotalAmount { get; init; } = "{figures}（人民币{capitals}）";

    /// <summary>What the payee confirms.</summary>
    public string Confirmation { get; init; } = "以上各项已经收到，特立此据。";
}
