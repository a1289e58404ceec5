namespace Mediation.Documents.Papers.ProtectedAddressSheet;

/// <summary>Words of the sheet with protected addresses.</summary>
public sealed record ProtectedAddressSheetWording() : PaperWording("当事人保密地址单")
{
    /// <summary>Warning above the table.</summary>
    public string Warning { get; init; } = "仅供人民法院使用，不得向其他当事人及其代理人出示、送达或者告知。";

    /// <summary>Opening; places: court, number.</summary>
    public string Opening { get; init; } = "{court}：{number}《人民调解协议书》当事人中，下列当事人的地址需要保密，另纸提交如下：";

    /// <summary>Label.</summary>
    public string Party { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string Address { get; init; } = "地址";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "联系方式";
}
