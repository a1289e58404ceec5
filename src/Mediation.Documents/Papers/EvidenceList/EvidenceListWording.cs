namespace Mediation.Documents.Papers.EvidenceList;

/// <summary>Words of the list of evidence.</summary>
public sealed record EvidenceListWording() : PaperWording(
    "人民调解证据材料清单", "（续页）　提供人签名：＿＿＿＿＿＿＿＿＿＿　核对人签名：＿＿＿＿＿＿＿＿")
{
    /// <summary>Line under the title; place: matter.</summary>
    public string Matter { get; init; } = "纠纷：{matter}";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "名称";

    /// <summary>Column.</summary>
    public string Kind { get; init; } = "种类";

    /// <summary>Column.</summary>
    public string Source { get; init; } = "来源或者提供人";

    /// <summary>Column.</summary>
    public string Form { get; init; } = "原件或复印件";

    /// <summary>Column.</summary>
    public string Pages { get; init; } = "页数";

    /// <summary>Column.</summary>
    public string Proves { get; init; } = "证明内容";

    /// <summary>Column.</summary>
    public string CheckedBy { get; init; } = "核对人";

    /// <summary>Form.</summary>
    public string Original { get; init; } = "原件";

    /// <summary>Form.</summary>
    public string Copy { get; init; } = "复印件";
}
