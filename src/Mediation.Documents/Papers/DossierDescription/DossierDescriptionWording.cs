namespace Mediation.Documents.Papers.DossierDescription;

/// <summary>Words of the description of a dossier's condition.</summary>
public sealed record DossierDescriptionWording() : PaperWording("卷宗情况说明")
{
    /// <summary>Label.</summary>
    public string Matter { get; init; } = "卷名";

    /// <summary>Label.</summary>
    public string DossierNumber { get; init; } = "卷号";

    /// <summary>Label.</summary>
    public string Pages { get; init; } = "卷内页数";

    /// <summary>Number of pages; place: pages.</summary>
    public string PagesValue { get; init; } = "共{pages}页";

    /// <summary>Label.</summary>
    public string Missing { get; init; } = "缺损情况";

    /// <summary>Label.</summary>
    public string Repaired { get; init; } = "修补情况";

    /// <summary>Label.</summary>
    public string Added { get; init; } = "补充情况";

    /// <summary>Label.</summary>
    public string Moved { get; init; } = "移出情况";

    /// <summary>Label.</summary>
    public string Destroyed { get; init; } = "销毁情况";

    /// <summary>Label.</summary>
    public string Other { get; init; } = "其他情况";

    /// <summary>Stands where nothing happened.</summary>
    public string None { get; init; } = "无";

    /// <summary>Label.</summary>
    public string FiledBy { get; init; } = "立卷人";

    /// <summary>Label.</summary>
    public string CheckedBy { get; init; } = "检查人";

    /// <summary>Label.</summary>
    public string FiledOn { get; init; } = "立卷时间";
}
