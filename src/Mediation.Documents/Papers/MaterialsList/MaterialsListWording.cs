namespace Mediation.Documents.Papers.MaterialsList;

/// <summary>Words of the list of materials.</summary>
public sealed record MaterialsListWording() : PaperWording("移送材料清单")
{
    /// <summary>Opening; places: court, dispute.</summary>
    public string Opening { get; init; } = "{court}：现将{dispute}司法确认申请的下列材料移送你院，请查收。";

    /// <summary>Column.</summary>
    public string Number { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "材料名称";

    /// <summary>Column.</summary>
    public string Kind { get; init; } = "原件或复印件";

    /// <summary>Column.</summary>
    public string Copies { get; init; } = "份数";

    /// <summary>Column.</summary>
    public string Pages { get; init; } = "页数";

    /// <summary>Column.</summary>
    public string Remarks { get; init; } = "备注";

    /// <summary>Kind.</summary>
    public string Original { get; init; } = "原件";

    /// <summary>Kind.</summary>
    public string Copy { get; init; } = "复印件";

    /// <summary>Kind of a paper set from its data, to be signed.</summary>
    public string Printed { get; init; } = "打印件";

    /// <summary>Who hands over; places: name, date.</summary>
    public string HandedOver { get; init; } = "移交人：{name}　　{date}";

    /// <summary>Who takes; place: date.</summary>
    public string Taken { get; init; } = "接收人：　　　　　　　　{date}";

    /// <summary>Stands for a name that isn't known.</summary>
    public string Blank { get; init; } = "　　　　　　";
}
