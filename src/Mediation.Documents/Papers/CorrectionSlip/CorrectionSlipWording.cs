namespace Mediation.Documents.Papers.CorrectionSlip;

/// <summary>Words of the slip that mends a clerical error.</summary>
public sealed record CorrectionSlipWording() : PaperWording(
    "更正说明", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　人民调解员签名：＿＿＿＿＿＿＿")
{
    /// <summary>Which paper is corrected; places: paper, number, issued.</summary>
    public string Opening { get; init; } = "经核对，编号为{number}的《{paper}》{issued}存在文字笔误，现更正如下：";

    /// <summary>Day of the corrected paper; place: date.</summary>
    public string IssuedOn { get; init; } = "（{date}出具）";

    /// <summary>The paper's fingerprint; place: hash.</summary>
    public string Hash { get; init; } = "被更正文书的校验码（SHA-256）：{hash}";

    /// <summary>Number of a correction; place: n.</summary>
    public string ItemNumber { get; init; } = "{n}、";

    /// <summary>What stays.</summary>
    public string Unchanged { get; init; } = "除上述更正外，原文书的其他内容及生效日期不变。本说明与原文书具有同等效力，应当与原文书一并保存。";
}
